package dev.ixm.model.release;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import java.util.Map;

/**
 * What one release of the product offers: a table of each {@link FactKind}.
 *
 * <p>A table is the one that was given {@linkplain #with for this release}, else the SDK's own for
 * the release, else that of 10.8, which the guide describes; then it is {@linkplain #basis
 * inferred}. Immutable; safe to share between threads.
 */
public final class ReleaseFacts {

  /** The release whose tables stand in for those that the guide does not have. */
  public static final Release DESCRIBED = Release.R10_8;

  private static final ReleaseFacts BUILT_IN = new ReleaseFacts(DESCRIBED, ImmutableMap.of());

  private final Release release;
  private final ImmutableMap<FactKind<?>, Object> given;

  private ReleaseFacts(Release release, Map<FactKind<?>, Object> given) {
    this.release = release;
    this.given = ImmutableMap.copyOf(given);
  }

  /**
   * {@return the facts that the SDK has of a release by itself}
   *
   * @param release any release
   */
  public static ReleaseFacts of(Release release) {
    return release.equals(DESCRIBED) ? BUILT_IN : new ReleaseFacts(release, ImmutableMap.of());
  }

  /** {@return whose facts these are} */
  public Release release() {
    return release;
  }

  /**
   * {@return these facts with another table}
   *
   * @param kind which table to replace
   * @param table the table for this release
   * @param <T> the type of the table
   */
  public <T> ReleaseFacts with(FactKind<T> kind, T table) {
    Map<FactKind<?>, Object> all = Maps.newLinkedHashMap(given);
    all.put(kind, table);
    return new ReleaseFacts(release, all);
  }

  /** {@return these facts with the tables that were given to others of the same release} */
  ReleaseFacts and(ReleaseFacts other) {
    Map<FactKind<?>, Object> all = Maps.newLinkedHashMap(given);
    all.putAll(other.given);
    return new ReleaseFacts(release, all);
  }

  /** {@return the kinds that were given, rather than the SDK's own} */
  public ImmutableSet<FactKind<?>> given() {
    return given.keySet();
  }

  /**
   * {@return a table of this release}
   *
   * @param kind which table
   * @param <T> the type of the table
   * @throws IllegalArgumentException if neither this release nor 10.8 has one; the message names
   *     the kind, its class and the release
   */
  public <T> T get(FactKind<T> kind) {
    Object other = given.isEmpty() ? null : given.get(kind);
    if (other != null) {
      return kind.type().cast(other);
    }
    T table = kind.find(release);
    if (table == null) {
      table = kind.find(DESCRIBED);
    }
    if (table == null) {
      throw missing(kind);
    }
    return table;
  }

  private IllegalArgumentException missing(FactKind<?> kind) {
    return new IllegalArgumentException(
        "no table of %s for release %s, nor for %s".formatted(kind, release, DESCRIBED));
  }

  /**
   * {@return {@link Basis#STATED} for a table of this release, {@link Basis#INFERRED} where that of
   * 10.8 stands in for it}
   *
   * @param kind which table
   */
  public Basis basis(FactKind<?> kind) {
    return given.containsKey(kind) || kind.find(release) != null ? Basis.STATED : Basis.INFERRED;
  }

  /** {@return the release, and which tables were given} */
  @Override
  public String toString() {
    String kinds = String.join(", ", given.keySet().stream().map(FactKind::name).sorted().toList());
    return "facts of release " + release + (kinds.isEmpty() ? "" : " with other " + kinds);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ReleaseFacts facts
        && release.equals(facts.release)
        && given.equals(facts.given);
  }

  @Override
  public int hashCode() {
    return 31 * release.hashCode() + given.hashCode();
  }
}
