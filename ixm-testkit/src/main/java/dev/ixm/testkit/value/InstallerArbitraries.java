package dev.ixm.testkit.value;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.PasswordRequest;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.SitePasswords;
import dev.ixm.config.installer.Wizard;
import dev.ixm.config.installer.WizardInput;
import dev.ixm.config.installer.WizardScreen;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Elements;
import dev.ixm.testkit.site.Sites;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The wizards of the installer, and any answers to them. */
final class InstallerArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(AnswerSheet.class, InstallerArbitraries::sheets)
          .put(PasswordRequest.class, InstallerArbitraries::requests)
          .put(SiteAnswers.class, InstallerArbitraries::sites)
          .putFacts(Wizard.class, InstallerArbitraries::wizards)
          .putFacts(WizardScreen.class, InstallerArbitraries::screens)
          .putFacts(
              WizardInput.class,
              () -> FluentIterable.from(screens()).transformAndConcat(WizardScreen::inputs));

  private InstallerArbitraries() {}

  private static ImmutableList<Wizard> wizards() {
    return Sets.cartesianProduct(
            ImmutableSet.copyOf(Role.values()),
            ImmutableSet.copyOf(Edition.values()),
            ImmutableSet.copyOf(Occasion.values()))
        .stream()
        .map(
            key ->
                Wizard.find(
                    (Role) key.get(0),
                    (Edition) key.get(1),
                    (Occasion) key.get(2),
                    ReleaseFacts.of(Release.R10_8)))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static ImmutableList<WizardScreen> screens() {
    return FluentIterable.from(wizards()).transformAndConcat(Wizard::screens).toList();
  }

  private static Arbitrary<AnswerSheet> sheets() {
    return Combinators.combine(Arbitraries.of(wizards()), AnswerArbitraries.answers())
        .as((wizard, answers) -> answered(wizard, answers.server(), answers));
  }

  private static AnswerSheet answered(Wizard wizard, String server, AnswerSheet answers) {
    return AnswerSheet.builder()
        .from(answers)
        .server(server)
        .role(wizard.role())
        .edition(wizard.edition())
        .occasion(wizard.occasion())
        .build();
  }

  /** What sound sites know of their answers. */
  private static Arbitrary<SiteAnswers> known() {
    return Combinators.combine(Sites.deployments(), Arbitraries.of(Occasion.class))
        .as(SiteAnswers::of);
  }

  /** What sites know, or any answers on some of their servers. */
  private static Arbitrary<SiteAnswers> sites() {
    return Arbitraries.oneOf(
        known(),
        Combinators.combine(known(), AnswerArbitraries.answers().list().ofMaxSize(4))
            .as(InstallerArbitraries::answered));
  }

  private static SiteAnswers answered(SiteAnswers site, List<AnswerSheet> answers) {
    SiteAnswers.Builder answered = SiteAnswers.builder();
    answered.deployment(site.deployment());
    for (int i = 0; i < Math.min(answers.size(), site.sheets().size()); i++) {
      AnswerSheet sheet = site.sheets().get(i);
      answered.addSheets(answered(sheet.wizard(), sheet.server(), answers.get(i)));
    }
    return answered.build();
  }

  private static Arbitrary<PasswordRequest> requests() {
    return Elements.of(
        Sites.deployments()
            .map(site -> SitePasswords.requests(SiteAnswers.of(site, Occasion.INSTALLATION))));
  }
}
