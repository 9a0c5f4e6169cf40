package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Unit.ADDRESS;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.COUNT;
import static dev.ixm.model.attribute.Unit.DAYS;
import static dev.ixm.model.attribute.Unit.HOURS;
import static dev.ixm.model.attribute.Unit.PARTS;
import static dev.ixm.model.attribute.Unit.PERCENT;
import static dev.ixm.model.attribute.Unit.SECONDS;
import static dev.ixm.model.attribute.Unit.SIZE;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TIME_ZONE;

import com.google.common.collect.ImmutableList;

/** What a site asks for before it is planned, and no server has. */
final class PlanRows {

  private static final Look PLANNING = ask("planning");

  static final ImmutableList<AttributeRow> REQUIREMENTS =
      ImmutableList.of(
          row("spareVoiceServers", COUNT, PLANNING, "1"),
          row("textToSpeechPorts", COUNT, PLANNING, "12"),
          row("speechRecognitionPorts", COUNT, PLANNING, "12"),
          row("faxPorts", COUNT, PLANNING, "12"),
          row("mirroringVariant", CHOICE, PLANNING, "'LAN'"),
          row("traffic", PARTS, PLANNING, "{'callSeconds': 60}"),
          row(
              "retention",
              PARTS,
              PLANNING,
              "{'readPercent': 80, 'daysRead': 30, 'daysUnread': 90}"),
          row("hosts", PARTS, PLANNING, "{'raid': 'RAID_10'}"));

  static final ImmutableList<AttributeRow> TRAFFIC =
      ImmutableList.of(
          row("heavyPercent", PERCENT, PLANNING, "5"),
          row("mediumPercent", PERCENT, PLANNING, "30"),
          row("lightPercent", PERCENT, PLANNING, "65"),
          row("heavyMessages", COUNT, PLANNING, "15"),
          row("mediumMessages", COUNT, PLANNING, "5"),
          row("lightMessages", COUNT, PLANNING, "1"),
          row("emailMessages", COUNT, ask("mail"), "20"),
          row("callSeconds", SECONDS, PLANNING, "60"),
          row("operatingHours", HOURS, PLANNING, "13"));

  static final ImmutableList<AttributeRow> RETENTION =
      ImmutableList.of(
          row(
              "format",
              PARTS,
              PLANNING,
              "{'name': 'Wave A-Law 8kHz (G711)', 'perSecond': '8 KiB'}"),
          row("averageSeconds", SECONDS, PLANNING, "40"),
          row("maxSeconds", SECONDS, PLANNING, "300"),
          row("readPercent", PERCENT, PLANNING, "80"),
          row("daysRead", DAYS, PLANNING, "30"),
          row("daysUnread", DAYS, PLANNING, "90"),
          row("maxMessagesPerUser", COUNT, PLANNING, "200"),
          row("emailPerUser", SIZE, ask("mail"), "'0 B'"),
          row("location", CHOICE, PLANNING, "'MESSAGING_SERVER'"));

  static final ImmutableList<AttributeRow> FORMAT =
      ImmutableList.of(
          row("name", TEXT, PLANNING, "'Wave A-Law 8kHz (G711)'"),
          row("perSecond", SIZE, PLANNING, "'8 KiB'"));

  static final ImmutableList<AttributeRow> HOSTS =
      ImmutableList.of(
          row("operatingSystem", PARTS, PLANNING, "{'version': 'WINDOWS_SERVER_2019'}"),
          row("windows", PARTS, PLANNING, "{'firewall': false}"),
          row("platform", PARTS, PLANNING, "{'kind': 'PHYSICAL'}"),
          row("timeZones", TIME_ZONE, PLANNING, "['America/Toronto']"),
          row("raid", CHOICE, PLANNING, "'RAID_10'"),
          row("attachment", CHOICE, PLANNING, "'LOCAL'"),
          row("operatingSystemDrive", SIZE, PLANNING, "'100 GiB'"),
          row("disk", SIZE, PLANNING, "'300 GiB'"),
          row("voiceServers", COUNT, PLANNING, "3"),
          row("cseServers", COUNT, PLANNING, "1"),
          row("voiceServerAddresses", ADDRESS, PLANNING, "['192.0.2.11']"));

  private PlanRows() {}
}
