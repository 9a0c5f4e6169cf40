package dev.ixm.runbook.remedy;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * A change of one value of a deployment, or of one entry of the settings file of the server that
 * the finding names.
 *
 * @param pointer its JSON pointer in the deployment; in a file section and key
 * @param value the value as JSON, empty to leave it unstated
 */
public record Edit(String pointer, String value) {

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

  /** {@return the place and the value} */
  @Override
  public String toString() {
    return pointer + (value.isEmpty() ? ": nothing" : ": " + value);
  }
}
