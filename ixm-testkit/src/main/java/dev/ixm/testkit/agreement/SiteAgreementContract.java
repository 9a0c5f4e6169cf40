package dev.ixm.testkit.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.site.Deployment;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is said of one site agrees, whoever says it. Implement it in a jqwik test class of yours to
 * hold sites of your own to it, or what plug-ins make of them. Without jqwik, {@link SiteAgreement}
 * says the same of one site.
 */
public interface SiteAgreementContract {

  /**
   * {@return the sites to be asked about; unless overridden, sites of both editions and all
   * topologies, most of which break some rule}
   */
  @Provide
  default Arbitrary<Deployment> sites() {
    return AgreementSites.any();
  }

  /**
   * No two outputs of a site contradict each other.
   *
   * @param site any site
   */
  @Property
  default void saysTheSameEverywhere(@ForAll("sites") Deployment site) {
    assertThat(SiteAgreement.contradictions(site)).isEmpty();
  }
}
