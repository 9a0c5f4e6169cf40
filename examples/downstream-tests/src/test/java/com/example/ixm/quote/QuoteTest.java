package com.example.ixm.quote;

import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.testkit.fixture.SampleSite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain JUnit: sites by name, and assertions that explain themselves when they fail. */
class QuoteTest {

  private static final RuleSet RULES = RuleSet.discover(QuoteTest.class.getClassLoader());

  @ParameterizedTest
  @CsvSource({"SMALL_OFFICE, 1, 3700", "HIGH_AVAILABILITY, 4, 19600", "LARGEST, 25, 122500"})
  void quotesSitesByName(SampleSite site, int servers, long price) {
    assertThat(Quote.of(site.requirements())).isEqualTo(new Quote(servers, price));
  }

  @Test
  void whatWeQuoteIsWhatTheGuideAsksFor() {
    assertThat(SampleSite.LARGEST.plan()).hasVoiceServers(20).hasRemoteCseServers(4);
    assertThat(RULES.check(SampleSite.LARGEST.deployment())).hasNoFindings();
  }

  @Test
  void weNoticeWhenAServerIsInAnotherTimeZone() {
    assertThat(RULES.check(SampleSite.HIGH_AVAILABILITY.breaking("topology.time-zone.same")))
        .hasExactly("topology.time-zone.same");
  }

  @Test
  void aQuoteIsGoodUntilTheLicenseEnds() {
    assertThat(
            LicenseStatus.on(
                LocalDate.of(2030, 12, 31),
                SampleSite.SMALL_OFFICE.license(),
                LicensePolicy.defaults()))
        .hasLevel(LicenseLevel.FULL)
        .grantsMailboxes(200);
  }
}
