package dev.ixm.model.release;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Table;
import dev.ixm.model.Release;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The facts of each release: the SDK's own, and those that plug-ins offer for other releases or in
 * place of some. Immutable; safe to share between threads.
 *
 * <pre>{@code
 * Releases releases = Releases.discover(MyProgram.class.getClassLoader());
 * SizingPlan plan = Sizing.size(requirements, releases.find(requirements.release()));
 * }</pre>
 */
public final class Releases {

  private static final Releases BUILT_IN = new Releases(ImmutableSortedMap.of());

  private final ImmutableSortedMap<Release, ReleaseFacts> offered;

  private Releases(Map<Release, ReleaseFacts> offered) {
    this.offered = ImmutableSortedMap.copyOf(offered);
  }

  /** {@return the facts that the SDK has by itself} */
  public static Releases builtIn() {
    return BUILT_IN;
  }

  /**
   * {@return the built-in facts and those of all providers that the class loader sees}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two providers offer the same table of one release; the
   *     message names the table and both classes
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static Releases discover(ClassLoader classLoader) {
    Releases releases = BUILT_IN;
    Table<Release, FactKind<?>, String> providers = HashBasedTable.create();
    for (FactsProvider provider : ServiceLoader.load(FactsProvider.class, classLoader)) {
      String name = provider.getClass().getName();
      for (ReleaseFacts facts : provider.facts()) {
        for (FactKind<?> kind : facts.given()) {
          String other = providers.put(facts.release(), kind, name);
          checkArgument(
              other == null,
              "two providers offer %s of release %s: %s and %s",
              kind,
              facts.release(),
              other,
              name);
        }
        releases = releases.with(facts);
      }
    }
    return releases;
  }

  /**
   * {@return these facts with others}
   *
   * @param facts whose given tables replace those of their release
   */
  public Releases with(ReleaseFacts facts) {
    Map<Release, ReleaseFacts> all = new TreeMap<>(offered);
    all.merge(facts.release(), facts, ReleaseFacts::and);
    return new Releases(all);
  }

  /** {@return the releases that facts were offered for, oldest first} */
  public ImmutableSet<Release> offered() {
    return offered.keySet();
  }

  /**
   * {@return the facts of a release; those of 10.8, marked inferred, where it is not described}
   * That it is not is for the rule {@code release.described} to say.
   *
   * @param release any release
   */
  public ReleaseFacts find(Release release) {
    ReleaseFacts facts = offered.get(release);
    return facts != null ? facts : ReleaseFacts.of(release);
  }

  /**
   * {@return whether somebody describes a release: the guide, which is 10.8, or a provider}
   *
   * @param release any release
   */
  public boolean describes(Release release) {
    return release.equals(ReleaseFacts.DESCRIBED) || offered.containsKey(release);
  }
}
