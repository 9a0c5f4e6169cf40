package dev.ixm.runbook.platform;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;

/** How a computer becomes a Hyper-V Server 2012 that another one manages. */
final class HyperVServer {

  private static final Source SOURCE = Source.of(24, "Hyper-V Server 2012");
  private static final Key DISC = Key.of("disc with Hyper-V Server 2012");
  private static final Key BOOTED = Key.of("Hyper-V Server 2012 on the host");
  private static final Key REBOOTED = Key.of("reboot of the host");
  private static final Key NETWORK = Key.of("network settings of the host");
  private static final Key MANAGED = Key.of("host in Hyper-V Manager");

  private HyperVServer() {}

  /** What guests need of the host. */
  static ImmutableList<Need> needs(boolean elsewhere) {
    return elsewhere
        ? ImmutableList.of(Need.stated(MANAGED.is(Key.YES), SOURCE))
        : ImmutableList.of();
  }

  static void write(Groundwork work) {
    work.step("hyperv.download", Action.OBTAIN, "Download Hyper-V Server 2012 from Microsoft")
        .addHow("Use a computer with a full Windows, and burn the ISO file to a CD or DVD")
        .setting(DISC, Key.YES)
        .source(SOURCE);
    work.step(
            "hyperv.boot", Action.INSTALL, "Boot the host from the disc, which installs by itself")
        .warning("The host's hard drive has to be empty")
        .needing(DISC.is(Key.YES), SOURCE)
        .setting(BOOTED, Key.YES)
        .source(SOURCE);
    work.step("hyperv.reboot", Action.RESTART, "Reboot the host")
        .needing(BOOTED.is(Key.YES), SOURCE)
        .setting(REBOOTED, Key.YES)
        .source(SOURCE);
    work.step("hyperv.host", Action.CONFIGURE, "Define what the host's own interface asks for")
        .addHow("`Domain/Workgroup`, `Computer Name`")
        .addHow("`Windows Update Settings`, `Download and Install Updates`")
        .addHow("`Network Settings`, `Date and Time`")
        .needing(REBOOTED.is(Key.YES), SOURCE)
        .setting(NETWORK, Key.YES)
        .source(SOURCE);
    work.step("hyperv.connect", Action.CONFIGURE, "Connect Hyper-V Manager to the host")
        .addHow("On Windows Server 2012: right-click `Hyper-V Manager`, `Connect to Server...`")
        .addHow("`Another computer`: the host's address or name, `OK`")
        .expected("The host is on the list of Hyper-V Manager")
        .needing(NETWORK.is(Key.YES), SOURCE)
        .setting(MANAGED, Key.YES)
        .source(SOURCE);
  }
}
