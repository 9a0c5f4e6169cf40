package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.installer.WizardCatalog;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.model.Release;
import dev.ixm.model.mirroring.MirroringLimits;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.platform.Asp130Catalog;
import dev.ixm.model.platform.PlatformLimits;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.sample.GuideSamples;
import dev.ixm.model.storage.SanLimits;
import dev.ixm.model.storage.StorageLimits;
import dev.ixm.model.topology.ServerNumbers;
import dev.ixm.model.windows.ValidatedLanguages;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import java.util.function.Supplier;

/** What releases offer: their facts, and the tables of figures. */
final class FactArbitraries {

  private static final ReleaseFacts FACTS = ReleaseFacts.of(ReleaseFacts.DESCRIBED);

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .putFacts(Releases.class, () -> ImmutableList.of(Releases.builtIn()))
          .putFacts(
              ReleaseFacts.class, () -> ImmutableList.of(FACTS, ReleaseFacts.of(Release.R11_0)))
          .putFacts(FactRow.class, () -> FACTS.get(NetworkLimits.KIND).rows())
          .putFacts(NetworkLimits.class, only(NetworkLimits.KIND))
          .putFacts(ServerNumbers.class, only(ServerNumbers.KIND))
          .putFacts(StorageLimits.class, only(StorageLimits.KIND))
          .putFacts(MirroringLimits.class, only(MirroringLimits.KIND))
          .putFacts(PlatformLimits.class, only(PlatformLimits.KIND))
          .putFacts(Asp130Catalog.class, only(Asp130Catalog.KIND))
          .putFacts(ValidatedLanguages.class, only(ValidatedLanguages.KIND))
          .putFacts(GuideSamples.class, only(GuideSamples.KIND))
          .putFacts(SanLimits.class, only(SanLimits.KIND))
          .putFacts(EtsipCatalog.class, only(EtsipCatalog.KIND))
          .putFacts(WizardCatalog.class, only(WizardCatalog.KIND))
          .putFacts(PasswordPolicies.class, only(PasswordPolicies.KIND));

  private FactArbitraries() {}

  private static <T> Supplier<ImmutableList<T>> only(FactKind<T> kind) {
    return () -> ImmutableList.of(FACTS.get(kind));
  }
}
