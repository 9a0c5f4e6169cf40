package dev.ixm.config.certificate;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.guide.Source;
import java.util.List;

/**
 * A dialog of Windows for the certificate that encrypts files, and what to choose on its pages.
 * Sources: guide chapter 9, Installing a CA Signed Certificate; Backup and Restore the Certificate
 * File.
 */
public enum CertificateDialog {
  /** Takes a certificate into use, and encrypts files with it. */
  ENROLL(
      "Manage your file encryption certificates",
      """
      certificate | A certificate issued by my domain's certification authority
      backup | Backup the certificate and key now
      backup file | PATH
      backup password | PASSWORD
      drives | All Logical Drives
      """,
      "Installing a CA Signed Certificate"),
  /** Saves a certificate in a file. */
  EXPORT(
      "Certificate Export Wizard",
      """
      private key | Yes, export the private key
      properties | Export all extended properties
      password | PASSWORD
      password again | PASSWORD
      file | PATH
      """,
      "Backup and Restore the Certificate File"),
  /** Takes a certificate from the file. */
  IMPORT(
      "Certificate Import Wizard",
      """
      file | PATH
      password | PASSWORD
      properties | Include all extended properties
      store | Personal
      """,
      "Backup and Restore the Certificate File");

  /** The choice on a page where the path of a file is entered. */
  public static final String PATH = "PATH";

  /** The choice on a page where a password is entered; which one is up to the site. */
  public static final String PASSWORD = "PASSWORD";

  /** The console that shows whether a certificate is there. */
  public static final String CONSOLE = "certmgr.msc";

  /** Where the console lists the account's certificates. */
  public static final String LISTED_UNDER = "Personal > Certificates";

  private final String title;
  private final ImmutableMap<String, String> choices;
  private final String section;

  CertificateDialog(String title, String choices, String section) {
    this.title = title;
    this.choices =
        choices
            .lines()
            .map(Splitter.on(" | ")::splitToList)
            .collect(toImmutableMap((List<String> row) -> row.get(0), row -> row.get(1)));
    this.section = section;
  }

  /** {@return what Windows calls the dialog} */
  public String title() {
    return title;
  }

  /**
   * {@return what to choose or enter, in order, by what is asked} The choices are those of Windows
   * to the letter, {@link #PATH} or {@link #PASSWORD}.
   */
  public ImmutableMap<String, String> choices() {
    return choices;
  }

  /**
   * {@return what to choose where something is asked}
   *
   * @param asked one of the keys of {@link #choices}
   * @throws IllegalArgumentException if it is not asked
   */
  public String choice(String asked) {
    String choice = choices.get(asked);
    if (choice == null) {
      throw new IllegalArgumentException("%s asks for no %s".formatted(this, asked));
    }
    return choice;
  }

  /** {@return where in the guide} */
  public Source source() {
    return Source.of(9, section);
  }
}
