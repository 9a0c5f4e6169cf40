package dev.ixm.model.attribute;

import static dev.ixm.model.attribute.AttributeRow.row;
import static dev.ixm.model.attribute.Change.by;
import static dev.ixm.model.attribute.Look.ask;
import static dev.ixm.model.attribute.Look.command;
import static dev.ixm.model.attribute.Look.menu;
import static dev.ixm.model.attribute.Unit.CHOICE;
import static dev.ixm.model.attribute.Unit.COUNT;
import static dev.ixm.model.attribute.Unit.PARTS;
import static dev.ixm.model.attribute.Unit.SIZE;
import static dev.ixm.model.attribute.Unit.TEXT;
import static dev.ixm.model.attribute.Unit.TRUTH;

import com.google.common.collect.ImmutableList;

/** What servers run on. */
final class PlatformRows {

  private static final Look HOSTS = ask("virtualization");
  private static final String CLUSTER = "vSphere Client > Hosts and Clusters > ";

  static final ImmutableList<AttributeRow> PLATFORM =
      ImmutableList.of(
          row(
                  "kind",
                  CHOICE,
                  command("Get-CimInstance Win32_ComputerSystem | Format-List Manufacturer, Model"),
                  by("virtualization"),
                  "'VMWARE'")
              .by(Gather.SETUP),
          row("version", TEXT, HOSTS, "'6.7'"),
          row("asp130", TEXT, HOSTS, "'4.0'"),
          row("features", CHOICE, HOSTS, "['STANDARD_SWITCH']"),
          row("hostProcessorVendor", CHOICE, HOSTS, "'INTEL'"),
          row("cluster", PARTS, HOSTS, "{'hosts': 2}"),
          row("managedByWindowsServer", TRUTH, HOSTS, "true"),
          row("virtualSwitch", TRUTH, menu("Hyper-V Manager > Settings > Network Adapter"), "true"),
          row("instanceType", TEXT, menu("Amazon EC2 console > Instances"), "'m5.xlarge'")
              .by(Gather.SETUP));

  static final ImmutableList<AttributeRow> CLUSTER_ROWS =
      ImmutableList.of(
          row("hosts", COUNT, menu(CLUSTER + "Hosts"), "2"),
          row(
              "highAvailability",
              TRUTH,
              menu(CLUSTER + "Configure > vSphere Availability"),
              "true"),
          row("recoveryHost", TEXT, HOSTS, "'esx2'"),
          row(
              "recoveryProcessors",
              COUNT,
              menu(CLUSTER + "Hosts > Summary"),
              by("virtualization"),
              "16"),
          row(
              "recoveryMemory",
              SIZE,
              menu(CLUSTER + "Hosts > Summary"),
              by("virtualization"),
              "'64 GiB'"),
          row("storage", CHOICE, menu(CLUSTER + "Datastores"), "'SAN'"),
          row("clocksSynchronized", TRUTH, HOSTS, "true"));

  private PlatformRows() {}
}
