package dev.ixm.sizing.capacity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class PlanRulesProperties {

  private final Rule<SizingPlan> rule =
      PlanRules.ALL.stream()
          .filter(it -> it.info().id().equals("capacity.messages-per-minute.maximum"))
          .findFirst()
          .orElseThrow();

  /** 60 messages a user in a day of one hour are 2 calls a minute for each user. */
  @Property
  @Tag("G02-012")
  void acceptsUpToFourThousandMessagesAMinute(@ForAll @IntRange(max = 2_000) int users) {
    assertThat(rule.evaluate(plan(users))).isEmpty();
  }

  @Property
  @Tag("G02-012")
  void findsMoreThanFourThousandMessagesAMinute(
      @ForAll @IntRange(min = 2_001, max = 80_000) int users) {
    assertThat(rule.evaluate(plan(users)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo("/messagesPerMinute");
              assertThat(finding.facts())
                  .containsEntry(Finding.ACTUAL, String.valueOf(2 * users))
                  .containsEntry(Finding.EXPECTED, "at most 4000");
            });
  }

  private static SizingPlan plan(int users) {
    return Sizing.size(
        SiteRequirements.builder()
            .name("busy")
            .seats(SeatCounts.builder().basic(users).mainstream(0).advanced(0).build())
            .voicePorts(100)
            .traffic(
                TrafficProfile.builder()
                    .heavyPercent(100)
                    .mediumPercent(0)
                    .lightPercent(0)
                    .heavyMessages(60)
                    .operatingHours(1)
                    .build())
            .build());
  }
}
