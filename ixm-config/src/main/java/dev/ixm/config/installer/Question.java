package dev.ixm.config.installer;

import static dev.ixm.config.installer.InputKind.ADDRESS;
import static dev.ixm.config.installer.InputKind.CHECK_BOX;
import static dev.ixm.config.installer.InputKind.CHOICE;
import static dev.ixm.config.installer.InputKind.CHOICES;
import static dev.ixm.config.installer.InputKind.LICENSE_NUMBER;
import static dev.ixm.config.installer.InputKind.PASSWORD;
import static dev.ixm.config.installer.InputKind.TEXT;
import static dev.ixm.config.installer.InputKind.VALUES;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** What the installer can ask. {@link WizardInput} says how a wizard asks it. */
public enum Question {
  /** The account of the services. */
  DCOM_USER("DCOM user", TEXT, "the domain account with administrator rights on this computer"),
  /** Its password. */
  DCOM_PASSWORD("DCOM password", PASSWORD, "that of the DCOM user"),
  /** Whether the agreements are accepted. */
  AGREEMENT("I accept the license agreement", CHECK_BOX, "enabled"),
  /** The drive that gets the folder {@code UC}. */
  DRIVE("Destination drive", CHOICE, "a local drive other than C"),
  /** How many servers the site has. */
  TOPOLOGY("Kind of installation", CHOICE, Untold.OF_THE_SITE),
  /** The server's role. */
  ROLE("Server role", CHOICE, "that of the server"),
  /** Who manages the license. */
  LICENSE_TYPE(
      "License type",
      CHOICE,
      "the one that was bought, mostly `WebLM License` (chapter 12), or else `Messaging` (chapter"
          + " 13)"),
  /** Where the license manager is. */
  LICENSE_SERVER_ADDRESS(
      "Address of the license server", ADDRESS, "that of the computer with the license manager"),
  /** The number of the license. */
  SERIAL_NUMBER("Serial Number", LICENSE_NUMBER, "as delivered with the license"),
  /** The number of the license's site. */
  SITE_ID("Site ID", LICENSE_NUMBER, "as delivered with the license"),
  /** The server's number among those of its role. */
  NUMBER("Server number", InputKind.NUMBER, Untold.AS_PLANNED),
  /** Where the Primary is. */
  PRIMARY_ADDRESS("Address of the Primary", ADDRESS, Untold.AS_PLANNED),
  /** Where the Consolidated server is. */
  CONSOLIDATED_ADDRESS("Address of the Consolidated server", ADDRESS, Untold.AS_PLANNED),
  /** What is installed of the product. */
  COMPONENTS("Components", CHOICES, "enable those that the site needs and no others"),
  /** Who makes the PBX. */
  PBX_BRAND("PBX Brand", CHOICE, Untold.OF_THE_SITE),
  /** Which PBX it is. */
  PBX_MODEL("PBX model", CHOICE, Untold.OF_THE_SITE),
  /** How many voice ports are used. */
  PORTS("Number of ports", InputKind.NUMBER, Untold.AS_PLANNED),
  /** Whether the Primary once was a single server. */
  PRIMARY_UPGRADED("Primary upgraded from a single server", CHOICE, "`No`, unless it was"),
  /** Which email system is synchronized. */
  EMAIL_TYPE("Email Server Type", CHOICE, Untold.OF_THE_SITE),
  /** The country that most calls are made from. */
  COUNTRY("Country", CHOICE, "the one that most calls are made from"),
  /** Its area. */
  AREA_CODE("Area code", TEXT, "that of the same place"),
  /** The password of the web applications. */
  UC_IIS_USER_PASSWORD("UC IIS User Password", PASSWORD, "the same on all servers"),
  /** The password of the product's administrator. */
  ADMINISTRATOR_PASSWORD(
      "Administrator password", PASSWORD, "not blank, letters and digits, 6 or more"),
  /** The password that encrypts the database. */
  DATABASE_PASSWORD("Database encryption password", PASSWORD, "the recorded one"),
  /** The password that encrypts the synchronization. */
  MOBILINK_PASSWORD("Mobilink encryption password", PASSWORD, "the recorded one"),
  /** The password that opens the identity file of the synchronization. */
  IDENTITY_FILE_PASSWORD("Password of the Mobilink identity file", PASSWORD, "the recorded one"),
  /** The values of the certificate for Mobilink. */
  CERTIFICATE_VALUES("Certificate values", VALUES, "the recorded ones, the same on all servers"),
  /** The name of the local administrator that is made. */
  LOCAL_ADMINISTRATOR("New local administrator account", TEXT, "its name"),
  /** Its password. */
  LOCAL_ADMINISTRATOR_PASSWORD("Password of the new account", PASSWORD, "that of the new account"),
  /** Whether the General Data Protection Regulation is applied. */
  GDPR("GDPR compliance", CHOICE, "`Yes` or `No`, as decided"),
  /** Where the PBX is. */
  PBX_ADDRESS("IP Address of the PBX", ADDRESS, Untold.AS_PLANNED),
  /** How the PBX is connected. */
  SIP_CONNECTION(
      "Trunk or Extension",
      CHOICE,
      "keep `Trunk`, or `Extension` with the `Start Extension Number` if the PBX has it and"
          + " pre-paging is wanted"),
  /** The first extension. */
  START_EXTENSION("Start Extension Number", TEXT, "as set up in the PBX"),
  /** Whether OAI has a connection of its own. */
  OAI_DIRECT("Direct TCP/IP", CHECK_BOX, "enabled"),
  /** How many nodes OAI has. */
  OAI_NODES("Number of Nodes", InputKind.NUMBER, "1"),
  /** Whether OAI writes logs. */
  OAI_LOGS("Enable logs", CHECK_BOX, "enabled"),
  /** Where it writes them. */
  OAI_LOG_PATH("Log path", TEXT, "the folder that is shown, or another"),
  /** The port of OAI on the PBX. */
  OAI_PORT("Port", InputKind.NUMBER, "4000"),
  /** The password of OAI, which stays blank. */
  OAI_LOGIN_PASSWORD("Login Password", TEXT, "blank"),
  /** The extensions and voice-mail ports that OAI uses. */
  OAI_STATIONS("Stations", CHOICES, "those that are used"),
  /** The hunt groups that OAI uses. */
  OAI_HUNT_GROUPS("Hunt Groups", CHOICES, "those that are used"),
  /** The trunks that OAI uses. */
  OAI_TRUNKS("Trunks", CHOICES, "those that are used"),
  /** Whether the site integrates with AES. */
  AES_INTEGRATION("Integration with AES", CHOICE, "as it is"),
  /** Whether logins are handed to other vendors' accounts. */
  LEGACY_SSO("Legacy SSO", CHECK_BOX, "enabled"),
  /** Whose accounts may log in. */
  SSO_PROVIDERS("Providers", CHOICES, "the providers decided on"),
  /** Whether the server restarts at the end. */
  RESTART("Restart", CHECK_BOX, "cleared");

