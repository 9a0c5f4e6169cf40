package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import dev.ixm.runbook.site.VoiceSettings;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.Comparator;
import java.util.function.Supplier;

/** From the last installation to a system that can be accepted. */
final class Handover {

  static final String LOGINS = "logins.open";

  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final String INSTALLED = "site.installed";

  private static final Comparator<PortRange> BY_START =
      comparing((PortRange range) -> range.first().orElse(PortRange.MAX))
          .thenComparing(range -> range.last().orElse(PortRange.MAX));

  private final SiteView site;
  private final Draft draft;

  Handover(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  /**
   * {@return the steps after which people work, and Windows is protected as before}
   *
   * @param organized writes what there is once people may log in, and gives the step after which
   *     the site has Feature Groups
   */
  ImmutableSet<String> write(Iterable<String> installed, Supplier<String> organized) {
    draft
        .step(
            SITE,
            INSTALLED,
            new Milestone(
                site.order().size() == 1
                    ? "The product is installed"
                    : "The product is installed on all servers"))
        .addAllWaitsFor(installed)
        .source(InstallationPlaces.ofSite(site))
        .basis(Basis.INFERRED);
    ImmutableSet<String> complete = ImmutableSet.of(INSTALLED);
    new VoiceSettings(site, draft).write(site.voiceServers(), complete);
    RemoteCse mail = new RemoteCse(site, draft);
    mail.configure();
    ready(openLogins(complete));
    mail.locate(organized.get());
    ImmutableSet<String> others = site.order().size() == 1 ? ImmutableSet.of() : complete;
    site.order().forEach(it -> protect(it, others));
    ImmutableSet.Builder<String> ready = ImmutableSet.builder();
    ready.add(draft.last(SITE).orElseThrow());
    site.order().forEach(server -> draft.last(Party.of(server)).ifPresent(ready::add));
    return ready.build();
  }

  /** People come when mail is synchronized where it shall be, and calls are secured if they are. */
  private void ready(Step.Builder logins) {
    site.order().forEach(it -> draft.last(Party.of(it)).ifPresent(logins::addWaitsFor));
    if (site.usesTls()) {
      site.voiceServers()
          .forEach(
              it -> logins.needingInferred(VoiceSettings.takenUp(it), VoiceSettings.tls(site)));
    }
    RemoteCse.needs(site).forEach(logins::addNeeds);
  }

  /** Lets people in again when all voice servers have all data. */
  Step.Builder openLogins(Iterable<String> complete) {
    Step.Builder step =
        draft
            .step(SITE, LOGINS, Action.ENABLE, "Let people log in")
            .addAllWaitsFor(complete)
            .setting(Keys.LOGINS, Key.YES);
    if (site.isHighAvailability()) {
      Source source = Synchronization.SOURCE;
      site.voiceServers()
          .forEach(server -> step.needing(Keys.inStep(server.name()).is(Key.YES), source));
      return step.why("All voice servers are synchronized").source(source);
    }
    site.order()
        .forEach(
            server ->
                step.needingInferred(
                    Keys.product(server.name()).is(SiteView.role(server).name()),
                    Source.of(5, "Procedure")));
    return step.why("The product is installed").guide(5, "Procedure").basis(Basis.INFERRED);
  }

  /** Switches on again what Windows had to do without, on one server that was added. */
  void protect(Server server) {
    protect(server, ImmutableSet.of());
  }

  /** A server that is ready stays open while others join, whose data it takes and gives. */
  private void protect(Server server, Iterable<String> others) {
    Party party = Party.of(server);
    new VoiceSettings(site, draft).offer(server, others);
    Step.Builder step =
        draft
            .step(
                party, "windows.protection", Action.ENABLE, "Switch on again what was switched off")
            .addAllWaitsFor(others)
            .addHow("Monitoring programs, and antivirus programs, set not to scan the folder below")
            .addHow(
                "Not scanned: %s and all in it (chapter 2, ANTIVIRUS Software Installation)"
                    .formatted(ProductPath.quoted(site.folder(server))))
            .addHow(
                "`Windows Firewall`, open from outside, by role and license, for the ports below")
            .addAllHow(ports(server))
            .addHow("`Windows Automatic Update`")
            .level(Level.SHOULD)
            .guide(8, "Antivirus, Firewall and Automatic Updates")
            .basis(Basis.INFERRED);
    for (String part :
        ImmutableSet.of(
            WindowsPreparation.ANTIVIRUS,
            Protection.FIREWALL.label(),
            Protection.AUTOMATIC_UPDATE.label())) {
      step.setting(Keys.switchedOff(server.name(), part), Key.NONE);
    }
    new WindowsComponents(site, server, draft).uacAgain();
  }

  /** What the list for the firewall has that others open to the server, by protocol. */
  private ImmutableList<String> ports(Server server) {
    SetMultimap<TransportProtocol, PortRange> ports =
        MultimapBuilder.enumKeys(TransportProtocol.class).treeSetValues(BY_START).build();
    for (PortAllocation allocation : Firewall.inbound(site, server)) {
      allocation.transports().forEach(it -> ports.putAll(it, allocation.ports()));
    }
    return ports.asMap().entrySet().stream()
        .map(
            it ->
                it.getValue().stream()
                    .map(Handover::told)
                    .collect(joining(", ", it.getKey() + ": ", "")))
        .collect(toImmutableList());
  }

  /** Only ports of voice channels end where nobody knows before the channels are counted. */
  private static String told(PortRange range) {
    if (range.first().isEmpty()) {
      return "dynamic ones";
    }
    return range.last().isPresent()
        ? "`" + range + "`"
        : "from `%s` up, two for each voice port".formatted(range.first().getAsInt());
  }
}
