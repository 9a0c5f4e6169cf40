package dev.ixm.model.capacity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;

/** The hardware profiles of one kind of server, by number of users. */
public final class HardwareTable {

  private final ImmutableList<HardwareProfile> rows;
  private final Source source;

  private HardwareTable(ImmutableList<HardwareProfile> rows, Source source) {
    this.rows = rows;
    this.source = source;
  }

  /**
   * {@return a table}
   *
   * @param source where it stands
   * @param rows one row or more, each beginning one user above the end of the row before
   * @throws IllegalArgumentException if the rows leave a gap, overlap, or are none
   */
  public static HardwareTable of(Source source, Iterable<HardwareProfile> rows) {
    ImmutableList<HardwareProfile> list = ImmutableList.copyOf(rows);
    checkArgument(!list.isEmpty(), "a hardware table needs a row");
    for (int i = 1; i < list.size(); i++) {
      checkArgument(
          list.get(i).minUsers() == list.get(i - 1).maxUsers() + 1,
          "%s must begin where %s ends",
          list.get(i).name(),
          list.get(i - 1).name());
    }
    return new HardwareTable(list, source);
  }

  /** {@return the rows, by number of users} */
  public ImmutableList<HardwareProfile> rows() {
    return rows;
  }

  /** {@return where the table stands} */
  public Source source() {
    return source;
  }

  /**
   * {@return the first row that is large enough, or the last row if none is}
   *
   * <p>Whether the last row is large enough is for a rule to say: no table has a row above the
   * capacity of its topology.
   *
   * @param users how many
   */
  public HardwareProfile nearest(int users) {
    for (HardwareProfile row : rows) {
      if (users <= row.maxUsers()) {
        return row;
      }
    }
    return rows.get(rows.size() - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HardwareTable table
        && rows.equals(table.rows)
        && source.equals(table.source);
  }

  @Override
  public int hashCode() {
    return 31 * rows.hashCode() + source.hashCode();
  }

  /** {@return the rows, and where they stand} */
  @Override
  public String toString() {
    return rows + " [" + source + "]";
  }
}