  /** What says no more of an answer than that there is one. */
  static final ImmutableSet<String> UNTOLD = ImmutableSet.of(Untold.AS_PLANNED, Untold.OF_THE_SITE);

  private static final ImmutableSet<Question> OF_EACH_SERVER =
      Sets.immutableEnumSet(DRIVE, NUMBER, PORTS, EMAIL_TYPE, START_EXTENSION, OAI_STATIONS);

  private final String label;
  private final InputKind kind;
  private final String meaning;

  Question(String label, InputKind kind, String meaning) {
    this.label = label;
    this.kind = kind;
    this.meaning = meaning;
  }

  /** {@return what is asked, in the guide's words where it has some} */
  public String label() {
    return label;
  }

  /** {@return what is entered} */
  public InputKind kind() {
    return kind;
  }

  /** {@return whether each server of a site may have another answer} */
  public boolean isOfEachServer() {
    return OF_EACH_SERVER.contains(this);
  }

  /** {@return where the answer stands in the JSON form of an {@link AnswerSheet}, if it does} */
  public String path() {
    return "/" + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
  }

  private static final class Untold {
    private static final String AS_PLANNED = "as planned";
    private static final String OF_THE_SITE = "that of the site";
  }

  /** What to answer, as long as that is not known; a wizard may have other words. */
  String meaning() {
    return meaning;
  }
}
