package dev.ixm.runbook.install;

import static dev.ixm.config.certificate.CertificateDialog.ENROLL;
import static dev.ixm.config.certificate.CertificateDialog.EXPORT;
import static dev.ixm.config.certificate.CertificateDialog.IMPORT;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateDialog;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * The certificate of the Encrypting File System (EFS) on a server of a JITC site.
 *
 * <p>The guide wants it imported before the product is installed, for accounts that the installer
 * makes. It is read so: for the account that installs and the DCOM account, which are there,
 * before, each logged in itself; for the product's accounts, as soon as they are there.
 */
final class FileEncryption {

  static final Source EFS = Source.of(9, "Installing Certificates for Encrypted File System (EFS)");

  static final Source BACKING_UP = Source.of(9, "Backing-up the Certificate");
  private static final Source RESTORING = Source.of(9, "Restore the Certificate");
  private static final Source IMPORTING = Source.of(9, "Import the Certificate on All Servers");
  private static final String BACKUP = "efs.backup";
  private static final String DCOM = "the domain account for DCOM";
  private static final String OTHER_ACCOUNT = "the account for DCOM is not the one that installs";
  private static final String PROPERTIES_AND_STORE =
      choice(IMPORT, "properties") + ", store " + choice(IMPORT, "store");

  private final SiteView site;
  private final Server server;
  private final Party party;
  private final Draft draft;

  FileEncryption(SiteView site, Server server, Draft draft) {
    this.site = site;
    this.server = server;
    this.party = Party.of(server);
    this.draft = draft;
  }

  /** Whether the account that installs has the certificate, so that its files are encrypted. */
  static Effect installer(Server server) {
    return Keys.certificate(server.name(), "EFS of the account that installs").is(Key.YES);
  }

  /** Whether an account of the product has the certificate. */
  static Effect has(Server server, CertificateOwner owner) {
    return Keys.certificate(server.name(), CertificatePurpose.EFS, owner).is(Key.YES);
  }

  /**
   * The first server gets the certificate from its issuer, the others from the first's backup,
   * which is made in the same plan unless the site runs already.
   */
  void beforeInstallation() {
    Server first = site.order().get(0);
    logIn("efs.login", InstallationNeeds.account(site, server)).source(EFS);
    if (server.equals(first)) {
      obtain();
      backUp();
    } else {
      Step.Builder step = importBackup("efs.certificate", InstallationNeeds.account(site, server));
      step.addEffects(installer(server));
      if (draft.last(Party.of(first)).isPresent()) {
        step.addWaitsFor(Draft.id(BACKUP, Party.of(first)));
      }
    }
    importForServices();
  }

  private void importForServices() {
    logIn("efs.dcom-login", DCOM).condition(OTHER_ACCOUNT).source(EFS);
    importBackup("efs.dcom-certificate", DCOM)
        .addEffects(has(server, CertificateOwner.SERVICE_ACCOUNT))
        .condition(OTHER_ACCOUNT)
        .why("The services encrypt files with what the account has that they run under");
  }

  /** Gives all accounts back what they had, from the backup. */
  void restore() {
    String account = InstallationNeeds.account(site, server);
    logIn("efs.login", account).source(RESTORING);
    importBackup("efs.certificate", account)
        .addHow("Next, `Finish`; `Personal` was empty before")
        .addEffects(installer(server))
        .source(RESTORING)
        .basis(Basis.STATED);
    importForServices();
    if (hasAccounts(site, server)) {
      accounts();
    }
    draft
        .step(party, "efs.restart", Restart.plain())
        .needingInferred(installer(server), RESTORING)
        .needingInferred(has(server, CertificateOwner.SERVICE_ACCOUNT), RESTORING)
        .expected("The services of the product run")
        .source(RESTORING);
  }

  /** Keeps a certificate that came into use when the product was there. */
  void replaceBackup() {
    String account = InstallationNeeds.account(site, server);
    logIn("efs.login", account).source(BACKING_UP);
    backUp("")
        .condition("another certificate is used than the one whose backup there is")
        .needingInferred(loggedIn(account), BACKING_UP)
        .needing(RunningSite.product(server), Source.of(9, "Installing a CA Signed Certificate"));
  }

  private Step.Builder logIn(String topic, String account) {
    return draft.step(party, topic, new LogIn(account));
  }

  private void obtain() {
    draft
        .step(party, "efs.certificate", Action.INSTALL, "Install the certificate for EFS")
        .addHow("Save its file on a drive of this server")
        .addHow("`Control Panel` > `User Accounts` > `%s`".formatted(ENROLL.title()))
        .addHow("Choose %s, then `Next`".formatted(choice(ENROLL, "certificate")))
        .addHow(
            "If none is listed, which the guide does not speak of: import the file first, by"
                + " `certmgr.msc` > `Personal` > `All Tasks` > `Import` with its password, and"
                + " begin again")
        .addHow("Enable %s; enter a path and a password".formatted(choice(ENROLL, "backup")))
        .addHow(
            "Enable %s and wait until the files are encrypted".formatted(choice(ENROLL, "drives")))
        .expected(
            "`certmgr.msc` shows it under `Personal` > `Certificates`, with `Encrypting File"
                + " System` among `Intended Purposes`")
        .warning("JITC forbids a self-signed certificate here")
        .addWaitsFor(SiteCertificates.OBTAINED)
        .needing(Keys.CERTIFICATES.is(Key.YES), EFS)
        .needing(loggedIn(InstallationNeeds.account(site, server)), EFS)
        .addEffects(installer(server))
        .guide(9, "Installing a CA Signed Certificate");
  }

