package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The capacity tables of each release: those of 10.8, and those that plug-ins offer for other
 * releases or in place of them. An immutable value.
 *
 * <pre>{@code
 * ReleaseTables releases = ReleaseTables.discover(MyProgram.class.getClassLoader());
 * SizingPlan plan = Sizing.size(requirements, releases.of(requirements.release()));
 * }</pre>
 */
public final class ReleaseTables {

  private static final ReleaseTables BUILT_IN =
      new ReleaseTables(ImmutableSortedMap.of(Release.R10_8, CapacityTables.release10_8()));

  private final ImmutableSortedMap<Release, CapacityTables> tables;

  private ReleaseTables(Map<Release, CapacityTables> tables) {
    this.tables = ImmutableSortedMap.copyOf(tables);
  }

  /** {@return the tables that the SDK has by itself, those of release 10.8} */
  public static ReleaseTables builtIn() {
    return BUILT_IN;
  }

  /**
   * {@return the built-in tables and those of all providers that the class loader sees}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two providers offer tables of the same release; the message
   *     names both classes
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static ReleaseTables discover(ClassLoader classLoader) {
    Map<Release, CapacityTables> tables = new TreeMap<>(BUILT_IN.tables);
    Map<Release, String> providers = new HashMap<>();
    for (CapacityTablesProvider provider :
        ServiceLoader.load(CapacityTablesProvider.class, classLoader)) {
      String name = provider.getClass().getName();
      String other = providers.putIfAbsent(provider.release(), name);
      checkArgument(
          other == null,
          "two providers have capacity tables of release %s: %s and %s",
          provider.release(),
          other,
          name);
      tables.put(provider.release(), provider.tables());
    }
    return new ReleaseTables(tables);
  }

  /** {@return the releases that there are tables of, oldest first} */
  public ImmutableSet<Release> releases() {
    return tables.keySet();
  }

  /**
   * {@return the tables of a release, empty if there are none}
   *
   * @param release which release
   */
  public Optional<CapacityTables> find(Release release) {
    return Optional.ofNullable(tables.get(release));
  }

  /**
   * {@return the tables of a release, or those of 10.8 if there are none} That the guide does not
   * describe the release is for a rule to say.
   *
   * @param release which release
   */
  public CapacityTables of(Release release) {
    return find(release).orElseGet(() -> find(Release.R10_8).orElseThrow());
  }
}
