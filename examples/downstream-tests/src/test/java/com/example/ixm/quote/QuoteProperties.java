package com.example.ixm.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.site.SiteRequirements;
import dev.ixm.testkit.site.SiteLimits;
import dev.ixm.testkit.value.IxmDomain;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds for every site, not just for those that we thought of. */
class QuoteProperties {

  @Property
  @Domain(IxmDomain.class)
  void everySiteHasAServerAndAPrice(@ForAll SiteRequirements site) {
    Quote quote = Quote.of(site);
    assertThat(quote.servers()).isPositive();
    assertThat(quote.price()).isGreaterThanOrEqualTo(2_500L * quote.servers());
  }

  @Property
  void fewerPortsNeverCostMore(@ForAll("atLimits") SiteRequirements site) {
    SiteRequirements fewer =
        SiteRequirements.builder().from(site).voicePorts(site.voicePorts() / 2).build();
    assertThat(Quote.of(fewer).price()).isLessThanOrEqualTo(Quote.of(site).price());
  }

  @Provide
  Arbitrary<SiteRequirements> atLimits() {
    return SiteLimits.feasible();
  }
}
