package dev.ixm.testkit.arbitrary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.PortCount;
import dev.ixm.model.Release;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteHosts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any sites and parts of sites, whether they keep the rules or not. */
public final class SiteArbitraries {

  private static final int MAX_SERVERS = 1_000;

  private static final ImmutableList<Release> RELEASES =
      ImmutableList.of(Release.R10_8, Release.R11_0, Release.parse("9.0"), Release.parse("10.1"));

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(EmailSystem.class, SiteArbitraries::emailSystem)
          .put(Release.class, SiteArbitraries::releases)
          .put(SiteHosts.class, SiteArbitraries::hosts);

  private SiteArbitraries() {}

  /** Any deployment that the type allows: most break rules, and lack facts that rules need. */
  public static Arbitrary<Deployment> any() {
    return Values.of(Deployment.class)
        .each("release", releases())
        .each("seats", PartArbitraries.seats())
        .each("voicePorts", Arbitraries.integers().between(0, PortCount.MAX))
        .whole(
            "servers",
            HostArbitraries.anyServers()
                .list()
                .uniqueElements(server -> Ascii.toLowerCase(server.name()))
                .ofMaxSize(4))
        .each("languages", Arbitraries.of("English", "French EU", "Klingon"))
        .whole("options", PartArbitraries.options())
        .each("directoryEntries", Arbitraries.integers().between(0, Deployment.MAX_ENTRIES))
        .each("tenants", Arbitraries.integers().between(1, Deployment.MAX_TENANTS))
        .each("largestOrganizationalUnit", PartArbitraries.counts())
        .each("fileFormats", Arbitraries.of("PDF", "Microsoft Word", "other"))
        .whole("emailSystems", emailSystem().list().uniqueElements(EmailSystem::type).ofMaxSize(3))
        .each("network", NetworkArbitraries.networks())
        .each("pbx", NetworkArbitraries.telephones())
        .each("mirroring", VirtualizationArbitraries.mirroring())
        .each("clients", ClientArbitraries.unchecked())
        .each("license", PartArbitraries.licenses())
        .build();
  }

  private static Arbitrary<EmailSystem> emailSystem() {
    return Values.of(EmailSystem.class).each("users", PartArbitraries.counts()).build();
  }

  private static Arbitrary<Release> releases() {
    return Arbitraries.of(RELEASES);
  }

  private static Arbitrary<SiteHosts> hosts() {
    return Values.of(SiteHosts.class)
        .each("operatingSystem", WindowsArbitraries.operatingSystems())
        .each("windows", WindowsArbitraries.setups())
        .each("platform", VirtualizationArbitraries.platforms())
        .each("disk", Arbitraries.longs().between(1, 1_000_000).map(DataSize::ofGibibytes))
        .each("voiceServers", Arbitraries.integers().between(1, MAX_SERVERS))
        .each("cseServers", Arbitraries.integers().between(0, MAX_SERVERS))
        .whole("voiceServerAddresses", ScalarArbitraries.addresses())
        .build();
  }
}
