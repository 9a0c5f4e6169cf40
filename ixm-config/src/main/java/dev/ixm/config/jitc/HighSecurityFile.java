package dev.ixm.config.jitc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteView;
import java.util.List;
import java.util.Optional;

/**
 * The license file in which the installation of a JITC server looks for the high-security setting.
 *
 * <p>Grammar: lines of {@code key=value}, blanks around key and value ignored, keys in any letter
 * case, other lines passed over. The setting is on if {@code Highsecurity} has the value 1 wherever
 * it occurs, and occurs at least once. Source: guide chapter 9, the wizards of the Consolidated,
 * Secondary, remote CSE and remote web servers.
 */
public final class HighSecurityFile {

  /** The file's name. Two of the four wizards print it without its first letter. */
  public static final String NAME = "license";

  /** The name of the setting. */
  public static final String SETTING = "Highsecurity";

  /** What to do after looking into the file. */
  public enum Verdict {
    /** Go on with the installation. */
    CONTINUE("go on with the installation"),
    /** Repair the connection or the sharing with the Primary, then enter its address again. */
    REPAIR_SHARING(
        "stop; repair the connection or the sharing between this server and the Primary,"
            + " enter the Primary's address again, and look into the file again"),
    /** Ask the reseller for an updated license. */
    UPGRADE_LICENSE("stop; ask the reseller for an updated license");

    private final String action;

    Verdict(String action) {
      this.action = action;
    }

    /** {@return what to do, in words} */
    public String action() {
      return action;
    }
  }

  private static final String MISPRINT = "icense";

  private HighSecurityFile() {}

  /**
   * {@return whether a name is that of the file} Windows does not mind its case; the name as it is
   * misprinted for the Consolidated and the remote web server is taken for it too.
   *
   * @param name a file's name without folder
   */
  public static boolean isName(String name) {
    return Ascii.equalsIgnoreCase(NAME, name) || Ascii.equalsIgnoreCase(MISPRINT, name);
  }

  /**
   * {@return whether the installation may go on, and if not, why}
   *
   * @param local the text of the file on the server that is being installed
   * @param primary the text of the file on the Primary
   */
  public static Verdict judge(String local, String primary) {
    if (isOn(local)) {
      return Verdict.CONTINUE;
    }
    return isOn(primary) ? Verdict.REPAIR_SHARING : Verdict.UPGRADE_LICENSE;
  }

  /**
   * {@return where the guide describes the check}
   *
   * @param role CONSOLIDATED, SECONDARY, REMOTE_CSE or REMOTE_WEB
   * @throws IllegalArgumentException if the role is another
   */
  public static Source source(Role role) {
    return switch (role) {
      case CONSOLIDATED -> Source.of(9, "Consolidated Server", "G09-197");
      case SECONDARY -> Source.of(9, "Secondary Voice Servers", "G09-232");
      case REMOTE_CSE -> Source.of(9, "Installing Remote CSE Under JITC", "G09-385");
      case REMOTE_WEB -> Source.of(9, "Installing Remote Web Server Under JITC", "G09-406");
      default -> throw noWizard(role);
    };
  }

  private static IllegalArgumentException noWizard(Role role) {
    return new IllegalArgumentException("no wizard looks for the file on " + role);
  }

  /**
   * {@return whether the setting is on}
   *
   * @param text the text of the file
   */
  public static boolean isOn(String text) {
    List<String> values =
        text.lines()
            .map(line -> line.split("=", 2))
            .filter(pair -> Ascii.equalsIgnoreCase(pair[0].strip(), SETTING))
            .map(pair -> pair.length == 2 ? pair[1].strip() : "")
            .toList();
    return !values.isEmpty() && values.stream().allMatch("1"::equals);
  }

  /**
   * {@return the path of the file} The guide names three places; each role has the one that its own
   * wizard names.
   *
   * @param role PRIMARY, CONSOLIDATED, SECONDARY, REMOTE_CSE or REMOTE_WEB
   * @param installationDrive the letter of the drive that the product is installed on
   * @throws IllegalArgumentException if the role is another or the letter is not A to Z
   */
  public static String path(Role role, char installationDrive) {
    char drive = Ascii.toUpperCase(installationDrive);
    checkArgument(drive >= 'A' && drive <= 'Z', "drive must be A to Z: '%s'", installationDrive);
    return path(role, Optional.of(String.valueOf(drive)));
  }

  /**
   * {@return the path of the file, without its drive where it is on that of the product and that is
   * not known}
   *
   * @param role PRIMARY, CONSOLIDATED, SECONDARY, REMOTE_CSE or REMOTE_WEB
   * @param drive the letter of the drive that the product is installed on, if known
   * @throws IllegalArgumentException if the role is another
   */
  public static String path(Role role, Optional<String> drive) {
    return switch (role) {
      case PRIMARY -> SiteView.folderOn(drive) + "\\" + NAME;
      case SECONDARY -> drive.map(letter -> letter + ":\\").orElse("") + "Logs\\" + NAME;
      case CONSOLIDATED, REMOTE_CSE, REMOTE_WEB -> "C:\\Logs\\" + NAME;
      default -> throw noWizard(role);
    };
  }
}
