package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An {@code ETSIPService.ini} as it was read: the document, the settings in it, and the values that
 * could not be read. The subject of the rules {@code etsip.*}.
 */
public final class EtsipFile {

  /**
   * The file's name. Windows does not mind its case; chapters 8 and 16 of the guide write it in
   * capitals.
   */
  public static final String NAME = "ETSIPService.ini";

  private static final CharMatcher DRIVE =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));

  private final IniDocument document;
  private final EtsipSettings settings;
  private final ImmutableList<EtsipProblem> problems;

  private EtsipFile(IniDocument document) {
    ImmutableList.Builder<EtsipProblem> found = ImmutableList.builder();
    this.document = document;
    settings = Codec.read(document, found::add);
    problems = found.build();
  }

  /**
   * {@return the file with this content}
   *
   * @param document any INI document; what is not well-formed in it becomes a problem
   */
  public static EtsipFile of(IniDocument document) {
    return new EtsipFile(document);
  }

  /**
   * {@return the full path of the file on a voice server}
   *
   * @param installDrive the letter of the drive on which the product is installed
   * @throws IllegalArgumentException if the drive is no letter A to Z
   */
  public static String path(char installDrive) {
    checkDrive(installDrive);
    return path(SiteView.folderOn(String.valueOf(installDrive)));
  }

  /**
   * {@return the path of the file on a voice server}
   *
   * @param folder that of the product there, as {@link SiteView#folder} has it
   */
  public static String path(String folder) {
    return folder + "\\Configuration\\" + NAME;
  }

  static void checkDrive(char drive) {
    checkArgument(DRIVE.matches(drive), "drive must be a letter A to Z: '%s'", drive);
  }

  /**
   * {@return whether Windows takes a name for that of the file}
   *
   * @param name a file's name without folder
   */
  public static boolean isName(String name) {
    return Ascii.equalsIgnoreCase(NAME, name);
  }

  /** {@return the document, every byte of it} */
  public IniDocument document() {
    return document;
  }

  /** {@return the settings that the guide knows; what is not well-formed counts as not set} */
  public EtsipSettings settings() {
    return settings;
  }

  /**
   * {@return the value of a setting as the SDK would write it, whatever the file's spelling; empty
   * if it is not stated or not well-formed}
   *
   * @param section the name in the header of its section, such as {@code PBX2}
   * @param setting which setting
   */
  public Optional<String> findValue(String section, EtsipSetting setting) {
    return document.findValue(section, setting.key()).flatMap(Form.of(setting.type())::respell);
  }

  /** {@return the values that could not be read, in order} */
  public ImmutableList<EtsipProblem> problems() {
    return problems;
  }

  /**
   * {@return what rules find in the document and in the settings}
   *
   * <p>The rules that hold the file against its site need an {@link EtsipSite}; they are among the
   * report's {@link Report#notRun}.
   *
   * @param rules for instance all that {@link RuleSet#discover} gives
   * @throws IllegalArgumentException if none of them judges a settings file
   */
  public Report check(RuleSet rules) {
    return Stream.of(document, this)
        .filter(rules::judges)
        .map(rules::check)
        .reduce(Report::and)
        .orElseGet(() -> rules.check(this));
  }

  /** {@return the file's name} */
  @Override
  public String toString() {
    return NAME;
  }
}
