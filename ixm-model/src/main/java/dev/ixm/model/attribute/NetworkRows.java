package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.command;
import static dev.ixm.model.attribute.Look.file;
import static dev.ixm.model.attribute.Look.menu;
import static dev.ixm.model.attribute.Unit.ADDRESS;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.DURATION;
import static dev.ixm.model.attribute.Unit.RATE;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What joins servers with each other, with the telephone system and with their backup. */
final class NetworkRows {

  private static final Look NETWORK = ask("network");
  private static final Change WIRING = Change.by("network");
  private static final Change INI = Change.operation("SetIniEntries");
  private static final Look TELEPHONY = ask("telephony");
  private static final Look JOBS = menu("Carbonite Replication Console > Manage Jobs");
  private static final Look ROUND_TRIP =
      command("Test-Connection -Count 100 COMPUTER | Measure-Object ResponseTime -Maximum");

  static final ImmutableList<AttributeRow> NETWORK_ROWS =
      ImmutableList.of(
          row("spread", CHOICE, NETWORK, "'LOCAL'"),
          row("serverRoundTrip", DURATION, ROUND_TRIP, WIRING, "'PT0.002S'"),
          row("pbxRoundTrip", DURATION, ROUND_TRIP, WIRING, "'PT0.02S'"),
          row(
              "serverLink",
              RATE,
              command("Get-NetAdapter | Format-Table Name, LinkSpeed"),
              WIRING,
              "'1 Gbit/s'"),
          row("guaranteedBandwidth", RATE, NETWORK, "'20 Mbit/s'"),
          row("layerTwoSwitch", RATE, NETWORK, "'1 Gbit/s'"),
          row("sameLan", TRUTH, NETWORK, "true"),
          row("sharedWithPbx", TRUTH, NETWORK, "true"),
          row("congested", TRUTH, NETWORK, "false"));

  static final ImmutableList<AttributeRow> PBX =
      ImmutableList.of(
          row("kind", CHOICE, TELEPHONY, "'AVAYA_AURA'"),
          row("addresses", ADDRESS, file("ETSIPService.ini: [PBX1] IP"), INI, "['192.0.2.5']"),
          row(
              "transport",
              CHOICE,
              file("ETSIPService.ini: [PBX1] Transport protocol"),
              INI,
              "'TLS'"),
          row("mwiFailover", CHOICE, file("ETSIPService.ini: [PBX1] Fail Over"), INI, "'ON'"),
          row("brand", TEXT, TELEPHONY, "'Avaya'"),
          row("model", TEXT, TELEPHONY, "'Communication Manager'"),
          row("connection", CHOICE, TELEPHONY, "'TRUNK'"),
          row("platform", CHOICE, ask("virtualization"), "'VMWARE'"));

  static final ImmutableList<AttributeRow> MIRRORING =
      ImmutableList.of(
          row("variant", CHOICE, JOBS, "'LAN'"),
          row("version", TEXT, menu(Places.PROGRAMS), Change.operation("InstallProgram"), "'8.2'"),
          row("sources", TEXT, JOBS, "['IXM-CONS']"),
          row("target", TEXT, JOBS, "'IXM-BACKUP'"),
          row("sameNetwork", TRUTH, NETWORK, "true"),
          row("licensed", TRUTH, ask("planning"), "true"));

  private NetworkRows() {}
}
