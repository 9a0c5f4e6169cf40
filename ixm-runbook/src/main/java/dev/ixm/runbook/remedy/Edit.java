package dev.ixm.runbook.remedy;

/**
 * A change of one value of a deployment.
 *
 * @param pointer its JSON pointer in the deployment
 * @param value the value as JSON, empty to leave it unstated
 */
public record Edit(String pointer, String value) {

  /** {@return the place and the value} */
  @Override
  public String toString() {
    return pointer + (value.isEmpty() ? ": nothing" : ": " + value);
  }
}
