package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Supplies {@code @ForAll} parameters of every public value type and enum of the SDK:
 * {@code @Domain(IxmDomain.class)}. {@link IxmArbitraries} says what values these are.
 *
 * <p>Deployments, requirements and servers are complete and keep every built-in rule; see {@link
 * dev.ixm.testkit.breach.Breach} for deployments that break one. jqwik's own types, such as
 * numbers, strings and lists, need {@code @Domain(DomainContext.Global.class)} beside it.
 */
public final class IxmDomain extends DomainContextBase {

  /** Called by jqwik. */
  public IxmDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return ImmutableList.of(new Provider());
  }

  /** Leaves a type with arguments, such as a figure of a certain type, to others. */
  private static final class Provider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage target) {
      return IxmArbitraries.canMake(target.getRawType())
          && target.getTypeArguments().stream().allMatch(TypeUsage::isWildcard);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
      return ImmutableSet.of(IxmArbitraries.of(target.getRawType()));
    }
  }
}
