package dev.ixm.ansible.gathered.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.gathered.GatheredHost;
import dev.ixm.ansible.gathered.GatheredService;
import dev.ixm.ansible.gathered.GatheredShare;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is found on a host and no deployment has: shared folders, clock, antivirus programs. */
final class HostRules {

  private static final String SHARING = "Sharing the UC Folder";
  private static final String ANTIVIRUS = "ANTIVIRUS Software Installation";
  private static final String DEFENDER = "Windows Defender";
  private static final String NOTHING = "NoSync";

  /** By what antivirus programs are known; the guide has the first three. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i)norton anti|mcafee|bitdefender|anti-?virus|endpoint (protection|security)");

  static final ImmutableList<Rule<GatheredSite>> ALL =
      ImmutableList.of(
          rule(
                  "gathered.share.present",
                  MUST,
                  Source.of(8, SHARING, "G16-061", "G18-022", "G19-018"))
              .inferred()
              .judging(GatheredSite.class, eachWithProduct(HostRules::isShared)),
          rule("gathered.share.everyone", MUST, Source.of(8, SHARING, "G08-149", "G16-066"))
              .judging(GatheredSite.class, eachWithProduct(HostRules::isClosed)),
          rule(
                  "gathered.clock.kept",
                  SHOULD,
                  Source.of(13, "Installing the Messaging License", "G13-006"))
              .inferred()
              .judging(
                  GatheredSite.class,
                  each(
                      (site, server, host, here) ->
                          here.at("timeSource")
                              .require(
                                  host.timeSource(),
                                  it -> !Ascii.equalsIgnoreCase(it, NOTHING),
                                  Bound.otherThan(NOTHING)))),
          rule("gathered.antivirus.stated", SHOULD, Source.of(2, ANTIVIRUS, "G02-104"))
              .inferred()
              .judging(GatheredSite.class, each(HostRules::isStated)),
          rule("gathered.antivirus.excluded", SHOULD, Source.of(2, ANTIVIRUS, "G02-105"))
              .inferred()
              .judging(GatheredSite.class, each(HostRules::isExcluded)));

  private HostRules() {}

  /** Judges one host of a site. */
  interface HostCheck {
    void judge(SiteView site, Server server, GatheredHost host, FindingCollector here);
  }

  /** {@return a check of every product server that was gathered} */
  static RuleSketch.Check<GatheredSite> each(HostCheck check) {
    return (site, context, here) -> judge(site, context, here, server -> true, check);
  }

  /** {@return a check of every gathered server of a High Availability site with the product} */
  private static RuleSketch.Check<GatheredSite> eachWithProduct(HostCheck check) {
    return (site, context, here) -> {
      SiteView view = context.site(site.deployment());
      judge(
          site,
          context,
          here,
          server -> view.isHighAvailability() && hasProduct(site, view, server),
          check);
    };
  }

  private static void judge(
      GatheredSite site,
      RuleContext context,
      FindingCollector findings,
      Predicate<Server> concerned,
      HostCheck check) {
    SiteView view = context.site(site.deployment());
    FindingCollector hosts = findings.at("hosts");
    for (Server server : view.stated().servers()) {
      GatheredHost host = site.hosts().get(server.name());
      if (host != null && server.isProductServer() && concerned.test(server)) {
        FindingCollector here = hosts.at(server.name()).with("server", server.name());
        check.judge(view, server, host, here);
      }
    }
  }

  private static boolean hasProduct(GatheredSite site, SiteView view, Server server) {
    ImmutableList<WindowsService> own =
        view.facts().get(ServiceCatalog.KIND).services(server.roles());
    List<GatheredService> found = site.services().getOrDefault(server.name(), ImmutableList.of());
    return found.stream().anyMatch(it -> own.stream().anyMatch(it::is));
  }

  private static void isShared(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("shares");
    if (host.shares().isEmpty()) {
      here.notStated();
    } else if (ucShares(site, server, host).isEmpty()) {
      here.breach(
          host.shares().get().stream().map(GatheredShare::path).collect(toImmutableList()),
          Bound.including(ImmutableList.of(site.folder(server))));
    }
  }

  private static void isClosed(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("shares");
    if (host.shares().isEmpty()) {
      here.notStated();
    }
    for (GatheredShare share : ucShares(site, server, host)) {
      here.at(share.name()).at("isForEveryone").equal(share.isForEveryone(), false);
    }
  }

  private static ImmutableList<GatheredShare> ucShares(
      SiteView site, Server server, GatheredHost host) {
    String folder = Ascii.toLowerCase(site.folder(server));
    return host.shares().stream()
        .flatMap(ImmutableList::stream)
        .filter(share -> ("\\" + path(share.path())).endsWith("\\" + folder))
        .collect(toImmutableList());
  }

  private static String path(String path) {
    String lower = Ascii.toLowerCase(path.strip());
    return lower.endsWith("\\") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static void isStated(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("programs");
    if (host.programs().isEmpty()) {
      here.notStated();
      return;
    }
    ImmutableSet<String> stated = stated(server);
    ImmutableList<String> unknown =
        host.programs().get().stream()
            .filter(program -> PROGRAM.matcher(program).find())
            .filter(program -> stated.stream().noneMatch(it -> isSame(it, program)))
            .collect(toImmutableList());
    if (!unknown.isEmpty()) {
      here.breach(
          unknown.size() == 1 ? unknown.get(0) : unknown,
          stated.isEmpty() ? Bound.absent() : Bound.oneOf(stated));
    }
  }

  private static ImmutableSet<String> stated(Server server) {
    return server.windows().flatMap(WindowsSetup::antivirus).stream()
        .flatMap(ImmutableList::stream)
        .map(ServerAntivirus::program)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Windows shows editions and versions after the name. */
  private static boolean isSame(String stated, String found) {
    String one = Ascii.toLowerCase(stated);
    String other = Ascii.toLowerCase(found);
    return one.contains(other) || other.contains(one);
  }

  private static void isExcluded(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("notScanned");
    Optional<Boolean> on = host.isDefenderOn();
    if (on.isEmpty() || (on.get() && host.notScanned().isEmpty())) {
      here.notStated();
    } else if (on.get()
        && host.notScanned().get().stream().noneMatch(it -> isExcluding(site, server, it))) {
      here.with("program", DEFENDER)
          .breach(host.notScanned().get(), Bound.including(ImmutableList.of(site.folder(server))));
    }
  }

  /** The folder itself, or one above it. */
  private static boolean isExcluding(SiteView site, Server server, String excluded) {
    String folder = Ascii.toLowerCase(site.folder(server)) + "\\";
    String other = path(excluded) + "\\";
    return site.findDrive(server).isPresent()
        ? folder.startsWith(other)
        : other.endsWith("\\" + folder);
  }
}
