package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Change.by;
import static dev.ixm.model.attribute.Change.operation;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.command;
import static dev.ixm.model.attribute.Unit.ADDRESS;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.COUNT;
import static dev.ixm.model.attribute.Unit.PARTS;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TIME_ZONE;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What a server has, but for its Windows, its machine and its platform. */
final class ServerRows {

  private static final Look PLANNING = ask("planning");
  private static final Change PROGRAMS = Change.menu(Places.PROGRAMS);
  private static final Change ADDRESSES =
      Change.menu("Control Panel > Network and Internet > Network Connections");
  private static final Look LISTENERS = command("netstat -abno");

  static final ImmutableList<AttributeRow> SERVER =
      ImmutableList.of(
          row("name", TEXT, command("hostname"), Change.command("Rename-Computer"), "'IXM-1'"),
          row("roles", CHOICE, PLANNING, "['SECONDARY']"),
          row("number", COUNT, PLANNING, "2"),
          row("voicePorts", COUNT, PLANNING, "96"),
          row("textToSpeechPorts", COUNT, PLANNING, "4"),
          row("speechRecognitionPorts", COUNT, PLANNING, "4"),
          row("faxPorts", COUNT, PLANNING, "4"),
          row("emailTypes", CHOICE, ask("mail"), "['EXCHANGE']"),
          row("spare", TRUTH, PLANNING, "false"),
          row(
                  "addresses",
                  ADDRESS,
                  command("Get-NetIPAddress | Format-Table InterfaceAlias, IPAddress"),
                  ADDRESSES,
                  "['192.0.2.11']")
              .by(Gather.SETUP),
          row(
              "occupiedPorts",
              PARTS,
              LISTENERS,
              PROGRAMS,
              "[{'port': 8080, 'transport': 'TCP', 'program': 'backup agent'}]"),
          row(
              "operatingSystem",
              PARTS,
              command("systeminfo"),
              by("planning"),
              "{'version': 'WINDOWS_SERVER_2019'}"),
          row("windows", PARTS, command("systeminfo"), by("planning"), "{'firewall': false}"),
          row("hardware", PARTS, command("systeminfo"), by("hardware"), "{'memory': '16 GiB'}"),
          row(
                  "platform",
                  PARTS,
                  command("systeminfo"),
                  by("virtualization"),
                  "{'kind': 'PHYSICAL'}")
              .opening("platform"),
          row(
                  "timeZone",
                  TIME_ZONE,
                  command("tzutil /g"),
                  operation("SetTimeZone"),
                  "'America/Toronto'")
              .by(Gather.SETUP));

  static final ImmutableList<AttributeRow> OCCUPIED_PORT =
      ImmutableList.of(
          row("port", COUNT, LISTENERS, PROGRAMS, "8080"),
          row("transport", CHOICE, LISTENERS, PROGRAMS, "'TCP'"),
          row("program", TEXT, LISTENERS, PROGRAMS, "'backup agent'"));

  private ServerRows() {}
}
