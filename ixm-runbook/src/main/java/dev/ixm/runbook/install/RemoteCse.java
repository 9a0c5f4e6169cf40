package dev.ixm.runbook.install;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.cse.EngineRegistry;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.Architecture;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;

/** What makes remote CSE servers do the work of synchronizing mail, when they are installed. */
final class RemoteCse {

  private static final String SECTION = "Configuration For Remote CSE server installations";

  private final SiteView site;
  private final Draft draft;
  private final ImmutableList<Server> engines;

  RemoteCse(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
    this.engines = site.servers(Role.REMOTE_CSE);
  }

  /** Writes nothing for a site without remote CSE servers. */
  void write(String loginsOpen) {
    if (engines.isEmpty()) {
      return;
    }
    engines.forEach(this::configure);
    site.servers(Role.CONSOLIDATED).forEach(this::configure);
    site.voiceServers().forEach(this::disableCacheManager);
    locate(loginsOpen);
  }

  private void configure(Server server) {
    Party party = Party.of(server);
    Step.Builder file =
        draft
            .step(
                party,
                "cse.file",
                Action.CONFIGURE,
                "Edit `%s` in `%s\\UCCSE`".formatted(EngineConfig.NAME, site.folder(server)))
            .addHow(
                "Set the entry `<setting name=\"%s\">` to `False` and save"
                    .formatted(EngineConfig.SETTING))
            .guide(18, SECTION);
    engines.forEach(engine -> file.addWaitsFor(Draft.id("product.restart", Party.of(engine))));
    draft
        .step(party, "cse.registry", Action.VERIFY, "Look into the registry with `regedit`")
        .addHow("64 bit: `" + EngineRegistry.key(Architecture.X64) + "`")
        .addHow("32 bit: `" + EngineRegistry.key(Architecture.X86) + "`")
        .expected("`Primary` is `0`")
        .guide(18, SECTION);
    draft
        .step(party, "cse.restart", Action.RESTART, "Restart this server")
        .why("It has to take up both settings")
        .guide(18, SECTION);
  }

  private void disableCacheManager(Server server) {
    draft
        .step(
            Party.of(server),
            "cse.cache-manager",
            Action.DISABLE,
            "Set the service `UC TSE Cache Manager` to `Disabled`")
        .warning("If it runs on a voice server, it disturbs the remote CSE servers")
        .guide(18, SECTION);
  }

  private void locate(String loginsOpen) {
    Step.Builder step =
        draft
            .step(
                Party.of(Party.Kind.SITE),
                "cse.location",
                Action.CONFIGURE,
                "Assign each Feature Group to the server that synchronizes its mail")
            .addHow("`IXM Admin` > Feature Group > `Synchronization Options` > `TSE Location`")
            .addWaitsFor(loginsOpen)
            .guide(18, SECTION);
    site.mail().servers().forEach(server -> step.addHow("Enter the computer name " + of(server)));
  }

  private String of(Server server) {
    String kind =
        server.roles().contains(Role.REMOTE_CSE)
            ? "a remote CSE server"
            : "the Consolidated server";
    ImmutableSet<EmailType> types = site.mail().types(server);
    String users =
        types.isEmpty()
            ? ""
            : types.stream().map(EmailType::label).collect(joining("` and `", ", for `", "`"));
    return "`%s`, %s%s".formatted(server.name(), kind, users);
  }
}
