package dev.ixm.runbook.remedy;

import com.fasterxml.jackson.core.JsonPointer;
import dev.ixm.config.ini.IniRepair;
import java.util.Optional;

/**
 * A change of one value of a deployment or of another description, or of the settings file of the
 * server that the finding names.
 *
 * @param pointer its JSON pointer in what is described; in a file section and key
 * @param value the value as JSON, empty to leave it unstated, or to remove the entry of a file
 * @param repair how lines of the file are edited, empty where a value or an entry is
 */
public record Edit(String pointer, String value, Optional<IniRepair> repair) {

  /**
   * Makes a change of a value or an entry.
   *
   * @param pointer its JSON pointer; in a file section and key
   * @param value the value as JSON, empty for none
   */
  public Edit(String pointer, String value) {
    this(pointer, value, Optional.empty());
  }

  /** Whether nothing is left of what stood there. */
  boolean isRemoval() {
    return value.isEmpty() || value.equals("[]");
  }

  /** The section of an entry. */
  String section() {
    return JsonPointer.compile(pointer).getMatchingProperty();
  }

  /** The key of an entry. */
  String key() {
    JsonPointer path = JsonPointer.compile(pointer);
    return path.tail() == null || path.tail().matches() ? "" : path.tail().getMatchingProperty();
  }

  /** The value as it is written in a file. */
  String text() {
    return Description.read(value).asText();
  }

  /** {@return the place, and the value or what is done to lines} */
  @Override
  public String toString() {
    return repair.isPresent()
        ? pointer + ": " + repair.get().text()
        : pointer + (value.isEmpty() ? ": nothing" : ": " + value);
  }
}
