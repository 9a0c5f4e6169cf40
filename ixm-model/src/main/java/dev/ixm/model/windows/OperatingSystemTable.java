package dev.ixm.model.windows;

import static dev.ixm.model.windows.OperatingSystemPurpose.CARBONITE;
import static dev.ixm.model.windows.OperatingSystemPurpose.CARBONITE_CLIENT_LAN;
import static dev.ixm.model.windows.OperatingSystemPurpose.CARBONITE_CLIENT_WAN;
import static dev.ixm.model.windows.OperatingSystemPurpose.HIGH_AVAILABILITY_SERVER;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_GUEST;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_HOST;
import static dev.ixm.model.windows.OperatingSystemPurpose.JITC_SERVER;
import static dev.ixm.model.windows.OperatingSystemPurpose.MIGRATION;
import static dev.ixm.model.windows.OperatingSystemPurpose.SERVER;
import static dev.ixm.model.windows.OperatingSystemPurpose.UPGRADE;
import static dev.ixm.model.windows.OperatingSystemPurpose.VMWARE_GUEST;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012_R2;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2016;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2019;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Support;
import java.util.Map;
import java.util.stream.Stream;

/** The operating systems of release 10.8. */
final class OperatingSystemTable {

  private static final Source CLIENT_LAN =
      Source.of(21, "Installing Carbonite Availability on the Client", "G21-037");
  private static final Source CLIENT_WAN =
      Source.of(21, "Installing Carbonite Console on the Client (WAN)", "G21-069");

  /** Says whether a version of Windows may be used. */
  private interface Verdict {
    OperatingSystemSupport.Builder on(OperatingSystemSupport.Builder entry);
  }

  private static final Verdict LISTED =
      entry -> entry.support(Support.SUPPORTED).basis(Basis.STATED);
  private static final Verdict STANDARD = entry -> LISTED.on(entry).edition("Standard");
  private static final Verdict AS_2012 =
      entry ->
          entry
              .support(Support.SUPPORTED)
              .basis(Basis.INFERRED)
              .remark("the chapter names 2012, which elsewhere includes 2012 R2");
  private static final Verdict NOT_YET_LISTED =
      entry ->
          entry
              .support(Support.WARNING)
              .basis(Basis.INFERRED)
              .remark("supported as a server, but missing in the chapter's list");

  static final OperatingSystemCatalog RELEASE_10_8 =
      OperatingSystemCatalog.builder()
          .release(Release.R10_8)
          .addAllEntries(servers().toList())
          .addAllEntries(changes().toList())
          .addAllEntries(virtual().toList())
          .addAllEntries(carbonite().toList())
          .build();

  private OperatingSystemTable() {}

  private static Stream<OperatingSystemSupport> servers() {
    Source list = Source.of(1, "Supported Operating Systems", "G01-019", "G02-097");
    return Stream.of(
            windows(SERVER, list, Basis.INFERRED, byVersion(plain2012(), STANDARD, LISTED, LISTED)),
            Stream.of(
                other(SERVER, Source.of(1, "Supported Operating Systems", "G01-023"), "macOS")
                    .support(Support.UNSUPPORTED)
                    .build()),
            windows(
                HIGH_AVAILABILITY_SERVER,
                Source.of(8, "Requirements", "G08-010"),
                Basis.INFERRED,
                byVersion(LISTED, LISTED, LISTED, LISTED)),
            windows(
                JITC_SERVER,
                Source.of(9, "Pre-requisites", "G09-012"),
                Basis.STATED,
                ImmutableMap.of(
                    WINDOWS_SERVER_2012_R2,
                    entry -> LISTED.on(entry).addArchitectures(Architecture.X64))))
        .flatMap(entries -> entries);
  }

  private static Verdict plain2012() {
    return entry ->
        STANDARD.on(entry).remark("the table of minimum software in chapter 2 begins with 2012 R2");
  }

  private static Stream<OperatingSystemSupport> changes() {
    Map<WindowsVersion, Verdict> versions = byVersion(LISTED, AS_2012, LISTED, NOT_YET_LISTED);
    return Stream.concat(
        windows(
            UPGRADE,
            Source.of(15, "Upgrade Paths", "G15-016", "G15-017", "G15-018"),
            Basis.STATED,
            versions),
        windows(MIGRATION, Source.of(17, "Requirements", "G17-011"), Basis.INFERRED, versions));
  }

