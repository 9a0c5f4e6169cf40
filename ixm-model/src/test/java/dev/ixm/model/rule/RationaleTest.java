package dev.ixm.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RationaleTest {

  private static final Source HOUSE = Source.ofHouse("Acme", "Handbook");

  private static final Deployment SITE =
      Deployment.builder()
          .name("Ottawa")
          .topology(Topology.SINGLE_SERVER)
          .seats(SeatCounts.builder().basic(100).mainstream(0).advanced(0).build())
          .voicePorts(10)
          .tenants(3)
          .build();

  private static RuleSketch house() {
    return RuleSketch.rule("house.tenants", Level.MUST, HOUSE)
        .holds("a site has at most {limit} tenants")
        .figure("limit", facts -> 2);
  }

  private static Finding broken(RuleSketch rule) {
    Rule<Deployment> one =
        rule.forSite((site, here) -> here.at("tenants").atMost(site.stated().tenants(), 2));
    return RuleSet.of(List.of(one)).check(SITE).findings().get(0);
  }

  @Test
  void isThatOfTheHouseWithItsFigures() {
    Finding finding = broken(house().because("More than {limit} share one number plan."));
    assertThat(finding.why())
        .contains(new Rationale("More than 2 share one number plan.", Basis.STATED));
    assertThat(broken(house().inferred().because("So.")).why())
        .contains(new Rationale("So.", Basis.INFERRED));
    assertThat(broken(house()).why()).isEmpty();
  }

  @Test
  void aRuleWithoutASentenceSaysSo() {
    Rule<Deployment> rule =
        RuleSketch.rule("evil.rule.none", Level.MUST, HOUSE)
            .forSite((site, here) -> here.at("tenants").atMost(site.stated().tenants(), 2));
    assertThat(broken(RuleSketch.rule("evil.rule.none", Level.MUST, HOUSE)).text())
        .startsWith("error evil.rule.none: no sentence says what this rule asks for: is ");
    assertThat(rule.info().summary()).isEqualTo("no sentence says what this rule asks for");
  }

  @Test
  void aFindingIsOneLineWhateverIsThrownOrFound() {
    Rule<Deployment> failing =
        house()
            .forSite(
                (site, here) -> {
                  throw new IllegalStateException("a\u202Eb\nc\u001B[31m");
                });
    Rule<Deployment> hostile =
        house().forSite((site, here) -> here.at("name").breach("a\u202Eb\nc", Bound.equalTo("x")));
    for (Rule<Deployment> rule : List.of(failing, hostile)) {
      assertThat(RuleSet.of(List.of(rule)).check(SITE).text())
          .contains("a\\u202eb c")
          .doesNotContainPattern("[\\p{Cc}\u202E].");
    }
  }

  @Test
  void aRuleThatFailedShowsItsFiguresAsFarAsThereAreAny() {
    Rule<Deployment> failing =
        house()
            .forSite(
                (site, here) -> {
                  throw new IllegalStateException("broken");
                });
    Finding failed = RuleSet.of(List.of(failing)).check(SITE).findings().get(0);
    assertThat(failed.kind()).isEqualTo(Finding.Kind.FAILED);
    assertThat(failed.summary()).isEqualTo(broken(house()).summary()).doesNotContain("{");
    Rule<Deployment> figureless =
        RuleSketch.rule("a.b", Level.MUST, HOUSE)
            .holds("at most {most}")
            .figure(
                "most",
                facts -> {
                  throw new IllegalStateException("no table");
                })
            .forSite((site, here) -> here.atMost(2, 1));
    assertThat(RuleSet.of(List.of(figureless)).check(SITE).findings())
        .extracting(Finding::summary)
        .containsExactly("at most ?");
  }

  @Test
  @SuppressWarnings("NullAway") // of a caller who has no checker
  void nullIsRefusedByTheNameOfWhatMustNotBeNull() {
    assertThatNullPointerException().isThrownBy(() -> house().holds(null)).withMessage("summary");
    assertThatNullPointerException().isThrownBy(() -> house().because(null)).withMessage("why");
    assertThatNullPointerException()
        .isThrownBy(() -> RuleSketch.rule(null, Level.MUST, HOUSE))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> RuleSet.of(List.of()).check((Object) null))
        .withMessage("subject");
    assertThatNullPointerException()
        .isThrownBy(() -> Messages.of(null, getClass().getClassLoader()))
        .withMessage("locale");
  }

  @Test
  void comesFromTheMessageFileOfTheTopic() {
    RuleInfo rule = RuleSketch.rule("network.cards.maximum", Level.MUST, HOUSE).info(getClass());
    assertThat(rule.why().orElseThrow().basis()).isEqualTo(Basis.INFERRED);
    RuleInfo stated = RuleSketch.rule("storage.raid.ten", Level.MUST, HOUSE).info(getClass());
    assertThat(stated.why().orElseThrow().basis()).isEqualTo(Basis.STATED);
    Messages german = Messages.of(Locale.GERMAN, getClass().getClassLoader());
    assertThat(stated.why(german, ReleaseFacts.of(Release.R10_8))).isEqualTo(stated.why());
  }

  @Test
  void aFindingSaysWhereToLookAndWhatChangesIt() {
    Finding finding = broken(house().because("So."));
    assertThat(finding.looks())
        .containsExactly("where to look (tenants that share the site): ask whoever plans the site");
    assertThat(finding.changes())
        .containsExactly(
            "what changes it (tenants that share the site), to at most 2: have it changed by"
                + " whoever plans the site");
    assertThat(finding.explanation(Messages.ENGLISH))
        .isEqualTo(
            """
            %s
              why: So.
              %s
              %s
            """
                .formatted(finding.text(), finding.looks().get(0), finding.changes().get(0)));
  }

  @Test
  void saysInEnglishWhatAValueHasToBecome() {
    assertThat(
            Stream.of(
                    Bound.including(List.of("C:\\UC")),
                    Bound.within(1, 25),
                    Bound.present(),
                    Bound.absent(),
                    Bound.otherThan("UDP"),
                    Bound.ofForm("@name"),
                    Bound.equalTo("RAID_10"))
                .map(Messages.ENGLISH::goal))
        .containsExactly(
            "to include C:\\UC",
            "to anything from 1 to 25",
            "so that it is present",
            "so that there is none",
            "to anything other than UDP",
            "to the form @name",
            "to RAID_10");
  }

  @Test
  void whatLacksIsLookedForAndNotChanged() {
    Rule<Deployment> rule = house().forSite((site, here) -> here.at("pbx").notStated());
    Report report = RuleSet.of(List.of(rule)).check(SITE);
    Finding finding = report.findings().get(0);
    assertThat(finding.looks()).hasSize(1);
    assertThat(finding.changes()).isEmpty();
    assertThat(report.explanation(Messages.ENGLISH))
        .isEqualTo(finding.explanation(Messages.ENGLISH));
  }

  @Test
  void aFileHasNoAttributesOfASiteThoughItsPlacesAreCalledTheSame() {
    Rule<String> rule =
        house()
            .judging(String.class, (text, here) -> here.at("tenants").breach(text, Bound.absent()));
    Finding finding = RuleSet.of(ImmutableList.of(rule)).check("x").findings().get(0);
    assertThat(finding.attributes()).isEmpty();
    assertThat(finding.within("/requirements", Map.of()).looks()).hasSize(1);
  }
}
