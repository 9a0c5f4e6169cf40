package dev.ixm.testkit;

import dev.ixm.model.Deployment;
import dev.ixm.model.Server;
import dev.ixm.model.SiteRequirements;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Supplies {@code @ForAll} parameters of the SDK's types: {@code @Domain(IxmDomain.class)}.
 *
 * <p>What it supplies is complete and keeps every built-in rule; see {@link Breach} for deployments
 * that break one.
 */
public final class IxmDomain extends DomainContextBase {

  /** Called by jqwik. */
  public IxmDomain() {}

  @Provide
  Arbitrary<SiteRequirements> requirements() {
    return Sites.feasible();
  }

  @Provide
  Arbitrary<Deployment> deployments() {
    return Sites.deployments();
  }

  @Provide
  Arbitrary<Server> servers() {
    return Sites.deployments().flatMap(deployment -> Arbitraries.of(deployment.servers()));
  }
}
