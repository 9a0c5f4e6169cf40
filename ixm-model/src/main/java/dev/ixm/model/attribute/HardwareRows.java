package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Change.by;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.command;
import static dev.ixm.model.attribute.Look.menu;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.COUNT;
import static dev.ixm.model.attribute.Unit.FREQUENCY;
import static dev.ixm.model.attribute.Unit.PARTS;
import static dev.ixm.model.attribute.Unit.SIZE;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What the machine of a server has. */
final class HardwareRows {

  private static final Change MORE = by("hardware");
  private static final Change PARTITION = Change.menu("Computer Management > Disk Management");
  private static final Look VOLUMES = command("Get-Volume");
  private static final Look DISKS =
      command("Get-Disk | Format-Table Number, FriendlyName, BusType, Size");
  private static final Look MACHINE = ask("hardware");
  private static final Look STORAGE = ask("storage");

  static final ImmutableList<AttributeRow> HARDWARE =
      ImmutableList.of(
          row(
                  "logicalProcessors",
                  COUNT,
                  command(
                      "Get-CimInstance Win32_ComputerSystem | Format-List"
                          + " NumberOfLogicalProcessors"),
                  MORE,
                  "8")
              .by(Gather.SETUP),
          row("processorSpeed", FREQUENCY, command(Places.CLOCK_RATE), MORE, "'2.4 GHz'")
              .by(Gather.REGISTRY),
          row(
                  "processorVendor",
                  CHOICE,
                  command("Get-CimInstance Win32_Processor | Format-List Manufacturer"),
                  MORE,
                  "'INTEL'")
              .by(Gather.SETUP),
          row("processorMode", CHOICE, menu("BIOS setup of the machine"), "'PERFORMANCE'"),
          row("memory", SIZE, command(Places.MEMORY), MORE, "'16 GiB'").by(Gather.SETUP),
          row(
              "drives",
              PARTS,
              VOLUMES,
              MORE,
              "[{'uses': ['OPERATING_SYSTEM'], 'size': '100 GiB'}]"),
          row("networkCards", COUNT, command("Get-NetAdapter -Physical"), MORE, "1")
              .by(Gather.SETUP));

  static final ImmutableList<AttributeRow> DRIVE =
      ImmutableList.of(
          row("uses", CHOICE, ask("planning"), "['PRODUCT']"),
          row("size", SIZE, VOLUMES, MORE, "'600 GiB'").by(Gather.DISKS),
          row("raid", CHOICE, MACHINE, "'RAID_10'"),
          row("attachment", CHOICE, DISKS, by("storage"), "'LOCAL'"),
          row("letter", TEXT, VOLUMES, PARTITION, "'D'").by(Gather.DISKS),
          row(
              "array",
              COUNT,
              command("Get-Partition | Format-Table DiskNumber, DriveLetter, Size"),
              MORE,
              "1"),
          row("disks", COUNT, MACHINE, "8"),
          row("grade", CHOICE, MACHINE, "'SERVER'"),
          row("virtualDisk", TRUTH, DISKS, by("virtualization"), "false"),
          row("free", SIZE, VOLUMES, MORE, "'500 GiB'").by(Gather.DISKS),
          row(
              "productFiles",
              SIZE,
              command("Get-ChildItem D:\\UC -Recurse | Measure-Object Length -Sum"),
              by("planning"),
              "'90 GiB'"),
          row("sustainedRequests", COUNT, STORAGE, "600"),
          row("peakRequests", COUNT, STORAGE, "1200"));

  private HardwareRows() {}
}
