package dev.ixm.runbook.install;

import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.guide.Basis;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Site;

/**
 * Keys and certificates that protect the synchronisation of a JITC site.
 *
 * <p>The guide describes them after all servers are installed, yet nothing is synchronised without
 * them and each Secondary has to be synchronised before the next. They are made as soon as the
 * Consolidated server has the password for them, and copied as soon as a server is there.
 */
final class MobilinkSecurity {

  private static final String PUBLIC_KEY = "e2ee_PublicKey2048.pem";
  private static final String PRIVATE_KEY = "e2ee_PrivateKey2048.pem";
  private static final String CERTIFICATE = "MobilinkPublicCertificate.crt";
  private static final String IDENTITY = "ConsolidatedIdentity.pem";
  private static final String AUTHORITY_PASSWORD = "\"<private certificate password>\"";

  private static final String SUBJECT =
      " -sc <country> -sst <state> -sl <city> -so \"<organization>\" -sou \"<unit>\""
          + " -scn \"<common name>\"";

  private final Draft draft;

  MobilinkSecurity(Draft draft) {
    this.draft = draft;
  }

  /** Makes keys and certificates on the Primary, with the passwords of the Consolidated server. */
  void create(Server primary, String consolidatedInstalled) {
    Party party = Party.of(primary);
    draft
        .step(party, "mobilink.keys", Action.CONFIGURE, "Make the keys of the synchronisation")
        .addHow("In the folder `Sybase\\SQL Anywhere 17\\BIN64`, run `createkey`; enter `2048`")
        .addHow("Public key: any place, file name `" + PUBLIC_KEY + "`")
        .addHow("Private key: any place, file name `" + PRIVATE_KEY + "`")
        .addHow("Password: that of the Mobilink encryption on the Consolidated server")
        .warning("Keys with other file names do not work")
        .addWaitsFor(consolidatedInstalled)
        .guide(9, "Creating Public and Private Keys");
    draft
        .step(party, "mobilink.certificates", Action.CONFIGURE, "Make the Mobilink certificates")
        .addHow("If the site allows self-signed ones, run only: `" + selfSigned() + "`")
        .addHow("If not, run first: `" + authority() + "`")
        .addHow("Then: `" + signed() + "`")
        .addHow("If an authority provides them, rename its private and public key file instead")
        .expected("`%s` and `%s` are at the root of drive C".formatted(IDENTITY, CERTIFICATE))
        .why("The subject is that of the certificate values, the passwords are the recorded ones")
        .guide(9, "Certificates for Mobilink Connection")
        .basis(Basis.INFERRED);
  }

  private static String selfSigned() {
    return command(" -x", "0 -u 1,3,4,5,6") + identity();
  }

  private static String authority() {
    return command(" -x", "1 -u 6,7")
        + file("co", "MobilinkPublicCertificateCA.pem")
        + file("ko", "ConsPrivateKeyCA.pem")
        + file("io", "ConsolidatedIdentityCA.pem")
        + " -kp "
        + AUTHORITY_PASSWORD;
  }

  private static String signed() {
    return command("", "0 -u 1,3,4,5,6")
        + file("c", "MobilinkPublicCertificateCA.pem")
        + file("ck", "ConsPrivateKeyCA.pem")
        + " -cp "
        + AUTHORITY_PASSWORD
        + identity();
  }

  private static String command(String x, String authorityAndUse) {
    return "createcert -t rsa -b 2048" + SUBJECT + x + " -m 0 -v 5 -ca " + authorityAndUse;
  }

  private static String identity() {
    return file("co", CERTIFICATE)
        + file("ko", "ConsPrivateKey.pem")
        + file("io", IDENTITY)
        + " -kp \"<Mobilink identity file password>\"";
  }

  private static String file(String option, String name) {
    return " -" + option + " c:\\" + name;
  }

  /** Copies what was made on the Primary. */
  void copy(Server server, Server primary) {
    copy(server).addWaitsFor(Draft.id("mobilink.certificates", Party.of(primary)));
  }

  /** Copies what a server needs; of remote servers the guide says nothing, though they need it. */
  Step.Builder copy(Server server) {
    Role role = Site.role(server);
    String files =
        role == Role.CONSOLIDATED
            ? "`%s` and `%s`".formatted(PRIVATE_KEY, IDENTITY)
            : "`%s` and `%s`".formatted(PUBLIC_KEY, CERTIFICATE);
    Step.Builder step =
        draft.step(
            Party.of(server),
            "mobilink.copy",
            Action.COPY,
            "Copy " + files + " from the Primary into the folder `UC\\Certificates`");
    return step.guide(9, "Creating Public and Private Keys")
        .basis(role.isVoiceServer() || role == Role.CONSOLIDATED ? Basis.STATED : Basis.INFERRED);
  }
}
