package dev.ixm.testkit.value;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.acceptance.AcceptanceChecklist;
import dev.ixm.model.acceptance.AcceptanceTest;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.SpokenLanguage;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;
import dev.ixm.model.platform.EsxiSupport;
import dev.ixm.model.platform.VmwareComparison;
import dev.ixm.model.platform.VmwareFeatureSupport;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.revision.Revision;
import dev.ixm.model.revision.RevisionHistory;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.software.Antivirus;
import dev.ixm.model.software.ClientProgram;
import dev.ixm.model.software.ClientWorkstation;
import dev.ixm.model.software.EmailServer;
import dev.ixm.model.software.FileFormat;
import dev.ixm.model.software.SoftwareCatalog;
import dev.ixm.model.software.SpeechSoftware;
import dev.ixm.model.windows.ComponentCatalog;
import dev.ixm.model.windows.ComponentList;
import dev.ixm.model.windows.ComponentRequirement;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemSupport;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the guide lists: the catalogs, and the entries of each. */
final class CatalogArbitraries {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(ReleaseFacts.DESCRIBED);

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(PortRange.class, CatalogArbitraries::portRanges)
          .put(
              FirewallEntry.class,
              () -> Sites.deployments().flatMap(site -> Arbitraries.of(Firewall.of(site))))
          .putFacts(PortCatalog.class, () -> only(FACTS.get(PortCatalog.KIND)))
          .putFacts(PortAllocation.class, () -> FACTS.get(PortCatalog.KIND).allocations())
          .putFacts(AcceptanceChecklist.class, () -> only(FACTS.get(AcceptanceChecklist.KIND)))
          .putFacts(AcceptanceTest.class, () -> FACTS.get(AcceptanceChecklist.KIND).tests())
          .putFacts(LanguageCatalog.class, () -> only(FACTS.get(LanguageCatalog.KIND)))
          .putFacts(SpokenLanguage.class, () -> FACTS.get(LanguageCatalog.KIND).languages())
          .putFacts(AwsCatalog.class, () -> only(FACTS.get(AwsCatalog.KIND)))
          .putFacts(AwsInstance.class, () -> FACTS.get(AwsCatalog.KIND).instances())
          .putFacts(VmwareComparison.class, () -> only(FACTS.get(VmwareComparison.KIND)))
          .putFacts(VmwareMatrix.class, CatalogArbitraries::matrices)
          .putFacts(
              EsxiSupport.class,
              () -> FluentIterable.from(matrices()).transformAndConcat(VmwareMatrix::hosts))
          .putFacts(
              VmwareFeatureSupport.class,
              () -> FluentIterable.from(matrices()).transformAndConcat(VmwareMatrix::features))
          .putFacts(
              OperatingSystemCatalog.class, () -> only(FACTS.get(OperatingSystemCatalog.KIND)))
          .putFacts(
              OperatingSystemSupport.class, () -> FACTS.get(OperatingSystemCatalog.KIND).entries())
          .putFacts(RevisionHistory.class, () -> only(FACTS.get(RevisionHistory.KIND)))
          .putFacts(Revision.class, () -> FACTS.get(RevisionHistory.KIND).revisions())
          .putFacts(ServiceCatalog.class, () -> only(FACTS.get(ServiceCatalog.KIND)))
          .putFacts(WindowsService.class, () -> FACTS.get(ServiceCatalog.KIND).services())
          .putFacts(SoftwareCatalog.class, () -> only(FACTS.get(SoftwareCatalog.KIND)))
          .putFacts(
              ClientWorkstation.class, () -> only(FACTS.get(SoftwareCatalog.KIND).workstation()))
          .putFacts(ClientProgram.class, () -> FACTS.get(SoftwareCatalog.KIND).clientPrograms())
          .putFacts(EmailServer.class, () -> FACTS.get(SoftwareCatalog.KIND).emailServers())
          .putFacts(Antivirus.class, () -> FACTS.get(SoftwareCatalog.KIND).antivirus())
          .putFacts(SpeechSoftware.class, () -> FACTS.get(SoftwareCatalog.KIND).speechSoftware())
          .putFacts(FileFormat.class, () -> FACTS.get(SoftwareCatalog.KIND).fileFormats())
          .putFacts(ComponentCatalog.class, () -> only(FACTS.get(ComponentCatalog.KIND)))
          .putFacts(ComponentList.class, () -> FACTS.get(ComponentCatalog.KIND).lists())
          .putFacts(
              ComponentRequirement.class,
              () ->
                  FluentIterable.from(FACTS.get(ComponentCatalog.KIND).lists())
                      .transformAndConcat(ComponentList::requirements));

  private CatalogArbitraries() {}

  private static <T> ImmutableList<T> only(T catalog) {
    return ImmutableList.of(catalog);
  }

  private static ImmutableList<VmwareMatrix> matrices() {
    return ImmutableList.of(
        FACTS.get(VmwareMatrix.KIND), ReleaseFacts.of(Release.R11_0).get(VmwareMatrix.KIND));
  }

  private static Arbitrary<PortRange> portRanges() {
    Arbitrary<Integer> ports = Arbitraries.integers().between(1, PortRange.MAX);
    return Arbitraries.oneOf(
        ports.map(PortRange::single),
        ports.map(PortRange::from),
        ports.flatMap(
            first ->
                Arbitraries.integers()
                    .between(first, PortRange.MAX)
                    .map(last -> PortRange.between(first, last))),
        Arbitraries.just(PortRange.dynamic()));
  }
}
