package dev.ixm.licensing.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A number by which a license is ordered or activated, and which belongs to one site alone.
 *
 * <p>It is no part of a license or of a history, has no JSON form, and shows itself whole to nobody
 * but who calls {@link #reveal}: neither {@link #toString} nor an exception tells more than its
 * last characters. The guide does not describe the form of these numbers; what cannot be one is
 * refused.
 */
public final class LicenseIdentifier {

  private static final int MAX_LENGTH = 64;
  private static final int MAX_SHOWN = 4;
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._:-]*[A-Za-z0-9])?");

  /** Which number it is. */
  public enum Kind {
    /** Names the computer with the license manager (guide chapter 2, Host ID and License File). */
    HOST_ID,
    /**
     * Comes with the installation package of a native license (chapter 2, Initial Installation).
     */
    SERIAL_NUMBER,
    /** Comes with it too, and names the site. */
    SITE_ID
  }

  private final Kind kind;
  private final String text;

  private LicenseIdentifier(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /**
   * {@return a number}
   *
   * @param kind which number
   * @param text 1 to 64 letters and digits of ASCII, and between them {@code . _ : -}
   * @throws IllegalArgumentException if the text has another form; the message does not quote it
   */
  public static LicenseIdentifier of(Kind kind, String text) {
    checkArgument(
        text.length() <= MAX_LENGTH && FORM.matcher(text).matches(),
        "a %s must have 1 to %s letters and digits, and between them . _ : -",
        kind,
        MAX_LENGTH);
    return new LicenseIdentifier(kind, text);
  }

  /** {@return which number it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return the whole number, not to be logged} */
  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LicenseIdentifier it && kind == it.kind && text.equals(it.text);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + text.hashCode();
  }

  /** {@return the kind and the last quarter of the number, 4 characters at most} */
  @Override
  public String toString() {
    int shown = Math.min(MAX_SHOWN, text.length() / 4);
    return kind + " ***" + text.substring(text.length() - shown);
  }
}
