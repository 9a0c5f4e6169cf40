package dev.ixm.config.installer;

/** What is entered in one place of a page. */
public enum InputKind {
  /** A line of text. */
  TEXT,
  /** A whole number. */
  NUMBER,
  /** An IPv4 or IPv6 address. */
  ADDRESS,
  /** One of several options. */
  CHOICE,
  /** Any of several options. */
  CHOICES,
  /** A check box. */
  CHECK_BOX,
  /** Several lines that belong together. */
  VALUES,
  /** A password; never on an answer sheet. */
  PASSWORD,
  /** A number that names the license or its site; never on an answer sheet. */
  LICENSE_NUMBER;

  /** {@return whether what is entered stays out of answer sheets} */
  public boolean isConfidential() {
    return this == PASSWORD || this == LICENSE_NUMBER;
  }
}
