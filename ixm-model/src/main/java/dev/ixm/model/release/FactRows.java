package dev.ixm.model.release;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import java.util.function.Function;

/**
 * The rows of a table of figures in the making. A figure that is not the guide's own is not shown
 * as the guide's, but as that of the house that set it.
 *
 * @param <T> the table
 */
public final class FactRows<T> {

  private final T table;
  private final T described;
  private final Source house;
  private final ImmutableList.Builder<FactRow> rows = ImmutableList.builder();

  private FactRows(T table, T described, Source house) {
    this.table = table;
    this.described = described;
    this.house = house;
  }

  /**
   * {@return no rows yet}
   *
   * @param table whose rows
   * @param described the table of release 10.8
   * @param house where the figures stand that are not those of 10.8
   * @param <T> the table
   */
  public static <T> FactRows<T> of(T table, T described, Source house) {
    return new FactRows<>(table, described, house);
  }

  /**
   * Adds a figure.
   *
   * @param name what it is
   * @param figure takes it from a table
   * @param guide where that of release 10.8 stands
   * @return these rows
   */
  public FactRows<T> add(String name, Function<? super T, ?> figure, Source guide) {
    Object value = figure.apply(table);
    rows.add(FactRow.of(name, value, value.equals(figure.apply(described)) ? guide : house));
    return this;
  }

  /**
   * Adds rows that say themselves where they stand.
   *
   * @param more which rows
   * @return these rows
   */
  public FactRows<T> addAll(Iterable<FactRow> more) {
    rows.addAll(more);
    return this;
  }

  /** {@return the rows, in the order in which they were added} */
  public ImmutableList<FactRow> build() {
    return rows.build();
  }
}
