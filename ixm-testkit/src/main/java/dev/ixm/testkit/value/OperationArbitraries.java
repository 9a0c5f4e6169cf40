package dev.ixm.testkit.value;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.operation.AddComponents;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.ByHand;
import dev.ixm.runbook.operation.CopyFiles;
import dev.ixm.runbook.operation.InstallProgram;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.operation.SetRegistryValue;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.operation.ShareFolder;
import dev.ixm.runbook.operation.SwitchProtection;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is done in steps, and what is so in between. */
final class OperationArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Key.class, OperationArbitraries::keys)
          .put(Effect.class, OperationArbitraries::effects)
          .put(Need.class, OperationArbitraries::needs)
          .put(SiteState.class, OperationArbitraries::states)
          .put(AddComponents.class, () -> several().map(AddComponents::new))
          .put(
              AwaitSynchronization.class,
              () -> Combinators.combine(words(), words(), words()).as(AwaitSynchronization::new))
          .put(BackUp.class, () -> Combinators.combine(words(), several(), words()).as(BackUp::new))
          .put(ByHand.class, () -> Combinators.combine(words(), several()).as(ByHand::new))
          .put(
              CopyFiles.class,
              () -> Combinators.combine(words(), words(), words()).as(CopyFiles::new))
          .put(InstallProgram.class, () -> words().map(InstallProgram::new))
          .put(LogIn.class, () -> words().map(LogIn::new))
          .put(Milestone.class, () -> words().map(Milestone::new))
          .put(Restart.class, () -> several().map(Restart::new))
          .put(RunWizard.class, OperationArbitraries::wizards)
          .put(SetIniEntries.class, OperationArbitraries::files)
          .put(
              SetRegistryValue.class,
              () ->
                  Combinators.combine(words(), words(), words(), words()).as(SetRegistryValue::new))
          .put(
              SetServices.class,
              () ->
                  Combinators.combine(Arbitraries.of(ServiceMode.class), several())
                      .as(SetServices::new))
          .put(SetTimeZone.class, () -> words().map(SetTimeZone::new))
          .put(
              ShareFolder.class, () -> Combinators.combine(words(), several()).as(ShareFolder::new))
          .put(SwitchProtection.class, OperationArbitraries::protections);

  private OperationArbitraries() {}

  private static Arbitrary<String> words() {
    return Arbitraries.of("product", "DBWatcher", "the `UC` folder", "C:\\UC", "0", "yes");
  }

  private static Arbitrary<ImmutableList<String>> several() {
    return words().list().uniqueElements().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
  }

  static Arbitrary<Key> keys() {
    return Combinators.combine(words(), Arbitraries.of("", "PRI"), Arbitraries.of("", "x"))
        .as(Key::of);
  }

  private static Arbitrary<Effect> effects() {
    return Combinators.combine(keys(), words()).as(Effect::of);
  }

  private static Arbitrary<Need> needs() {
    Source source = Source.of(8, "Introduction");
    return Combinators.combine(effects(), Arbitraries.integers().between(0, 2))
        .as(
            (effect, kind) ->
                switch (kind) {
                  case 0 -> Need.stated(effect, source);
                  case 1 -> Need.inferred(effect, source);
                  default -> Need.recommended(effect, source);
                });
  }

  private static Arbitrary<SiteState> states() {
    return Combinators.combine(Sites.any().map(SiteView::of), effects().list().ofMaxSize(3))
        .as((site, effects) -> SiteState.installed(site).with(effects));
  }

  private static Arbitrary<RunWizard> wizards() {
    return Combinators.combine(
            IxmArbitraries.of(AnswerSheet.class), Arbitraries.of(RunWizard.Start.class))
        .as(RunWizard::new);
  }

  private static Arbitrary<SetIniEntries.Entry> entries() {
    return Combinators.combine(words(), words(), words()).as(SetIniEntries.Entry::new);
  }

  private static Arbitrary<SetIniEntries> files() {
    return Combinators.combine(words(), words(), entries().list().ofMaxSize(3))
        .as(
            (purpose, file, entries) ->
                new SetIniEntries(
                    purpose, file, entries.stream().distinct().collect(toImmutableList())));
  }

  private static Arbitrary<SwitchProtection> protections() {
    return Combinators.combine(
            Arbitraries.of(SwitchProtection.Protection.class), Arbitraries.of(true, false))
        .as(SwitchProtection::new);
  }
}
