package dev.ixm.model.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Streams;
import java.util.stream.Stream;

/** Writes comma-separated values as RFC 4180 has them, safe to be opened in a spreadsheet. */
public final class Csv {

  private Csv() {}

  /**
   * {@return a record, ending in carriage return and line feed}
   *
   * @param fields its fields, which are escaped
   */
  public static String record(Iterable<?> fields) {
    return Streams.stream(fields)
        .map(field -> Escapes.csv(field.toString()))
        .collect(joining(",", "", "\r\n"));
  }

  /**
   * {@return a table: a record of the columns, then the others}
   *
   * @param columns the names of the columns
   * @param records the records, in order
   */
  public static String table(Iterable<?> columns, Stream<? extends Iterable<?>> records) {
    return Stream.concat(Stream.of(columns), records).map(Csv::record).collect(joining());
  }
}
