package dev.ixm.model.capacity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactRow;

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
    checkArgument(!list.isEmpty(), "HardwareTable, %s: needs a row", source);
    for (int i = 1; i < list.size(); i++) {
      HardwareProfile before = list.get(i - 1);
      checkArgument(
          list.get(i).minUsers() == before.maxUsers() + 1,
          "HardwareTable, %s: %s must begin at %s users, where %s ends: %s",
          source,
          list.get(i).name(),
          before.maxUsers() + 1,
          before.name(),
          list.get(i).minUsers());
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
   * {@return where a row of the table stands, with its statements}
   *
   * @param row one of the rows
   */
  public Source source(HardwareProfile row) {
    return row.statements().isEmpty()
        ? source
        : source.citing(row.statements().toArray(new String[0]));
  }

  /** The rows as people read them. */
  ImmutableList<FactRow> facts(String users) {
    return rows.stream()
        .map(
            row ->
                FactRow.of(
                    row.name(),
                    "%s to %s %s: %s logical processors, %s, %s"
                        .formatted(
                            row.minUsers(),
                            row.maxUsers(),
                            users,
                            row.logicalProcessors(),
                            row.memory(),
                            row.storage()),
                    source(row)))
        .collect(toImmutableList());
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
