package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.cse.EngineGroup;
import dev.ixm.config.cse.EngineRegistry;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetRegistryValue;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.site.FeatureGroups;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes remote CSE servers do the work of synchronizing mail, when they are installed. */
final class RemoteCse {

  private static final Source SOURCE =
      Source.of(18, "Configuration For Remote CSE server installations");
  private static final String INSTALLED = "cse.installed";

  private static final String TIME = "cse.time";
  private static final String LOCATION = "cse.location";

  /** Where the value is, if nobody knows the Windows; all that the product runs on have 64. */
  private static final ImmutableList<String> OF_32_BIT =
      ImmutableList.of("On a Windows of 32 bit: `" + EngineRegistry.key(Architecture.X86) + "`");

  private final SiteView site;
  private final Draft draft;
  private final ImmutableList<Server> engines;

  RemoteCse(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
    this.engines = site.servers(Role.REMOTE_CSE);
  }

  /** Whether a server knows that it is not the one that does all the work, and did restart. */
  static Effect configured(Server server) {
    return Key.of("part in synchronizing mail", server).is("one of several");
  }

  /** Whether Feature Groups name the servers that synchronize their mail. */
  static Effect located() {
    return Key.of("servers of Feature Groups").is(Key.YES);
  }

  /** What has to be so before people use a site; nothing without remote CSE servers. */
  static ImmutableList<Need> needs(SiteView site) {
    return site.servers(Role.REMOTE_CSE).isEmpty()
        ? ImmutableList.of()
        : Stream.of(Role.REMOTE_CSE, Role.CONSOLIDATED)
            .flatMap(role -> site.servers(role).stream())
            .map(server -> Need.inferred(configured(server), SOURCE))
            .collect(toImmutableList());
  }

  /** Writes what the servers are told; nothing for a site without remote CSE servers. */
  void configure() {
    if (engines.isEmpty()) {
      return;
    }
    Step.Builder installed =
        draft
            .step(
                Party.of(Party.Kind.SITE),
                INSTALLED,
                new Milestone("The remote CSE servers are installed"))
            .source(SOURCE)
            .basis(Basis.INFERRED);
    engines.forEach(
        engine -> installed.addWaitsFor(Draft.id(ProductInstallation.RESTART, Party.of(engine))));
    engines.forEach(it -> configure(it));
    site.servers(Role.CONSOLIDATED).forEach(it -> configure(it));
  }

  /**
   * Writes what the product is told, once people may log in to it; nothing without engines.
   *
   * @param organized the step after which the site has Feature Groups
   */
  void locate(String organized) {
    if (engines.isEmpty()) {
      return;
    }
    assign(organized);
    site.voiceServers().forEach(server -> disableCacheManager(server).addWaitsFor(LOCATION));
  }

  /** Writes what a new one needs; with the first, what all others need to be told. */
  void writeForAddition(Server added, boolean first) {
    draft
        .step(
            Party.of(Party.Kind.SITE),
            INSTALLED,
            new Milestone("The remote CSE server is installed"))
        .source(SOURCE)
        .basis(Basis.INFERRED)
        .addWaitsFor(Draft.id(ProductInstallation.RESTART, Party.of(added)));
    if (first) {
      Safeguards.agree(draft, TIME, "time of the change of mail")
          .addHow("Restart of the Consolidated server: " + Outage.of(Role.CONSOLIDATED))
          .addHow("From then until Feature Groups have their server, mail may wait")
          .source(SOURCE);
    }
    configure(added);
    if (first) {
      site.servers(Role.CONSOLIDATED)
          .forEach(
              it ->
                  configure(it)
                      .addWaitsFor(TIME)
                      .needingInferred(Safeguards.AGREED.is(Key.YES), SOURCE));
    }
    if (servesWhom(added, first)) {
      assign(Draft.id("cse.restart", Party.of(added)));
    }
    if (first) {
      site.voiceServers().forEach(server -> disableCacheManager(server).addWaitsFor(LOCATION));
    }
  }

  /** A spare serves nobody, unless it is the only one, against the rules. */
  static boolean servesWhom(Server added, boolean first) {
    return first || !SiteMail.isSpare(added);
  }

  /** {@return the restart} */
  private Step.Builder configure(Server server) {
    Party party = Party.of(server);
    String file = EngineConfig.NAME + ", " + EngineConfig.SETTING;
    draft
        .step(
            party,
            "cse.file",
            Action.CONFIGURE,
            "Edit `%s` in %s"
                .formatted(EngineConfig.NAME, ProductPath.quoted(site.folder(server) + "\\UCCSE")))
        .addHow(
            "Set the entry `<setting name=\"%s\">` to `False` and save"
                .formatted(EngineConfig.SETTING))
        .needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), SOURCE)
        .needingInferred(Keys.restartDue(server.name()).is(Key.NONE), SOURCE)
        .setting(Keys.files(server.name(), file), "False")
        .addWaitsFor(INSTALLED)
        .source(SOURCE);
    Optional<Architecture> architecture =
        server.operatingSystem().flatMap(OperatingSystem::architecture);
    SetRegistryValue value =
        new SetRegistryValue(
            EngineRegistry.key(architecture.orElse(Architecture.X64)),
            EngineRegistry.VALUE,
            "REG_DWORD",
            String.valueOf(EngineRegistry.DATA));
    draft
        .step(party, "cse.registry", value)
        .addAllHow(server.operatingSystem().isPresent() ? ImmutableList.of() : OF_32_BIT)
        .expected("`Primary` is `0`")
        .source(SOURCE);
    Step.Builder restart =
        draft
            .step(party, "cse.restart", Restart.plain())
            .needing(Keys.files(server.name(), file).is("False"), SOURCE)
            .why("It has to take up both settings")
            .source(SOURCE);
    value.effects(server.name()).forEach(effect -> restart.needing(effect, SOURCE));
    return restart.addEffects(configured(server));
  }

  /** Keeps a voice server from doing what remote CSE servers do. */
  Step.Builder disableCacheManager(Server server) {
    return draft
        .step(
            Party.of(server),
            "cse.cache-manager",
            SetServices.of(ServiceMode.DISABLE, Services.CACHE_MANAGER))
        .needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), SOURCE)
        .warning("If it runs on a voice server, it disturbs the remote CSE servers")
        .source(SOURCE);
  }

  private void assign(String organized) {
    Step.Builder step =
        draft
            .step(
                Party.of(Party.Kind.SITE),
                LOCATION,
                Action.CONFIGURE,
                "Assign each Feature Group to the server that synchronizes its mail")
            .addHow(
                "`IXM Admin` > Feature Group > `Synchronization Options` > `%s`: a computer name"
                    .formatted(EngineGroup.FIELD))
            .addWaitsFor(organized)
            .needingInferred(Keys.LOGINS.is(Key.YES), SOURCE)
            .addEffects(located())
            .source(SOURCE);
    SiteMail mail = site.mail();
    if (mail.isDivided()) {
      step.warning(
          "With several email systems, only remote CSE servers synchronize mail: no Feature Group"
              + " has the Consolidated server");
    }
    step.addAllHow(FeatureGroups.lines(site));
    for (Server server : FeatureGroups.servers(site)) {
      step.needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), SOURCE);
    }
  }
}
