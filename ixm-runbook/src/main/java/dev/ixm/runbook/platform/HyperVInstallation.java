package dev.ixm.runbook.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.PlatformLimits;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Key;

/**
 * The installation of a site with guests of Hyper-V: the host, the guests, and then what is done on
 * any site. Source: guide chapter 24.
 */
public final class HyperVInstallation extends PlatformInstallation {

  /** What runs on the host. A site that states it has no choice. */
  public static final Input<HyperVSystem> HOST =
      new Input<>(
          "host", "What runs on the host?", HyperVSystem.class, HyperVInstallation::systems);

  private static final Source ROLE = Source.of(24, "Adding the Hyper-V Role");
  private static final Source GUESTS = Source.of(24, "Creating the Guest Environment on the Host");

  private static final Key ADDED = Key.of("Hyper-V role");
  private static final Key RESTARTED = Key.of("restart after the Hyper-V role");
  private static final Key SWITCH = Key.of("virtual switch");
  private static final Key ROOM = Key.of("memory of the host for its guests");

  /** For whoever lists procedures. */
  public HyperVInstallation() {
    super(
        PlatformKind.HYPER_V,
        new ProcedureInfo(
            "hyper-v.installation",
            "Installation on Hyper-V",
            "A host gets guests of Hyper-V, which become a site that people can use.",
            Source.of(24, "Adding Hyper-V to the Host"),
            ImmutableList.of(HOST)));
  }

  /** What the servers say of their host; all that there is if none says anything. */
  private static ImmutableList<HyperVSystem> systems(SiteView site) {
    OperatingSystemCatalog catalog = site.facts().get(OperatingSystemCatalog.KIND);
    ImmutableList<HyperVSystem> stated =
        site.order().stream()
            .filter(server -> SiteView.isOn(server, PlatformKind.HYPER_V))
            .flatMap(server -> server.platform().flatMap(Platform::version).stream())
            .map(
                version ->
                    catalog.isManagedFromElsewhere(version)
                        ? HyperVSystem.HYPER_V_SERVER
                        : HyperVSystem.WINDOWS_SERVER)
            .distinct()
            .sorted()
            .collect(toImmutableList());
    return stated.isEmpty() ? ImmutableList.copyOf(HyperVSystem.values()) : stated;
  }

  @Override
  void prepare(Groundwork work, Inputs inputs) {
    boolean elsewhere = inputs.get(HOST) == HyperVSystem.HYPER_V_SERVER;
    role(work, elsewhere);
    if (elsewhere) {
      HyperVServer.write(work);
    }
    virtualSwitch(work, elsewhere);
    room(work);
    work.servers().forEach(server -> guest(work, server, elsewhere));
  }

  private static void role(Groundwork work, boolean elsewhere) {
    work.step(
            "hyperv.role",
            Action.INSTALL,
            "Add the Hyper-V role to "
                + (elsewhere
                    ? "the Windows Server 2012 that manages the host"
                    : "the host, which runs " + windows(work)))
        .addHow("See that Windows is patched; Hyper-V Server 2012 has no such role to add")
        .addHow(
            "Server Manager: add a role"
                + (elsewhere ? "" : "; on each host, if the guests are on several"))
        .addHow("`Select server roles`: `Hyper-V`, confirm with `Add Features`")
        .addHow("Go on to the Hyper-V page, `Next`")
        .addHow("Disable all virtual switches")
        .addHow("`Virtual Machine Migration`: change nothing")
        .addHow(
            "`Default Stores`, drive and folder for virtual hard disks and configuration: "
                + Markdown.BLANK)
        .addHow("`Install`, then `Close`")
        .setting(ADDED, Key.YES)
        .source(ROLE);
    work.step("hyperv.restart", Action.RESTART, "Restart that computer")
        .needing(ADDED.is(Key.YES), ROLE)
        .setting(RESTARTED, Key.YES)
        .source(ROLE);
  }

  /** What the hosts run; all that they may if nobody says. */
  private static String windows(Groundwork work) {
    OperatingSystemCatalog catalog = work.site().facts().get(OperatingSystemCatalog.KIND);
    ImmutableSet<String> stated =
        work.servers().stream()
            .flatMap(server -> server.platform().flatMap(Platform::version).stream())
            .filter(host -> !catalog.isManagedFromElsewhere(host))
            .map(Draft::line)
            .collect(toImmutableSet());
    return String.join(
        " or ",
        stated.isEmpty()
            ? catalog.supportedProducts(OperatingSystemPurpose.HYPER_V_HOST).stream()
                .filter(host -> !catalog.isManagedFromElsewhere(host))
                .toList()
            : stated);
  }