  /** Where the certificate was taken into use, that may have made a backup. */
  Step.Builder backUp() {
    return backUp("If there is no backup yet: ");
  }

  /** The export shows the certificates of the account that is logged in. */
  private Step.Builder backUp(String when) {
    return draft
        .step(
            party,
            BACKUP,
            Action.BACK_UP,
            "Keep a backup of the certificate for EFS off this server")
        .addHow(
            when
                + "`certmgr.msc` > `Personal` > `Certificates`, the certificate, `All Tasks` >"
                + " `Export`")
        .addHow(
            "%s, %s, a password, a file"
                .formatted(choice(EXPORT, "private key"), choice(EXPORT, "properties")))
        .addHow("Copy its backup to another computer, to network storage or to a thumb drive")
        .addHow("Record the backup's password and keep it safe")
        .warning("Without certificate, backup and password all data is lost for good")
        .setting(Keys.FILE_CERTIFICATE_BACKUP, Key.YES)
        .source(BACKING_UP);
  }

  private Effect loggedIn(String account) {
    return Keys.loggedIn(server.name()).is(account);
  }

  private Step.Builder importBackup(String topic, String account) {
    return draft
        .step(party, topic, Action.INSTALL, "Import the certificate for EFS")
        .addHow(
            "`certmgr.msc` > `Personal` > `All Tasks` > `Import`: the backup file, from the place"
                + " off the servers where it is kept")
        .addHow("Enter its password, enable " + PROPERTIES_AND_STORE)
        .needing(Keys.FILE_CERTIFICATE_BACKUP.is(Key.YES), IMPORTING)
        .needing(loggedIn(account), EFS)
        .setting(Keys.restartDue(server.name()), Key.YES)
        .source(IMPORTING)
        .basis(Basis.INFERRED);
  }

  /** What can be done only when the installer has made the product's accounts. */
  void afterInstallation() {
    if (hasAccounts(site, server)) {
      accounts();
    }
    Safeguards.fileCertificate(draft, party).source(BACKING_UP);
  }

  /** Whether the installer makes accounts that have the certificate. */
  private static boolean hasAccounts(SiteView site, Server server) {
    return site.isHighAvailability() && site.hasIisUser(server);
  }

  /** That all accounts of a server that need the certificate have it. */
  static ImmutableList<Effect> all(SiteView site, Server server) {
    ImmutableList.Builder<Effect> all = ImmutableList.builder();
    all.add(installer(server), has(server, CertificateOwner.SERVICE_ACCOUNT));
    if (hasAccounts(site, server)) {
      all.add(has(server, CertificateOwner.UC_IIS_USER));
    }
    if (hasAccounts(site, server) && site.hasAdminUser(server)) {
      all.add(has(server, CertificateOwner.UC_ADMIN_USER));
    }
    return all.build();
  }

  private void accounts() {
    Step.Builder step =
        draft
            .step(
                party,
                "efs.accounts",
                Action.CONFIGURE,
                "Import the certificate for EFS for the product's accounts")
            .addHow(
                "At the command prompt: %s, and enter the password of `UC IIS User`"
                    .formatted(console("UciisUser")))
            .addEffects(has(server, CertificateOwner.UC_IIS_USER));
    if (site.hasAdminUser(server)) {
      step.addHow("Run %s as well".formatted(console("ucAdminUser")))
          .addHow(
              "Which password that account has, the guide does not say: try the administrator's"
                  + " once, or else ask the vendor")
          .addEffects(has(server, CertificateOwner.UC_ADMIN_USER));
    }
    step.addHow(
            (site.hasAdminUser(server) ? "In each console" : "In the console")
                + ": `Personal` > `All Tasks` > `Import`: the backup file and its password")
        .addHow("Enable " + PROPERTIES_AND_STORE)
        .needing(Keys.FILE_CERTIFICATE_BACKUP.is(Key.YES), IMPORTING)
        .needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), IMPORTING)
        .setting(Keys.restartDue(server.name()), Key.YES)
        .source(IMPORTING)
        .basis(Basis.INFERRED);
  }

  /** The certificates of a local account of this computer. */
  private String console(String account) {
    return "`runas /user:%s\\%s \"mmc certmgr.msc\"`".formatted(server.name(), account);
  }

  static String choice(CertificateDialog dialog, String asked) {
    return "`" + dialog.choice(asked) + "`";
  }
}
