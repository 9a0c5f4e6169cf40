package dev.ixm.testkit.value;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
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

  private static final int MAX_PORT = 65_535;

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(PortRange.class, CatalogArbitraries::portRanges)
          .put(
              FirewallEntry.class,
              () -> Sites.deployments().flatMap(site -> Arbitraries.of(Firewall.of(site))))
          .putFacts(PortCatalog.class, () -> only(PortCatalog.release10_8()))
          .putFacts(PortAllocation.class, () -> PortCatalog.release10_8().allocations())
          .putFacts(AcceptanceChecklist.class, () -> only(AcceptanceChecklist.release10_8()))
          .putFacts(AcceptanceTest.class, () -> AcceptanceChecklist.release10_8().tests())
          .putFacts(LanguageCatalog.class, () -> only(LanguageCatalog.release10_8()))
          .putFacts(SpokenLanguage.class, () -> LanguageCatalog.release10_8().languages())
          .putFacts(AwsCatalog.class, () -> only(AwsCatalog.release10_8()))
          .putFacts(AwsInstance.class, () -> AwsCatalog.release10_8().instances())
          .putFacts(VmwareComparison.class, () -> only(VmwareComparison.release10_8()))
          .putFacts(VmwareMatrix.class, CatalogArbitraries::matrices)
          .putFacts(
              EsxiSupport.class,
              () -> FluentIterable.from(matrices()).transformAndConcat(VmwareMatrix::hosts))
          .putFacts(
              VmwareFeatureSupport.class,
              () -> FluentIterable.from(matrices()).transformAndConcat(VmwareMatrix::features))
          .putFacts(OperatingSystemCatalog.class, () -> only(OperatingSystemCatalog.release10_8()))
          .putFacts(
              OperatingSystemSupport.class, () -> OperatingSystemCatalog.release10_8().entries())
          .putFacts(RevisionHistory.class, () -> only(RevisionHistory.release10_8()))
          .putFacts(Revision.class, () -> RevisionHistory.release10_8().revisions())
          .putFacts(ServiceCatalog.class, () -> only(ServiceCatalog.release10_8()))
          .putFacts(WindowsService.class, () -> ServiceCatalog.release10_8().services())
          .putFacts(SoftwareCatalog.class, () -> only(SoftwareCatalog.release10_8()))
          .putFacts(
              ClientWorkstation.class, () -> only(SoftwareCatalog.release10_8().workstation()))
          .putFacts(ClientProgram.class, () -> SoftwareCatalog.release10_8().clientPrograms())
          .putFacts(EmailServer.class, () -> SoftwareCatalog.release10_8().emailServers())
          .putFacts(Antivirus.class, () -> SoftwareCatalog.release10_8().antivirus())
          .putFacts(SpeechSoftware.class, () -> SoftwareCatalog.release10_8().speechSoftware())
          .putFacts(FileFormat.class, () -> SoftwareCatalog.release10_8().fileFormats())
          .putFacts(ComponentCatalog.class, () -> only(ComponentCatalog.release10_8()))
          .putFacts(ComponentList.class, () -> ComponentCatalog.release10_8().lists())
          .putFacts(
              ComponentRequirement.class,
              () ->
                  FluentIterable.from(ComponentCatalog.release10_8().lists())
                      .transformAndConcat(ComponentList::requirements));

  private CatalogArbitraries() {}

  private static <T> ImmutableList<T> only(T catalog) {
    return ImmutableList.of(catalog);
  }

  private static ImmutableList<VmwareMatrix> matrices() {
    return ImmutableList.of(VmwareMatrix.release10_8(), VmwareMatrix.release11_0());
  }

  private static Arbitrary<PortRange> portRanges() {
    Arbitrary<Integer> ports = Arbitraries.integers().between(1, MAX_PORT);
    return Arbitraries.oneOf(
        ports.map(PortRange::single),
        ports.map(PortRange::from),
        ports.flatMap(
            first ->
                Arbitraries.integers()
                    .between(first, MAX_PORT)
                    .map(last -> PortRange.between(first, last))),
        Arbitraries.just(PortRange.dynamic()));
  }
}
