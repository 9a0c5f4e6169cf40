package dev.ixm.model.release;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import org.jspecify.annotations.Nullable;

/**
 * One kind of facts, such as the ports or the capacity tables, with the SDK's own table of it for
 * each release that the guide describes. Stands as a constant beside the table, which is made when
 * it is first asked for.
 *
 * <p>Two kinds are never equal: a kind is its constant.
 *
 * @param <T> the type of the table
 */
public final class FactKind<T> {

  private final String name;
  private final Class<T> type;
  private final ImmutableMap<Release, Supplier<T>> tables;

  private FactKind(String name, Class<T> type, ImmutableMap<Release, Supplier<T>> tables) {
    this.name = name;
    this.type = type;
    this.tables = tables;
  }

  /**
   * {@return a kind of facts without a table}
   *
   * @param name what messages call it, such as {@code ports}
   * @param type the type of the table
   * @param <T> the type of the table
   */
  public static <T> FactKind<T> of(String name, Class<T> type) {
    return new FactKind<>(name, type, ImmutableMap.of());
  }

  /**
   * {@return this kind with one more table}
   *
   * @param release whose table it is
   * @param table makes it; asked once
   * @throws IllegalArgumentException if the release has a table
   */
  public FactKind<T> table(Release release, java.util.function.Supplier<? extends T> table) {
    checkArgument(!tables.containsKey(release), "%s: two tables of release %s", this, release);
    return new FactKind<>(
        name,
        type,
        ImmutableMap.<Release, Supplier<T>>builder()
            .putAll(tables)
            .put(release, Suppliers.memoize(table::get))
            .buildOrThrow());
  }

  /** {@return what messages call it} */
  public String name() {
    return name;
  }

  /** {@return the type of the table} */
  public Class<T> type() {
    return type;
  }

  /** {@return the SDK's own table of a release, null if it has none} */
  @Nullable T find(Release release) {
    Supplier<T> table = tables.get(release);
    return table == null ? null : table.get();
  }

  /** {@return the name and the type, such as {@code ports (dev.ixm.model.port.PortCatalog)}} */
  @Override
  public String toString() {
    return "%s (%s)".formatted(name, type.getName());
  }
}
