package dev.ixm.testkit.contract;

import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.breach.Breach;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Every breach of a built-in rule over deployments, alone and two at once. */
class RemedyContractProperties implements RemedyContract {

  private static final RuleSet RULES =
      RuleSet.discover(RemedyContractProperties.class.getClassLoader());

  @Override
  public RuleSet rules() {
    return RULES;
  }

  @Provide
  @Override
  public Arbitrary<Deployment> broken() {
    Arbitrary<Breach> breaches = Arbitraries.of(Breach.all());
    return Arbitraries.oneOf(
        breaches.flatMap(Breach::deployments),
        Combinators.combine(breaches, breaches)
            .as(RemedyContractProperties::both)
            .flatMap(it -> it));
  }

  /** The second breach of a site that the first one made; that some rule is broken suffices. */
  private static Arbitrary<Deployment> both(Breach one, Breach other) {
    return one.deployments()
        .map(
            site ->
                other.topologies().contains(site.topology()) && !one.rule().equals(other.rule())
                    ? apply(other, site)
                    : site);
  }

  private static Deployment apply(Breach breach, Deployment site) {
    try {
      return breach.applyTo(site);
    } catch (RuntimeException needsASiteThatKeepsAllRules) {
      return site;
    }
  }
}
