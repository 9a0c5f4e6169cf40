package dev.ixm.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerIdsTest {

  private static final RuleSet RULES = RuleSet.discover(FormerIdsTest.class.getClassLoader());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adapter-map",
        "card.address",
        "card.dns",
        "failover.live-data",
        "failover.target-data",
        "failover.umst-address",
        "identity",
        "network-monitoring",
        "other-options",
        "reserved-address",
        "reverse-protection",
        "time-to-failure",
        "time-to-failure.restart",
        "user-name",
        "wait-for-user"
      })
  void rulesOfJobsKeepTheIdsThatTheyHad(String rest) {
    assertKept("replication." + rest, "mirroring." + rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"database", "synchronization"})
  void rulesOfEncryptionKeepTheIdsThatTheyHad(String rest) {
    assertKept("encryption." + rest, "certificate.encryption." + rest);
  }

  private static void assertKept(String formerId, String id) {
    assertThat(RULES.rules()).extracting(rule -> rule.info().id()).contains(id);
    assertThat(RULES.without(formerId).rules())
        .extracting(rule -> rule.info().id())
        .hasSize(RULES.rules().size() - 1)
        .doesNotContain(id);
  }
}
