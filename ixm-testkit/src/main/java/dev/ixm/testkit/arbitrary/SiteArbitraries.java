package dev.ixm.testkit.arbitrary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.PortCount;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.RaidLevel;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;

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
    return withSurroundings(withUses(withServers(Builders.withBuilder(Deployment::builder))))
        .build(Deployment.Builder::build);
  }

  private static BuilderCombinator<Deployment.Builder> withServers(
      BuilderCombinator<Deployment.Builder> site) {
    Arbitrary<List<Server>> servers =
        HostArbitraries.anyServers()
            .list()
            .uniqueElements(server -> Ascii.toLowerCase(server.name()))
            .ofMaxSize(4);
    return site.use(ScalarArbitraries.names())
        .inSetter(Deployment.Builder::name)
        .use(releases())
        .inSetter(Deployment.Builder::release)
        .use(Arbitraries.of(Edition.class))
        .inSetter(Deployment.Builder::edition)
        .use(Arbitraries.of(Topology.class))
        .inSetter(Deployment.Builder::topology)
        .use(PartArbitraries.seats())
        .inSetter(Deployment.Builder::seats)
        .use(Arbitraries.integers().between(0, PortCount.MAX))
        .inSetter(Deployment.Builder::voicePorts)
        .use(servers)
        .inSetter(Deployment.Builder::servers);
  }

  private static BuilderCombinator<Deployment.Builder> withUses(
      BuilderCombinator<Deployment.Builder> site) {
    return site.use(Arbitraries.of("English", "French EU", "Klingon").set())
        .inSetter(Deployment.Builder::languages)
        .use(Arbitraries.of(SpeechEngine.class).set())
        .inSetter(Deployment.Builder::speechEngines)
        .use(PartArbitraries.options())
        .inSetter(Deployment.Builder::options)
        .use(ScalarArbitraries.counts(0, Deployment.MAX_ENTRIES))
        .inSetter(Deployment.Builder::directoryEntries)
        .use(ScalarArbitraries.counts(1, Deployment.MAX_TENANTS))
        .inSetter(Deployment.Builder::tenants)
        .use(ScalarArbitraries.counts(0, SeatCounts.MAX))
        .inSetter(Deployment.Builder::largestOrganizationalUnit)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::smtpSending)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::ldapSynchronization)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::mapiSynchronization)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::highSecurityPasswords)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::contactCenter)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::protectsCse)
        .use(ScalarArbitraries.answers())
        .inSetter(Deployment.Builder::remotePrinter)
        .use(Arbitraries.of("PDF", "Microsoft Word", "other").set())
        .inSetter(Deployment.Builder::fileFormats);
  }

  private static BuilderCombinator<Deployment.Builder> withSurroundings(
      BuilderCombinator<Deployment.Builder> site) {
    return site.use(emailSystem().list().uniqueElements(EmailSystem::type).ofMaxSize(3))
        .inSetter(Deployment.Builder::emailSystems)
        .use(NetworkArbitraries.networks().optional())
        .inSetter(Deployment.Builder::network)
        .use(NetworkArbitraries.telephones().optional())
        .inSetter(Deployment.Builder::pbx)
        .use(VirtualizationArbitraries.mirroring().optional())
        .inSetter(Deployment.Builder::mirroring)
        .use(ClientArbitraries.unchecked().list().ofMaxSize(3))
        .inSetter(Deployment.Builder::clients)
        .use(PartArbitraries.licenses().optional())
        .inSetter(Deployment.Builder::license);
  }

  private static Arbitrary<EmailSystem> emailSystem() {
    return Combinators.combine(Arbitraries.of(EmailType.class), PartArbitraries.counts())
        .as((type, users) -> EmailSystem.builder().type(type).users(users).build());
  }

  private static Arbitrary<Release> releases() {
    return Arbitraries.of(RELEASES);
  }

  private static Arbitrary<SiteHosts> hosts() {
    return Builders.withBuilder(SiteHosts::builder)
        .use(WindowsArbitraries.operatingSystems().optional())
        .inSetter(SiteHosts.Builder::operatingSystem)
        .use(WindowsArbitraries.setups().optional())
        .inSetter(SiteHosts.Builder::windows)
        .use(VirtualizationArbitraries.platforms().optional())
        .inSetter(SiteHosts.Builder::platform)
        .use(ScalarArbitraries.zones().list().ofMaxSize(3))
        .inSetter(SiteHosts.Builder::timeZones)
        .use(Arbitraries.of(RaidLevel.class).optional())
        .inSetter(SiteHosts.Builder::raid)
        .use(Arbitraries.of(Attachment.class).optional())
        .inSetter(SiteHosts.Builder::attachment)
        .use(ScalarArbitraries.sizes().optional())
        .inSetter(SiteHosts.Builder::operatingSystemDrive)
        .use(Arbitraries.longs().between(1, 1_000_000).map(DataSize::ofGibibytes).optional())
        .inSetter(SiteHosts.Builder::disk)
        .use(ScalarArbitraries.counts(1, MAX_SERVERS))
        .inSetter(SiteHosts.Builder::voiceServers)
        .use(ScalarArbitraries.counts(0, MAX_SERVERS))
        .inSetter(SiteHosts.Builder::cseServers)
        .use(ScalarArbitraries.addresses())
        .inSetter(SiteHosts.Builder::voiceServerAddresses)
        .build(SiteHosts.Builder::build);
  }
}
