package dev.ixm.runbook.install;

import static dev.ixm.config.certificate.CertificateDialog.ENROLL;
import static dev.ixm.config.certificate.CertificateDialog.EXPORT;
import static dev.ixm.config.certificate.CertificateDialog.IMPORT;

import dev.ixm.config.certificate.CertificateDialog;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;

/**
 * The certificate of the Encrypting File System (EFS) on a server of a JITC site.
 *
 * <p>The guide wants it imported before the product is installed, for accounts that the installer
 * makes. It is read so: for the account that installs and the DCOM account, which are there,
 * before; for the product's accounts, as soon as they are there.
 */
final class FileEncryption {

  private static final String BACKUP = "efs.backup";
  private static final String LOGINS =
      "Log in with the account that installs the product; do all this once more with that of its"
          + " services (DCOM), if that is another";
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

  /**
   * The first server gets the certificate from its issuer, the others from the first's backup,
   * which is made in the same plan unless the site runs already.
   */
  void beforeInstallation() {
    Server first = site.order().get(0);
    if (server.equals(first)) {
      obtain();
      backUp();
    } else {
      Step.Builder step = importBackup();
      if (draft.last(Party.of(first)).isPresent()) {
        step.addWaitsFor(Draft.id(BACKUP, Party.of(first)));
      }
    }
  }

  private void obtain() {
    draft
        .step(party, "efs.certificate", Action.INSTALL, "Install the certificate for EFS")
        .addHow(LOGINS)
        .addHow("`Control Panel` > `User Accounts` > `%s`".formatted(ENROLL.title()))
        .addHow("Choose the certificate that the domain's certification authority has issued")
        .addHow("Enable %s; enter a path and a password".formatted(choice(ENROLL, "backup")))
        .addHow(
            "Enable %s and wait until the files are encrypted".formatted(choice(ENROLL, "drives")))
        .expected("`certmgr.msc` shows it under `Personal` > `Certificates`")
        .warning("JITC forbids a self-signed certificate here")
        .guide(9, "Installing a CA Signed Certificate");
  }

  void backUp() {
    draft
        .step(party, BACKUP, Action.BACK_UP, "Keep the certificate for EFS off this server")
        .addHow(
            "If there is no backup yet: `certmgr.msc` > `Personal` > `Certificates`, the"
                + " certificate, `All Tasks` > `Export`")
        .addHow(
            "%s, %s, a password, a file"
                .formatted(choice(EXPORT, "private key"), choice(EXPORT, "properties")))
        .addHow("Copy its backup to another computer, to network storage or to a thumb drive")
        .addHow("Record the backup's password and keep it safe")
        .warning("Without certificate, backup and password all data is lost for good")
        .guide(9, "Backing-up the Certificate");
  }

  private Step.Builder importBackup() {
    return draft
        .step(party, "efs.certificate", Action.INSTALL, "Import the certificate for EFS")
        .addHow(LOGINS)
        .addHow("`certmgr.msc` > `Personal` > `All Tasks` > `Import`: the backup file")
        .addHow("Enter its password, enable " + PROPERTIES_AND_STORE)
        .guide(9, "Import the Certificate on All Servers")
        .basis(Basis.INFERRED);
  }

  /** What can be done only when the installer has made the product's accounts. */
  void afterInstallation() {
    if (site.isHighAvailability() && site.hasIisUser(server)) {
      accounts();
    }
    draft
        .step(party, "efs.backup-check", Action.VERIFY, "Make sure that the backup of EFS is safe")
        .expected("The certificate's file is at another place, and its password is recorded")
        .warning("If the certificate breaks, the product cannot be recovered without")
        .guide(9, "Backing-up the Certificate");
  }

  private void accounts() {
    Step.Builder step =
        draft
            .step(
                party,
                "efs.accounts",
                Action.CONFIGURE,
                "Import the certificate for EFS for the product's accounts")
            .addHow("Run `runas /user:computername\\UciisUser \"mmc certmgr.msc\"`");
    if (site.hasAdminUser(server)) {
      step.addHow("Run `runas /user:computername\\ucAdminUser \"mmc certmgr.msc\"` as well");
    }
    step.addHow("In each: `Personal` > `All Tasks` > `Import`: the backup file and its password")
        .addHow("Enable " + PROPERTIES_AND_STORE)
        .guide(9, "Import the Certificate on All Servers")
        .basis(Basis.INFERRED);
  }

  private static String choice(CertificateDialog dialog, String asked) {
    return "`" + dialog.choice(asked) + "`";
  }
}
