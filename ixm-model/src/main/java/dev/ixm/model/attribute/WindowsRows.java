package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.command;
import static dev.ixm.model.attribute.Look.menu;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.LANGUAGE;
import static dev.ixm.model.attribute.Unit.PARTS;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What the Windows of a server has. */
final class WindowsRows {

  private static final String SYSTEM = "Get-CimInstance Win32_OperatingSystem | Format-List ";
  private static final Change ANEW = Change.by("planning");
  private static final Change PROGRAMS = Change.operation("InstallProgram");
  private static final Look UPDATES = menu("Server Manager > Local Server > Windows Update");

  static final ImmutableList<AttributeRow> OPERATING_SYSTEM =
      ImmutableList.of(
          row("version", CHOICE, command(SYSTEM + "Caption"), ANEW, "'WINDOWS_SERVER_2019'")
              .by(Gather.SETUP),
          row("language", LANGUAGE, command("Get-UICulture"), ANEW, "'en-US'").by(Gather.REGISTRY),
          row("edition", CHOICE, command(SYSTEM + "Caption"), ANEW, "'STANDARD'").by(Gather.SETUP),
          row("architecture", CHOICE, command(SYSTEM + "OSArchitecture"), ANEW, "'X64'")
              .by(Gather.SETUP),
          row("licensed", TRUTH, command("slmgr /xpr"), Change.command("slmgr /ipk"), "true")
              .by(Gather.LICENSE),
          row("updated", TRUTH, UPDATES, "true"));

  static final ImmutableList<AttributeRow> SETUP =
      ImmutableList.of(
          row(
                  "components",
                  CHOICE,
                  command("Get-WindowsFeature | Where-Object Installed"),
                  Change.operation("AddComponents"),
                  "['WEB_SERVER', 'STATIC_CONTENT']")
              .by(Gather.FEATURES),
          row(
                  "userAccessControl",
                  TRUTH,
                  menu("Control Panel > User Accounts > Change User Account Control settings"),
                  "false")
              .by(Gather.REGISTRY),
          row(
                  "firewall",
                  TRUTH,
                  command("Get-NetFirewallProfile | Format-Table Name, Enabled"),
                  Change.command("Set-NetFirewallProfile -Enabled"),
                  "false")
              .by(Gather.REGISTRY),
          row("automaticUpdate", TRUTH, UPDATES, "false").by(Gather.REGISTRY),
          row(
              "antivirus",
              PARTS,
              menu(Places.PROGRAMS),
              "[{'program': 'Norton Anti-virus Corporate Edition'}]"),
          row("defragmentation", TRUTH, menu(Places.PROGRAMS), PROGRAMS, "true"),
          row("programs", TEXT, menu(Places.PROGRAMS), "['Remote support agent']")
              .by(Gather.REGISTRY),
          row("networkRights", TRUTH, ask("network"), "true"));

  static final ImmutableList<AttributeRow> ANTIVIRUS =
      ImmutableList.of(
          row("program", TEXT, menu(Places.PROGRAMS), "'Norton Anti-virus Corporate Edition'"),
          row("excludedFolders", TEXT, ask("antivirus"), "['D:\\\\UC']"));

  private WindowsRows() {}
}
