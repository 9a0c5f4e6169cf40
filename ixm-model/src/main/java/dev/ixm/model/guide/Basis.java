package dev.ixm.model.guide;

/** How a fact, a figure or a rule relates to the guide. */
public enum Basis {
  /** The guide says so. */
  STATED(""),
  /** The guide does not say so in words; it follows from what it says. */
  INFERRED("inferred; "),
  /** The guide is silent; the SDK chose. */
  BEYOND_GUIDE("beyond the guide; ");

  private final String prefix;

  Basis(String prefix) {
    this.prefix = prefix;
  }

  /**
   * {@return the place as a report cites it, which says so where the guide does not speak for
   * itself}
   *
   * @param source the place
   */
  public String cite(Source source) {
    return prefix + source;
  }
}