  private static Stream<OperatingSystemSupport> virtual() {
    Source hosts = Source.of(24, "Requirements", "G24-002", "G24-007", "G24-019");
    Source guests = Source.of(24, "Requirements", "G24-003", "G24-021");
    return Stream.of(
            windows(
                VMWARE_GUEST,
                Source.of(23, "Pre-Requisites", "G23-004"),
                Basis.INFERRED,
                byVersion(LISTED, LISTED, LISTED, LISTED)),
            windows(
                HYPER_V_HOST,
                hosts,
                Basis.INFERRED,
                ImmutableMap.of(WINDOWS_SERVER_2012, LISTED, WINDOWS_SERVER_2012_R2, LISTED)),
            Stream.of(
                listed(HYPER_V_HOST, hosts, "Hyper-V Server 2012")
                    .remark("a full Windows Server 2012 has to create its virtual machines")
                    .build()),
            windows(
                HYPER_V_GUEST,
                guests,
                Basis.INFERRED,
                byVersion(LISTED, LISTED, LISTED, NOT_YET_LISTED)))
        .flatMap(entries -> entries);
  }

  private static Stream<OperatingSystemSupport> carbonite() {
    Source servers = Source.of(21, "Failover using Carbonite Availability - LAN", "G21-019");
    ImmutableMap<WindowsVersion, Verdict> versions =
        ImmutableMap.of(
            WINDOWS_SERVER_2012, LISTED,
            WINDOWS_SERVER_2012_R2, LISTED,
            WINDOWS_SERVER_2016, LISTED);
    return Stream.of(
            windows(CARBONITE, servers, Basis.INFERRED, versions),
            windows(CARBONITE_CLIENT_LAN, CLIENT_LAN, Basis.INFERRED, versions),
            desktops(CARBONITE_CLIENT_LAN, CLIENT_LAN),
            Stream.of(desktop(CARBONITE_CLIENT_LAN, CLIENT_LAN, "Windows 10").build()),
            windows(CARBONITE_CLIENT_WAN, CLIENT_WAN, Basis.INFERRED, versions),
            desktops(CARBONITE_CLIENT_WAN, CLIENT_WAN),
            Stream.of(
                desktop(CARBONITE_CLIENT_WAN, CLIENT_WAN, "Windows 10")
                    .support(Support.WARNING)
                    .basis(Basis.INFERRED)
                    .remark("listed for one network only")
                    .build()))
        .flatMap(entries -> entries);
  }

  private static Stream<OperatingSystemSupport> desktops(
      OperatingSystemPurpose purpose, Source source) {
    return Stream.of("Windows XP SP 2+", "Windows Vista", "Windows 7", "Windows 8")
        .map(product -> desktop(purpose, source, product).build());
  }

  private static OperatingSystemSupport.Builder desktop(
      OperatingSystemPurpose purpose, Source source, String product) {
    return listed(purpose, source, product).addArchitectures(Architecture.X86, Architecture.X64);
  }

  private static OperatingSystemSupport.Builder listed(
      OperatingSystemPurpose purpose, Source source, String product) {
    return other(purpose, source, product).support(Support.SUPPORTED);
  }

  private static OperatingSystemSupport.Builder other(
      OperatingSystemPurpose purpose, Source source, String product) {
    return OperatingSystemSupport.builder().purpose(purpose).source(source).product(product);
  }

  private static ImmutableMap<WindowsVersion, Verdict> byVersion(
      Verdict on2012, Verdict on2012R2, Verdict on2016, Verdict on2019) {
    return ImmutableMap.of(
        WINDOWS_SERVER_2012, on2012,
        WINDOWS_SERVER_2012_R2, on2012R2,
        WINDOWS_SERVER_2016, on2016,
        WINDOWS_SERVER_2019, on2019);
  }

  /** An entry for every Windows Server: as told, or not supported. */
  private static Stream<OperatingSystemSupport> windows(
      OperatingSystemPurpose purpose,
      Source source,
      Basis basisOfOthers,
      Map<WindowsVersion, Verdict> entries) {
    return Stream.of(WindowsVersion.values())
        .map(
            version ->
                entries
                    .getOrDefault(version, entry -> entry)
                    .on(
                        other(purpose, source, nameOf(version))
                            .windows(version)
                            .support(Support.UNSUPPORTED)
                            .basis(basisOfOthers))
                    .build());
  }

  private static String nameOf(WindowsVersion version) {
    return "Windows Server "
        + version.name().substring("WINDOWS_SERVER_".length()).replace('_', ' ');
  }
}
