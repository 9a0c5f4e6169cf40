package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.DeviceNames;
import java.util.regex.Pattern;

/**
 * The name of a file, in PEM format, with a private key or certificates; never its content.
 *
 * <p>Grammar: {@code @} and the name of a file in the folder {@code UC\Certificates} of the drive
 * on which the product is installed; or a full path, such as {@code
 * c:\security\certificates\sip.key}. A name has no separators and is not {@code .} or {@code ..}; a
 * path has no such parts either. Neither holds a semicolon, which divides the names of a list, nor
 * a character that Windows forbids in names. Source: guide chapter 14, Key.
 *
 * @param text the name as it stands in the file
 */
public record CertificateFile(String text) {

  private static final String NAME =
      "(?!\\.{1,2}(?:\\\\|$))[^\\\\/:*?\"<>|;\\x00-\\x1F]++(?<![ .])";
  private static final Pattern SHORT = Pattern.compile("@" + NAME);
  private static final Pattern FULL = Pattern.compile("[A-Za-z]:(?:\\\\" + NAME + ")++");

  /**
   * Makes a name.
   *
   * @param text the name as it stands in the file
   * @throws IllegalArgumentException if the text is neither {@code @name} nor a full path, or has
   *     the name of a device, such as {@code CON}, in it
   */
  public CertificateFile {
    boolean isDevice =
        Splitter.onPattern("[@\\\\]").splitToStream(text).anyMatch(DeviceNames::include);
    checkArgument(
        !isDevice && (SHORT.matcher(text).matches() || FULL.matcher(text).matches()),
        "expected @name or a full path");
  }

  /**
   * {@return the full path}
   *
   * @param installDrive the letter of the drive on which the product is installed
   * @throws IllegalArgumentException if the drive is no letter A to Z
   */
  public String path(char installDrive) {
    EtsipFile.checkDrive(installDrive);
    return path(SiteView.folderOn(String.valueOf(installDrive)));
  }

  /**
   * {@return the path}
   *
   * @param folder that of the product on the server, as {@link SiteView#folder} has it
   */
  public String path(String folder) {
    return text.startsWith("@") ? folder + "\\Certificates\\" + text.substring(1) : text;
  }

  /** {@return the name as it stands in the file} */
  @Override
  public String toString() {
    return text;
  }
}
