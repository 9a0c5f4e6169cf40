package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.menu;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.COUNT;
import static dev.ixm.model.attribute.Unit.DATE;
import static dev.ixm.model.attribute.Unit.PARTS;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What a site as a whole has: what it is for, what is licensed, who uses it. */
final class SiteRows {

  private static final Look PLANNING = ask("planning");
  private static final Look LICENSE = menu("WebLM > Licensed products > View License Capacity");
  private static final Change BOUGHT = Change.by("planning");
  private static final Look CLIENTS = ask("clients");
  private static final Look MAIL = ask("mail");

  static final ImmutableList<AttributeRow> SITE =
      ImmutableList.of(
          row("name", TEXT, PLANNING, "'Ottawa'"),
          row("release", TEXT, menu(Places.PROGRAMS), Change.operation("RunWizard"), "'10.8'"),
          row("edition", CHOICE, PLANNING, "'STANDARD'"),
          row("topology", CHOICE, PLANNING, "'HIGH_AVAILABILITY'"),
          row("seats", PARTS, PLANNING, "{'basic': 6000, 'mainstream': 500, 'advanced': 1500}"),
          row("voicePorts", COUNT, ask("telephony"), "300"),
          row("servers", PARTS, PLANNING, "[{'name': 'IXM-1', 'roles': ['SINGLE']}]"),
          row("emailSystems", PARTS, MAIL, "[{'type': 'OFFICE_365', 'users': 1500}]")
              .opening("cse"),
          row("network", PARTS, ask("network"), "{'pbxRoundTrip': 'PT0.02S'}"),
          row("pbx", PARTS, ask("telephony"), "{'kind': 'AVAYA_AURA'}"),
          row(
              "languages",
              TEXT,
              menu("IXM Admin > Company Properties > Company Languages"),
              "['French EU']"),
          row("speechEngines", CHOICE, PLANNING, "['TEXT_TO_SPEECH']"),
          row("options", COUNT, LICENSE, BOUGHT, "{'SR140_FAX_PORT': 24}"),
          row("directoryEntries", COUNT, ask("directory"), "8000"),
          row("tenants", COUNT, PLANNING, "2"),
          row("largestOrganizationalUnit", COUNT, ask("directory"), "400"),
          row("smtpSending", TRUTH, MAIL, "true"),
          row("ldapSynchronization", TRUTH, ask("directory"), "true"),
          row("mapiSynchronization", TRUTH, MAIL, "false"),
          row(
              "highSecurityPasswords",
              TRUTH,
              menu("IXM Admin > Configuration > Advanced"),
              "false"),
          row("contactCenter", TRUTH, ask("telephony"), "false"),
          row("protectsCse", TRUTH, PLANNING, "false"),
          row("mirroring", PARTS, ask("planning"), "{'variant': 'LAN'}").opening("mirroring"),
          row("fileFormats", TEXT, PLANNING, "['DOCX']"),
          row("remotePrinter", TRUTH, PLANNING, "false"),
          row("snmpAlarms", TRUTH, PLANNING, "true"),
          row("clients", PARTS, CLIENTS, "[{'name': 'Office'}]"),
          row(
                  "license",
                  PARTS,
                  LICENSE,
                  BOUGHT,
                  "{'type': 'WEBLM', 'seats': {'basic': 6000, 'mainstream': 500, 'advanced': 1500},"
                      + " 'purchasedVoicePorts': 150}")
              .opening("license"));

  static final ImmutableList<AttributeRow> SEATS =
      ImmutableList.of(
          row("basic", COUNT, PLANNING, "6000"),
          row("mainstream", COUNT, PLANNING, "500"),
          row("advanced", COUNT, PLANNING, "1500"));

  static final ImmutableList<AttributeRow> EMAIL_SYSTEM =
      ImmutableList.of(
          row("type", CHOICE, MAIL, "'OFFICE_365'"), row("users", COUNT, MAIL, "1500"));

  static final ImmutableList<AttributeRow> LICENSE_ROWS =
      ImmutableList.of(
          row("type", CHOICE, LICENSE, BOUGHT, "'WEBLM'"),
          row("verification", CHOICE, LICENSE, BOUGHT, "'ONLINE'"),
          row(
              "seats",
              PARTS,
              LICENSE,
              BOUGHT,
              "{'basic': 6000, 'mainstream': 500, 'advanced': 1500}"),
          row("purchasedVoicePorts", COUNT, LICENSE, BOUGHT, "150"),
          row("features", CHOICE, LICENSE, BOUGHT, "['HIGH_AVAILABILITY']"),
          row("modules", CHOICE, LICENSE, BOUGHT, "['UM']"),
          row("options", COUNT, LICENSE, BOUGHT, "{'SR140_FAX_PORT': 24}"),
          row("additionalLanguages", COUNT, LICENSE, BOUGHT, "1"),
          row("expirationDate", DATE, LICENSE, BOUGHT, "'2027-03-31'"));

  static final ImmutableList<AttributeRow> LICENSED_SEATS =
      ImmutableList.of(
          row("basic", COUNT, LICENSE, BOUGHT, "6000"),
          row("mainstream", COUNT, LICENSE, BOUGHT, "500"),
          row("advanced", COUNT, LICENSE, BOUGHT, "1500"));

  private SiteRows() {}
}
