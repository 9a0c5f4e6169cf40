package dev.ixm.runbook.install;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the installer, or a thing done there, with its answer where that is always the same.
 */
enum Screen {
  EXTRACT("Run the downloaded file and choose the folder to extract it to"),
  SETUP("Run `Setup.exe` from that folder as administrator"),
  SETUP_REMOTE("Run `Setup.exe` from the folder `Avaya IX Messaging` as administrator"),
  VERIFIED("Windows components verified: `Next`; the installer adds missing packages by itself"),
  DCOM,
  AGREEMENT("License agreements: read them, then enable `I accept the license agreement`"),
  DESTINATION("Destination: a drive other than C; the folder `UC` is made on it"),
  TOPOLOGY,
  ROLE,
  LICENSE_REMINDER("Reminder that High Availability is licensed separately, if shown: `OK`"),
  LICENSE,
  HIGH_SECURITY(
      "License file: open `license` in the folder `Logs` of drive C and go on only if it says"
          + " `Highsecurity=1`. If it does not, look into the same file in the folder `UC` of the"
          + " Primary. Right there: mend the connection or the share and enter the Primary's address"
          + " again. Wrong there too: have the license upgraded first"),
  NUMBER,
  PRIMARY_ADDRESS,
  CONSOLIDATED_ADDRESS,
  COMPONENTS,
  WINDOWS_CHECK(
      "Windows roles and features, shown only if some are missing: add them in Windows, then `Next`"
          + " to look again"),
  IIS_CHECK(
      "IIS settings, shown only if some are missing: make them in IIS Manager, then `Next` to look"
          + " again"),
  PBX("PBX Brand, then PBX model: those of the site"),
  PORTS,
  UPGRADED("Whether the Primary was upgraded from a single server: `No`"),
  EMAIL_TYPE,
  LOCATION(
      "Country and area code of the main location; not asked if Windows has them under `Phone and"
          + " Modem Settings`"),
  IIS_PASSWORD("`UC IIS User Password`: the same on all servers, twice"),
  ADMINISTRATOR_PASSWORD("Administrator password"),
  DATABASE_PASSWORD("Database encryption password: the recorded one"),
  MOBILINK_PASSWORD("Mobilink encryption password: the recorded one"),
  IDENTITY_PASSWORD("Password of the Mobilink identity file: the recorded one"),
  CERTIFICATE_VALUES("Certificate values: the recorded ones, the same on all servers"),
  LOCAL_ADMINISTRATOR("New local administrator account: its name, and its password twice"),
  GDPR("General Data Protection Regulation (GDPR): `Yes` or `No`, as decided"),
  COPY("End of the questions: `Next`; the components are copied"),
  IN_USE(
      "Components in use, if reported: have the installer close them or close them by hand, then"
          + " `OK`"),
  PBX_SETTINGS("PBX settings, if asked: exactly as the PBX has them"),
  SIP,
  OAI(
      "OAI, for the PBX `Mitel 5000 (All)` only: `Direct TCP/IP`, one node, logs on; address of the"
          + " PBX, port 4000, no password; stations, hunt groups and trunks; `Save`"),
  AES("Avaya Server Wizard: close it, unless the site integrates with AES"),
  SSO("SSO Configuration: enable `Legacy SSO` and the providers decided on, then `Save`"),
  FINISH("Last page: clear the check box `Restart`, then `Finish`; the restart has its own step");

  private final @Nullable String line;

  Screen() {
    this.line = null;
  }

  Screen(String line) {
    this.line = line;
  }

  /** The line for a worksheet; empty if it depends on site or server. */
  Optional<String> line() {
    return Optional.ofNullable(line);
  }
}
