package dev.ixm.config.installer;

import com.google.common.collect.ImmutableList;

/** A page of the installer, or a thing done there; {@link WizardScreen} is a page in a wizard. */
public enum Page {
  /** Unpacks the downloaded file. */
  EXTRACT("Extraction", "Run the downloaded file and choose the folder to extract it to"),
  /** Starts the installer from where it was unpacked. */
  SETUP("Setup", "Run `Setup.exe` from that folder as administrator"),
  /** Starts the installer on a remote server. */
  SETUP_REMOTE(
      "Setup",
      "Run `Setup.exe` from the folder `Avaya IX Messaging` as administrator; if the folder is not"
          + " there yet, run the downloaded file, which makes it. When prompted: `Next`"),
  /** Starts the upgrade of a single server. */
  SETUP_UPGRADE("Setup", "Run `Setup.exe` of the new release"),
  /** Starts the upgrade of a server of a High Availability site. */
  UPGRADE_PROGRAM("Upgrade", "Run the upgrade program, which stops services as it needs"),
  /** Says that what Windows needs is there. */
  VERIFIED(
      "Windows components verified",
      "Windows components verified: `Next`; the installer adds missing packages by itself"),
  /** The account of the services on a single server. */
  DCOM_SETTINGS(
      "DCOM settings",
      "DCOM settings: {DCOM_USER}, and its password",
      Question.DCOM_USER,
      Question.DCOM_PASSWORD),
  /** The account of the services elsewhere. */
  DCOM_USER_INFO(
      "DCOM user info",
      "DCOM user: {DCOM_USER}, and its password",
      Question.DCOM_USER,
      Question.DCOM_PASSWORD),
  /** The account of the services, when the product is upgraded. */
  DCOM_AGAIN(
      "DCOM settings",
      "If asked for DCOM settings: {DCOM_USER}",
      Question.DCOM_USER,
      Question.DCOM_PASSWORD),
  /** The license agreements. */
  AGREEMENT(
      "License agreements",
      "License agreements: read them, then enable `I accept the license agreement`",
      Question.AGREEMENT),
  /** Where the product is installed. */
  DESTINATION("Destination", "Destination: {DRIVE}; the folder `UC` is made on it", Question.DRIVE),
  /** One server or several. */
  TOPOLOGY("Kind of installation", "Kind of installation: {TOPOLOGY}", Question.TOPOLOGY),
  /** The role of one of several servers. */
  ROLE("Server role", "Server role: {ROLE}", Question.ROLE),
  /** Recalls that High Availability has a license of its own. */
  LICENSE_REMINDER(
      "License reminder", "Reminder that High Availability is licensed separately, if shown: `OK`"),
  /** Who manages the license. */
  LICENSE_TYPE("License type", "License type: {LICENSE_TYPE}", Question.LICENSE_TYPE),
  /** Where the license manager is. */
  WEBLM_ADDRESS(
      "License Upgrade Utility",
      "Address of the license server: {LICENSE_SERVER_ADDRESS}",
      Question.LICENSE_SERVER_ADDRESS),
  /** What the license manager grants. */
  WEBLM_DETAILS(
      "License Upgrade Utility",
      "License details: compare them with those in the license manager, then `Exit`"),
  /** Windows asks before it runs the license's program. */
  RUN("Run", "`Run`, if asked"),
  /** Activates a license of the vendor's server. */
  ACTIVATION(
      "Licensing",
      "Licensing: `Serial Number` and `Site ID`, then `Request Online Activation`",
      Question.SERIAL_NUMBER,
      Question.SITE_ID),
  /** Whose license it is. */
  REGISTRATION(
      "Customer Site Registration",
      "Customer Site Registration: fill in all fields, then `Submit`"),
  /** Whether the license is one for JITC. */
  JITC_LICENSE(
      "License",
      "License: the check box JITC must be on; if it is not, stop here and have the dealer upgrade"
          + " the license"),
  /** Makes the license the active one. */
  ACTIVE_LICENSE("License", "License: `Set as Active License`, confirm with `OK`, then `Exit`"),
  /** Whether the license's file demands high security. */
  HIGH_SECURITY(
      "License file",
      "License file: open {LICENSE_FILE} and go on only if it says `Highsecurity=1`. If it does"
          + " not, look into the same file in the folder `UC` of the Primary. Right there: mend the"
          + " connection or the share and enter the Primary's address again. Wrong there too: have"
          + " the license upgraded first"),
  /** The server's number. */
  NUMBER(
      "Server number",
      "Server number: {NUMBER}, which no other server of this role has",
      Question.NUMBER),
  /** Where the Primary is. */
  PRIMARY_ADDRESS(
      "IP Address of the Primary",
      "Address of the Primary: {PRIMARY_ADDRESS}",
      Question.PRIMARY_ADDRESS),
  /** Where the Consolidated server is. */
  CONSOLIDATED_ADDRESS(
      "IP Address of the Consolidated server",
      "Address of the Consolidated server: {CONSOLIDATED_ADDRESS}",
      Question.CONSOLIDATED_ADDRESS),
  /** What is installed. */
  COMPONENTS("Components", "Components: {COMPONENTS}", Question.COMPONENTS),
  /** What is missing in Windows. */
  WINDOWS_CHECK(
      "Windows roles and features",
      "Windows roles and features, shown only if some are missing: add them in Windows, then `Next`"
          + " to look again"),
  /** What is missing in the web server. */
  IIS_CHECK(
      "IIS settings",
      "IIS settings, shown only if some are missing: make them in IIS Manager, then `Next` to look"
          + " again"),
  /** Who makes the PBX. */
  PBX_BRAND("PBX Brand", "PBX Brand: {PBX_BRAND}", Question.PBX_BRAND),
  /** Which PBX it is. */
  PBX_MODEL("PBX model", "PBX model: {PBX_MODEL}", Question.PBX_MODEL),
  /** How many ports. */
  PORTS("Number of ports", "Number of ports: {PORTS}", Question.PORTS),
  /** Whether the Primary once was a single server. */
  UPGRADED(
      "Upgraded Primary",
      "Whether the Primary was upgraded from a single server: {PRIMARY_UPGRADED}",
      Question.PRIMARY_UPGRADED),
  /** Which email system. */
  EMAIL_TYPE("Email Server Type", "Email Server Type: {EMAIL_TYPE}", Question.EMAIL_TYPE),
  /** Where most calls are made from. */
  LOCATION(
      "Primary location",
      "Country of the main location: {COUNTRY}; area code: {AREA_CODE}; not asked if Windows has"
          + " them under `Phone and Modem Settings`",
      Question.COUNTRY,
      Question.AREA_CODE),
  /** The password of the web applications. */
  IIS_PASSWORD(
      "UC IIS User Password",
      "`UC IIS User Password`: {UC_IIS_USER_PASSWORD}, twice",
      Question.UC_IIS_USER_PASSWORD),
  /** The password of the product's administrator. */
  ADMINISTRATOR_PASSWORD(
      "Administrator password",
      "Administrator password: the recorded one, {ADMINISTRATOR_PASSWORD}",
      Question.ADMINISTRATOR_PASSWORD),
  /** A better password of the product's administrator. */
  NEW_ADMINISTRATOR_PASSWORD(
      "Administrator password",
      "If asked for a new administrator password: {ADMINISTRATOR_PASSWORD}",
      Question.ADMINISTRATOR_PASSWORD),
  /** The password that encrypts the database. */
  DATABASE_PASSWORD(
      "Database encryption password",
      "Database encryption password: {DATABASE_PASSWORD}",
      Question.DATABASE_PASSWORD),
  /** The password that encrypts the synchronization. */
  MOBILINK_PASSWORD(
      "Mobilink encryption password",
      "Mobilink encryption password: {MOBILINK_PASSWORD}",
      Question.MOBILINK_PASSWORD),
  /** The password of the identity file. */
  IDENTITY_PASSWORD(
      "Mobilink identity file",
      "Password of the Mobilink identity file: {IDENTITY_FILE_PASSWORD}",
      Question.IDENTITY_FILE_PASSWORD),
  /** The values of the certificate for Mobilink. */
  CERTIFICATE_VALUES(
      "Certificate values",
      "Certificate values: {CERTIFICATE_VALUES}",
      Question.CERTIFICATE_VALUES),
  /** A new account on the Consolidated server. */
  LOCAL_ADMINISTRATOR(
      "Local administrator account",
      "New local administrator account: {LOCAL_ADMINISTRATOR}, and its password twice",
      Question.LOCAL_ADMINISTRATOR,
      Question.LOCAL_ADMINISTRATOR_PASSWORD),
  /** Whether data protection is applied. */
  GDPR(
      "General Data Protection Regulation",
      "General Data Protection Regulation (GDPR): {GDPR}",
      Question.GDPR),
  /** All is asked that is asked before the copying. */
  COPY("End of the questions", "End of the questions: `Next`; the components are copied"),
  /** What keeps files from being replaced. */
  IN_USE(
      "Components in use",
      "Components in use, if reported: have the installer close them or close them by hand, then"
          + " `OK`"),
  /** Settings that only some PBXs need. */
  PBX_SETTINGS("PBX settings", "PBX settings, if asked: exactly as the PBX has them"),
  /** How the PBX is reached by SIP. */
  SIP(
      "SIP integration",
      "SIP integration: address of the PBX {PBX_ADDRESS}; {SIP_CONNECTION}; confirm with `Finish`",
      Question.PBX_ADDRESS,
      Question.SIP_CONNECTION,
      Question.START_EXTENSION),
  /** How OAI is connected. */
  OAI_CONFIGURATION(
      "OAI Configuration Wizard",
      "OAI: `Direct TCP/IP`, one node, logs on, in {OAI_LOG_PATH}",
      Question.OAI_DIRECT,
      Question.OAI_NODES,
      Question.OAI_LOGS,
      Question.OAI_LOG_PATH),
  /** Where OAI finds the PBX. */
  OAI_LINK(
      "Link Information",
      "OAI link: address of the PBX {PBX_ADDRESS}, port 4000, no password",
      Question.PBX_ADDRESS,
      Question.OAI_PORT,
      Question.OAI_LOGIN_PASSWORD),
  /** What OAI watches. */
  OAI_DIALOG(
      "Dialog",
      "OAI stations: {OAI_STATIONS}; hunt groups: {OAI_HUNT_GROUPS}; trunks: {OAI_TRUNKS}; `Save`",
      Question.OAI_STATIONS,
      Question.OAI_HUNT_GROUPS,
      Question.OAI_TRUNKS),
  /** How AES is reached. */
  AES(
      "Avaya Server Wizard",
      "Avaya Server Wizard: close it, unless the site integrates with AES",
      Question.AES_INTEGRATION),
  /** Who may log in with which accounts. */
  SSO(
      "SSO Configuration",
      "`SSO Configuration`: enable `Legacy SSO` and, of `Providers`, {SSO_PROVIDERS}, then `Save`",
      Question.LEGACY_SSO,
      Question.SSO_PROVIDERS),
  /** Ends the installation. */
  FINISH(
      "Finish",
      "Last page: clear the check box `Restart`, then `Finish`; the restart has its own step",
      Question.RESTART),
  /** Ends an upgrade. */
  FINISH_UPGRADE("Finish", "`Finish`, when all is done"),
  /** Recalls the synchronization of a High Availability site. */
  MOBILINK_REMINDER(
      "Mobilink reminder",
      "A message says that Mobilink has to run on the Consolidated server before use"),
  /** Asks for a restart that has to wait. */
  RESTART_PROMPT("Restart", "Asked to restart, choose `Cancel`");

  private final String title;
  private final String instruction;
  private final ImmutableList<Question> questions;

  Page(String title, String instruction, Question... questions) {
    this.title = title;
    this.instruction = instruction;
    this.questions = ImmutableList.copyOf(questions);
  }

  /** {@return what the page is called, in the guide's words where it has some} */
  public String title() {
    return title;
  }

  /** {@return what it asks, in order} */
  public ImmutableList<Question> questions() {
    return questions;
  }

  /** What to do on it, with the names of questions in braces where their answers belong. */
  String instruction() {
    return instruction;
  }
}
