package dev.ixm.testkit.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.value.IxmDomain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of the answer sheets of every sound site. */
@Domain(IxmDomain.class)
class InstallerAnswersProperties {

  private static final RuleSet RULES =
      RuleSet.discover(InstallerAnswersProperties.class.getClassLoader());

  @Property(tries = 100)
  void aSoundSiteLacksAnswersAndHasNoWrongOnes(
      @ForAll Deployment deployment, @ForAll Occasion occasion) {
    SiteAnswers site = SiteAnswers.of(deployment, occasion);
    assertThat(RULES.check(site).findings())
        .allMatch(finding -> finding.kind() == Finding.Kind.NOT_STATED);
    for (AnswerSheet sheet : site.sheets()) {
      assertThat(RULES.check(sheet).findings())
          .extracting(finding -> finding.rule().id())
          .isSubsetOf("installer.answers.complete", "installer.drive.other-than-c");
    }
  }

  @Property(tries = 100)
  void aQuestionIsAnsweredOrMissing(@ForAll Deployment deployment, @ForAll Occasion occasion) {
    for (AnswerSheet sheet : SiteAnswers.of(deployment, occasion).sheets()) {
      List<Question> missing = sheet.missing();
      assertThat(missing).doesNotHaveDuplicates().allMatch(q -> sheet.answer(q).isEmpty());
      assertThat(missing).noneMatch(question -> question.kind().isConfidential());
      assertThat(sheet.instructions()).hasSameSizeAs(sheet.screens());
    }
  }

  @Property(tries = 50)
  void sheetsCanBeStored(@ForAll Deployment deployment, @ForAll Occasion occasion) {
    SiteAnswers site = SiteAnswers.of(deployment, occasion);
    String json = IxmJson.write(site);
    assertThat(IxmJson.read(json.getBytes(UTF_8), "site.json", SiteAnswers.class)).isEqualTo(site);
  }
}
