package dev.ixm.runbook.install;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CreateCert;
import dev.ixm.config.certificate.CreateKey;
import dev.ixm.config.certificate.MobilinkFile;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.CopyFiles;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keys and certificates that protect the synchronization of a JITC site.
 *
 * <p>The guide describes them after all servers are installed, yet nothing is synchronized without
 * them and each Secondary has to be synchronized before the next. They are made as soon as the
 * Consolidated server has the password for them, and copied before the restart that starts the
 * services that need them; on the server that was there before, these are stopped.
 */
final class MobilinkSecurity {

  private static final String MADE = "where they were made";
  private static final Optional<SelfSigned> FORBIDDEN = Optional.of(SelfSigned.FORBIDDEN);
  private static final Source SELF_SIGNED =
      Source.of(9, "Certificates for Mobilink Connection: Self-Signed");
  private static final Source SIGNED =
      Source.of(9, "Certificates for Mobilink Connection: Not Self-Signed");
  private static final Source KEYS = Source.of(9, "Creating Public and Private Keys");

  /** Whether certificates may be self-signed, if that is known. */
  private final Optional<SelfSigned> policy;

  private final SiteView site;
  private final Draft draft;

  /** Voice servers whose restart came before there were keys. */
  private final Set<Server> without = new LinkedHashSet<>();

  /** Where keys and certificates were made, if they were. */
  private Optional<Server> maker = Optional.empty();

  MobilinkSecurity(SiteView site, Draft draft, Inputs inputs) {
    this.policy = inputs.find(Installation.SELF_SIGNED);
    this.site = site;
    this.draft = draft;
  }

  /** Whether the synchronization of a site needs keys and certificates. */
  static boolean isNeeded(SiteView site) {
    return site.isJitc() && site.isHighAvailability();
  }

  /** Copies what a server needs before its services start, and makes it if it is time to. */
  void beforeRestart(Server server) {
    Role role = SiteView.role(server);
    if (role == Role.CONSOLIDATED && maker.isEmpty()) {
      maker = without.stream().findFirst();
      maker.ifPresent(it -> create(it, draft.last(Party.of(server)).orElseThrow()));
    }
    if (maker.isPresent()) {
      copy(server, maker.orElseThrow());
    } else if (role == Role.PRIMARY || role == Role.SECONDARY) {
      without.add(server);
    }
  }

  /** Copies what a server needs that restarted too early for it. */
  void beforeStart(Server server) {
    if (maker.isPresent() && without.remove(server)) {
      draft
          .step(
              Party.of(server),
              "mobilink.stop",
              SetServices.of(ServiceMode.STOP, Services.MOBILINK_REMOTE))
          .why("It may run since the restart, without keys")
          .source(KEYS)
          .basis(Basis.INFERRED);
      copy(server, maker.orElseThrow())
          .needingInferred(
              Keys.running(server.name(), Services.MOBILINK_REMOTE).is(Key.NONE), KEYS);
    }
  }

  /** Makes keys and certificates on the Primary, with the passwords of the Consolidated server. */
  private void create(Server primary, String consolidatedInstalled) {
    Party party = Party.of(primary);
    draft
        .step(party, "mobilink.keys", Action.CONFIGURE, "Make the keys of the synchronization")
        .addHow(
            "On the drive of the product, in the folder `%s`, run `%s`; enter `%s`"
                .formatted(CreateKey.FOLDER, CreateKey.PROGRAM, CreateKey.KEY_SIZE))
        .addHow("Public key: any place, file name " + name(MobilinkFile.PUBLIC_KEY))
        .addHow("Private key: any place, file name " + name(MobilinkFile.PRIVATE_KEY))
        .addHow("Password: that of the Mobilink encryption on the Consolidated server")
        .warning("Keys with other file names do not work")
        .addWaitsFor(consolidatedInstalled)
        .setting(keys(primary), Key.YES)
        .source(KEYS);
    draft
        .step(party, "mobilink.certificates", Action.CONFIGURE, "Make the Mobilink certificates")
        .addHow(
            "All at the command prompt; the guide does not say where `createcert` is: look in the"
                + " folder of `createkey` first")
        .addAllHow(commands())
        .addHow(
            "If an authority provides them, rename its private key file to %s and its public one to %s"
                .formatted(name(MobilinkFile.IDENTITY), name(MobilinkFile.CERTIFICATE)))
        .expected(
            "%s and %s are at the root of drive C"
                .formatted(name(MobilinkFile.IDENTITY), name(MobilinkFile.CERTIFICATE)))
        .why("The subject is that of the certificate values, the passwords are the recorded ones")
        .needingInferred(keys(primary).is(Key.YES), KEYS)
        .setting(certificates(primary), Key.YES)
        .source(policy.equals(FORBIDDEN) ? SIGNED : SELF_SIGNED)
        .basis(Basis.INFERRED);
  }

  /** In the one way that applies, or in both where that is not known. */
  private ImmutableList<String> commands() {
    String self = command(CreateCert.SELF_SIGNED);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (!policy.equals(FORBIDDEN)) {
      lines.add(
          (policy.isEmpty() ? "If the site allows self-signed ones, run only: " : "Run: ") + self);
    }
    if (!policy.equals(Optional.of(SelfSigned.PERMITTED))) {
      lines.add(
          (policy.isEmpty() ? "If not, run first: " : "Run first: ")
              + command(CreateCert.AUTHORITY));
      lines.add("Then: " + command(CreateCert.SIGNED));
    }
    return lines.build();
  }

  private static String command(CreateCert command) {
    return "`" + command.template() + "`";
  }

  private static String name(MobilinkFile file) {
    return "`" + file.fileName() + "`";
  }

  /** Copies what was made on the Primary. */
  private Step.Builder copy(Server server, Server primary) {
    return copy(server, server.equals(primary) ? MADE : MADE + " on the Primary")
        .addWaitsFor(Draft.id("mobilink.certificates", Party.of(primary)))
        .needingInferred(certificates(primary).is(Key.YES), KEYS);
  }

  private static Key keys(Server primary) {
    return Key.of("keys of the synchronization", primary);
  }

  private static Key certificates(Server primary) {
    return Key.of("certificates of the synchronization", primary);
  }

  /** What a server needs before it is synchronized. */
  static ImmutableList<Need> needs(SiteView site, Server server) {
    return isNeeded(site)
        ? ImmutableList.of(
            Need.inferred(Keys.files(server.name(), files(server)).is(Key.YES), KEYS))
        : ImmutableList.of();
  }

  private static String files(Server server) {
    return MobilinkFile.of(SiteView.role(server)).stream()
        .map(MobilinkSecurity::name)
        .collect(joining(" and "));
  }

  /** Copies to a server that joins what the Primary of the site that runs has. */
  void copy(Server server) {
    copy(
        server,
        site.servers(Role.PRIMARY).stream()
            .map(it -> ProductPath.quoted(it.name(), folder(it)))
            .findFirst()
            .orElse("the Primary"));
  }

  private String folder(Server server) {
    return site.folder(server) + "\\Certificates";
  }

  /** Copies what a server needs; of remote servers the guide says nothing, though they need it. */
  private Step.Builder copy(Server server, String from) {
    Role role = SiteView.role(server);
    Step.Builder step =
        draft.step(
            Party.of(server), "mobilink.copy", new CopyFiles(files(server), from, folder(server)));
    return step.source(KEYS)
        .basis(role.isVoiceServer() || role == Role.CONSOLIDATED ? Basis.STATED : Basis.INFERRED);
  }
}
