package dev.ixm.model.attribute;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** A line of a table: an attribute by its name in its type, wherever values of the type stand. */
record AttributeRow(
    String name,
    Unit unit,
    Look look,
    Change change,
    String example,
    Optional<Gather> gather,
    Optional<String> opens) {

  /**
   * {@return a line of what is changed where it is seen}
   *
   * @param example as JSON, with apostrophes for quotation marks
   */
  static AttributeRow row(String name, Unit unit, Look look, String example) {
    return row(name, unit, look, Change.where(look), example);
  }

  /**
   * {@return a line}
   *
   * @param example as JSON, with apostrophes for quotation marks
   */
  static AttributeRow row(String name, Unit unit, Look look, Change change, String example) {
    return new AttributeRow(
        name, unit, look, change, example.replace('\'', '"'), Optional.empty(), Optional.empty());
  }

  /** {@return this line, of what Ansible gathers} */
  AttributeRow by(Gather module) {
    return new AttributeRow(name, unit, look, change, example, Optional.of(module), opens);
  }

  /** {@return this line, of what the rules of a topic wait for} */
  AttributeRow opening(String topic) {
    return new AttributeRow(name, unit, look, change, example, gather, Optional.of(topic));
  }

  /**
   * {@return the attribute}
   *
   * @param topic the first word of its name, empty for what the site itself has
   * @param places the pointers to the values of the type
   */
  Attribute at(String topic, List<String> places) {
    return new Attribute(
        topic.isEmpty() ? name : topic + "." + name,
        places.stream().map(place -> place + "/" + name).collect(toImmutableList()),
        unit,
        look,
        change,
        example,
        gather,
        opens);
  }

  static ImmutableList<Attribute> at(
      ImmutableList<AttributeRow> rows, String topic, String... places) {
    return rows.stream().map(row -> row.at(topic, List.of(places))).collect(toImmutableList());
  }
}
