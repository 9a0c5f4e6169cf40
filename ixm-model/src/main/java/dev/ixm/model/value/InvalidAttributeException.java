package dev.ixm.model.value;

/** Says that a value cannot be built because one of its attributes can never have that value. */
public final class InvalidAttributeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String attribute;

  /**
   * Makes an exception.
   *
   * @param attribute the attribute's name, or that and the index or key of what it holds, as a JSON
   *     pointer has them: {@code only/2}
   * @param message what is permitted and what was found
   */
  public InvalidAttributeException(String attribute, String message) {
    super(message);
    this.attribute = attribute;
  }

  /** {@return the name of the attribute, or that and the index or key of what it holds} */
  public String attribute() {
    return attribute;
  }
}