  /** Guests reach the network by a switch of the host that they are on. */
  private static void virtualSwitch(Groundwork work, boolean elsewhere) {
    work.step("hyperv.switch", Action.CONFIGURE, "Create the virtual switch")
        .addHow("Hyper-V Manager: right-click the host, `Virtual Switch Manager...`")
        .addHow("`External`, `Create Virtual Switch`")
        .addHow(
            "Choose an adapter other than the one for management; the switch is called: "
                + Markdown.BLANK)
        .addHow("Disable `" + VirtualSwitch.SHARING_OPTION + "`")
        .addHow("Enable `" + VirtualSwitch.SR_IOV_OPTION + "`")
        .addHow("`Apply`, `OK`, confirm with `Yes`")
        .needing(RESTARTED.is(Key.YES), ROLE)
        .addAllNeeds(HyperVServer.needs(elsewhere))
        .setting(SWITCH, Key.YES)
        .source(ROLE);
  }

  private static void room(Groundwork work) {
    DataSize guests =
        work.servers().stream()
            .map(server -> memory(work.site(), server))
            .reduce(DataSize.ofBytes(0), DataSize::plus);
    work.step("hyperv.memory", Action.VERIFY, "Make sure that the host has memory for all guests")
        .addHow("The guests together: %s at least, if all are on one host".formatted(guests))
        .addHow(
            "Add what the host needs for itself, of which the guide gives no figure: "
                + Markdown.BLANK)
        .expected("The host has as much or more")
        .setting(ROOM, Key.YES)
        .source(GUESTS);
  }

  /** What the product requires, and never less than the guide advises. */
  private static DataSize memory(SiteView site, Server server) {
    DataSize advised = site.facts().get(PlatformLimits.KIND).advisedGuestMemory();
    return site.hasProfile(server) && site.profile(server).memory().compareTo(advised) > 0
        ? site.profile(server).memory()
        : advised;
  }

  private static void guest(Groundwork work, Server server, boolean elsewhere) {
    DataSize advised = work.site().facts().get(PlatformLimits.KIND).advisedGuestMemory();
    work.step(server, "hyperv.guest", Action.CONFIGURE, "Create this guest in Hyper-V Manager")
        .addHow("Right-click the host, `New` > `Virtual Machine...`, `Next`")
        .addHow("Name it as its server is called; if wanted, choose another place for its data")
        .addHow(
            "Memory: %s or more; the product requires what its role needs, the guide advises %s"
                .formatted(memory(work.site(), server), advised))
        .addHow("The virtual switch that was created")
        .addHow("`Attach a virtual hard disk later`, then `Finish`")
        .expected("Hyper-V Manager lists it")
        .needing(SWITCH.is(Key.YES), GUESTS)
        .needing(ROOM.is(Key.YES), GUESTS)
        .addAllNeeds(HyperVServer.needs(elsewhere))
        .setting(guest(server), Key.YES)
        .source(GUESTS);
    disk(work, server);
    work.step(server, "hyperv.start", Action.START, "Turn the guest on")
        .addHow("Have a licensed copy of Windows for it alone, to be installed from here on")
        .why("It comes turned off, without operating system: a new computer")
        .needing(disk(server).is(Key.YES), GUESTS)
        .setting(Groundwork.machine(server), Key.YES)
        .source(GUESTS);
  }

  private static Key guest(Server server) {
    return Key.of("guest of Hyper-V", server);
  }

  private static Key disk(Server server) {
    return Key.of("virtual hard disk", server);
  }

  private static void disk(Groundwork work, Server server) {
    SiteView site = work.site();
    boolean known = site.hasProfile(server);
    String processors =
        known
            ? site.profile(server).logicalProcessors() + " or more"
            : "the number that the product requires";
    String size = known ? site.profile(server).storage() + " or more" : "its size";
    work.step(server, "hyperv.disk", Action.CONFIGURE, "Give it processors and disks")
        .addHow("`Settings`, processors: " + processors)
        .addHow(
            "For each of its drives, C for Windows and %s for the product:"
                .formatted(site.findDrive(server).orElse("another one")))
        .addHow("`IDE Controller 0`: `Hard Drive`, `Add`")
        .addHow("`Virtual hard disk`, `New`")
        .addHow("`Choose Disk Type`: `Fixed size`")
        .addHow("The disk's name and path")
        .addHow(
            "`Create a new blank virtual hard disk`: for C %s or more, for the product %s; `Finish`"
                .formatted(site.facts().get(CapacityTables.KIND).operatingSystemDrive(), size))
        .needing(guest(server).is(Key.YES), GUESTS)
        .setting(disk(server), Key.YES)
        .source(GUESTS);
  }
}
