package dev.ixm.runbook.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.etsip.MwiFailoverProfile;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.TlsServer;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Settings of the way to the PBX on each voice server: TLS, and MWI failover. What is entered is
 * what {@link EtsipSettings#forServer} has for the server.
 */
public final class VoiceSettings {

  private static final Source MWI = Source.of(8, "MWI Configuration");

  /** What failover of message waiting indications is switched on by. */
  private static final ImmutableSet<String> FAILOVER = ImmutableSet.of("Fail Over", "Keep Alive");

  /** What has nothing to do with TLS. */
  private static final ImmutableSet<String> OF_FAILOVER =
      ImmutableSet.<String>builder().addAll(FAILOVER).add("IP").build();

  private static final String ADDRESSES =
      "Make sure that `IP` of `[PBX1]` lists at least %s addresses of the PBX%s";

  private static final String FAILOVER_ON = "Switch MWI failover on";

  private static final String TIME = "mwi.time";

  private static final String FILES = "certificates for TLS";

  private final SiteView site;
  private final Draft draft;

  /**
   * Prepares to write the settings.
   *
   * @param site whose settings
   * @param draft where to write
   */
  public VoiceSettings(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  /**
   * Writes what the site calls for.
   *
   * @param voiceServers on which servers
   * @param installed the ids of the steps to wait for
   */
  public void write(Iterable<Server> voiceServers, Iterable<String> installed) {
    Optional<Pbx> mwi = site.stated().pbx().filter(it -> it.mwiFailover() == MwiFailover.ON);
    for (Server server : voiceServers) {
      List<Effect> made = new ArrayList<>();
      if (site.usesTls()) {
        certificates(server).addAllWaitsFor(installed);
        made.add(Keys.files(server.name(), FILES).is(Key.YES));
        made.addAll(tls(server));
      }
      if (site.usesTls() && isOptional()) {
        option(server).addAllWaitsFor(installed);
      }
      mwi.ifPresent(
          pbx -> {
            SetIniEntries failover = failover(site, server);
            mwiFailover(server, pbx, failover).addAllWaitsFor(installed);
            made.addAll(failover.effects(server.name()));
          });
      if (mwi.isPresent()) {
        restart(server, made, MWI);
      } else if (site.usesTls()) {
        restart(server, made, tls(site)).basis(Basis.INFERRED);
      }
    }
  }

  /**
   * Offers MWI failover on a server, unless its settings have been {@linkplain #write written} with
   * a restart that takes that up too.
   *
   * @param server any server
   * @param installed the ids of the steps to wait for
   */
  public void offer(Server server, Iterable<String> installed) {
    if (server.isVoiceServer() && !site.usesTls() && isOptional()) {
      option(server)
          .addHow("Save the file; restart this server when nobody calls, one after the other")
          .addAllWaitsFor(installed);
    }
  }

  /** Of a site that does not say that it wants failover nobody knows whether it does. */
  private boolean isOptional() {
    return site.isHighAvailability()
        && site.stated().pbx().map(Pbx::mwiFailover).filter(MwiFailover.ON::equals).isEmpty();
  }

  private Step.Builder option(Server server) {
    PbxSettings wanted = PbxSettings.builder().number(1).keepAlive(true).failOver(true).build();
    SetIniEntries failover =
        entries(
            FAILOVER_ON,
            EtsipFile.path(site.folder(server)),
            EtsipSettings.builder().addPbxes(wanted).build(),
            FAILOVER::contains);
    return step(server, "mwi.option", Action.CONFIGURE, failover.what())
        .addAllHow(failover.how())
        .addHow(ADDRESSES.formatted(MwiFailoverProfile.MIN_ADDRESSES, known(site.stated().pbx())))
        .why("Message waiting indications stop by default when a voice server fails")
        .level(Level.MAY)
        .source(MWI);
  }

  /**
   * Writes MWI failover on one voice server after the other.
   *
   * @param pbx whose messages
   */
  public void mwiFailover(Pbx pbx) {
    Safeguards.agree(draft, TIME, "time of the change", site.voiceServers()).source(MWI);
    Optional<String> before = Optional.of(TIME);
    SiteView on = withFailover(pbx);
    for (Server server : site.voiceServers()) {
      SetIniEntries failover = failover(on, server);
      Step.Builder step = mwiFailover(server, pbx, failover);
      before.ifPresent(step::addWaitsFor);
      restart(server, failover.effects(server.name()), MWI)
          .needingInferred(Safeguards.AGREED.is(Key.YES), MWI);
      before = draft.last(Party.of(server));
    }
  }

  private Step.Builder step(Server server, String topic, Action action, String what) {
    return draft.step(Party.of(server), topic, action, what);
  }

  /**
   * {@return where the guide has the settings of TLS}
   *
   * @param site whose settings
   */
  public static Source tls(SiteView site) {
    return Source.of(site.isJitc() ? 9 : 14, "Configuring TLS with Messaging for SIP");
  }

  private Step.Builder certificates(Server server) {
    TlsServer files = EtsipSettings.forServer(site, server).tlsServer();
    Step.Builder step =
        step(server, "tls.certificates", Action.COPY, "Copy the files that TLS needs");
    path(server, files.privateKey())
        .ifPresent(it -> step.addHow("This server's private key, to " + it));
    path(server, files.certificate())
        .ifPresent(it -> step.addHow("Its certificate for TLS, to " + it));
    return step.addHow("The certificate of each authority, a file of its own, into the same folder")
        .needing(Keys.CERTIFICATES.is(Key.YES), tls(site))
        .setting(Keys.files(server.name(), FILES), Key.YES)
        .expected("All are in PEM format")
        .source(tls(site))
        .basis(Basis.INFERRED);
  }

  private Optional<String> path(Server server, Optional<CertificateFile> file) {
    return file.map(it -> ProductPath.quoted(it.path(site.folder(server))));
  }

  private ImmutableList<Effect> tls(Server server) {
    SetIniEntries entries = entries("Set TLS up", site, server, key -> !OF_FAILOVER.contains(key));
    Step.Builder step = draft.step(Party.of(server), "tls.settings", entries);
    step.needingInferred(Keys.restartDue(server.name()).is(Key.NONE), tls(site));
    if (server.addresses().isEmpty()) {
      step.addHow(
          "`[SIP settings]`: `TLS IP`, each address of this server with port `%s`: %s"
              .formatted(site.facts().get(PortCatalog.KIND).sipOverTls(), ServerAddress.OPEN));
    }
    if (site.isJitc()) {
      step.addHow("`Enforce Secure RTP`: `1` allows secure RTP, `2` demands it");
    }
    step.addHow("`FIPS`: `1` instead, if OpenSSL shall use its FIPS module")
        .addHow(
            "`[TLS Client]`: `CA Certificates`, `Intermediate Certificates`: the PEM file of"
                + " each authority by its full path, or as `@` and its name if it is in the folder"
                + " `Certificates`")
        .addHow(
            "If PBX and server certify each other: `Private Key` and `Certificate` in `[TLS"
                + " Client]` too")
        .addHow("A section that is not there goes to the end of the file")
        .source(tls(site));
    return entries.effects(server.name());
  }

  /**
   * {@return what is set on a voice server to switch MWI failover on}
   *
   * @param server which voice server
   * @param pbx whose messages
   */
  public SetIniEntries failover(Server server, Pbx pbx) {
    return failover(withFailover(pbx), server);
  }

  private SiteView withFailover(Pbx pbx) {
    Deployment on =
        Deployment.builder()
            .from(site.stated())
            .pbx(Pbx.builder().from(pbx).mwiFailover(MwiFailover.ON).build())
            .build();
    return SiteView.of(on, site.facts());
  }

  /** What a site has where the failover is on. */
  private SetIniEntries failover(SiteView on, Server server) {
    return entries(FAILOVER_ON, on, server, FAILOVER::contains);
  }

  private Step.Builder mwiFailover(Server server, Pbx pbx, SetIniEntries failover) {
    boolean few = pbx.addresses().size() < MwiFailoverProfile.MIN_ADDRESSES;
    String known = known(Optional.of(pbx));
    String more = (known.isEmpty() ? ": " : "; others: ") + Markdown.BLANK;
    Step.Builder step =
        draft
            .step(Party.of(server), "mwi.failover", failover)
            .addHow(
                ADDRESSES.formatted(MwiFailoverProfile.MIN_ADDRESSES, known + (few ? more : "")))
            .needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), MWI)
            .needingInferred(Keys.restartDue(server.name()).is(Key.NONE), MWI)
            .why("Without it, message waiting indications stop when a voice server fails")
            .source(MWI);
    if (few) {
      step.warning("The deployment names fewer than two addresses of the PBX");
    }
    return step;
  }

  /** The addresses that the site states, if any. */
  private static String known(Optional<Pbx> pbx) {
    return pbx.stream()
        .flatMap(it -> it.addresses().stream())
        .map(it -> "`" + it + "`")
        .reduce((a, b) -> a + ", " + b)
        .map(": "::concat)
        .orElse("");
  }

  /** The entries of the server's file whose key is wanted. */
  private SetIniEntries entries(
      String purpose, SiteView of, Server server, Predicate<String> wanted) {
    return entries(
        purpose, EtsipFile.path(site.folder(server)), EtsipSettings.forServer(of, server), wanted);
  }

  private static SetIniEntries entries(
      String purpose, String file, EtsipSettings settings, Predicate<String> wanted) {
    return new SetIniEntries(
        purpose,
        file,
        settings.toDocument().sections().stream()
            .flatMap(section -> entries(section, wanted))
            .collect(toImmutableList()));
  }

  private static Stream<SetIniEntries.Entry> entries(IniSection section, Predicate<String> wanted) {
    return section.entries().stream()
        .filter(entry -> wanted.test(entry.key()))
        .map(entry -> new SetIniEntries.Entry(section.name(), entry.key(), entry.value()));
  }

  /**
   * {@return that a voice server has taken up what was set}
   *
   * @param server which voice server
   */
  public static Effect takenUp(Server server) {
    return Key.of("settings for the PBX", server).is("taken up");
  }

  private Step.Builder restart(Server server, Iterable<Effect> made, Source source) {
    Step.Builder step =
        step(server, "sip.restart", Action.RESTART, "Save the file and restart this server")
            .addEffects(takenUp(server))
            .source(source);
    made.forEach(it -> step.needing(it, source));
    return step;
  }
}
