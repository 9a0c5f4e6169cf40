package dev.ixm.config.cse;

import static dev.ixm.config.cse.EngineConfigException.Reason.TOO_LARGE;
import static dev.ixm.config.cse.EngineConfigException.Reason.VALUE;

import com.google.common.base.Ascii;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code CSE.exe.config} of a CSE server. Immutable.
 *
 * <p>It is an XML document in UTF-8, US-ASCII, ISO-8859-1 or windows-1252, or in UTF-16 with its
 * mark, without document type declaration. Exactly one element {@code setting} in it has the name
 * {@value #SETTING}, and in it exactly one element {@code value}, whose text is {@code True} or
 * {@code False} in any case, with or without white space around it. That the value is an element of
 * its own is how .NET writes settings; the guide shows only the {@code setting}.
 *
 * <p>An edit replaces that word and leaves all other bytes as they are. Source: guide chapter 22,
 * Setup, and chapter 18, Configuration for Remote CSE server installations.
 */
public final class EngineConfig {

  /** The file's name, as it is written; chapter 18 prints {@code CSE.EXE config}. */
  public static final String NAME = "CSE.exe.config";

  /** The folder that it lies in, without drive. */
  public static final String FOLDER = "\\UC\\UCCSE\\";

  /** The setting that must be False on every CSE server. */
  public static final String SETTING = "Primary Instance";

  /** The size of the largest file that is read, in bytes: 1 MiB. */
  public static final int SIZE_LIMIT = 1 << 20;

  private final XmlText text;
  private final int start;
  private final int end;
  private final boolean primaryInstance;

  private EngineConfig(XmlText text) {
    this.text = text;
    String xml = text.text();
    int from = new TagScan(xml).endOfStartTag(SettingSearch.valueTag(xml, SETTING));
    int to = xml.indexOf('<', from);
    boolean plain = xml.charAt(from - 2) != '/' && xml.startsWith("</", to);
    String content = plain ? xml.substring(from, to) : "";
    String word = content.strip();
    this.primaryInstance = isTrue(word);
    this.start = from + content.indexOf(word);
    this.end = start + word.length();
  }

  private static boolean isTrue(String word) {
    boolean isTrue = Ascii.equalsIgnoreCase(word, "True");
    if (!isTrue && !Ascii.equalsIgnoreCase(word, "False")) {
      throw new EngineConfigException(
          VALUE, "the value of '%s' must be True or False".formatted(SETTING));
    }
    return isTrue;
  }

  /**
   * {@return the file with these bytes}
   *
   * @param bytes the file; copied
   * @throws EngineConfigException if it is none that can be edited safely
   */
  public static EngineConfig parse(byte[] bytes) {
    if (bytes.length > SIZE_LIMIT) {
      throw new EngineConfigException(TOO_LARGE, "the file is larger than 1 MiB");
    }
    return new EngineConfig(new XmlText(bytes.clone()));
  }

  /**
   * {@return whether a name is that of the file} Windows does not mind its case; the name as
   * chapter 18 prints it is taken for it too.
   *
   * @param name a file's name without folder
   */
  public static boolean isName(String name) {
    return Ascii.equalsIgnoreCase(NAME, name) || Ascii.equalsIgnoreCase("CSE.EXE config", name);
  }

  /** {@return the value of the setting Primary Instance} */
  public boolean primaryInstance() {
    return primaryInstance;
  }

  /**
   * {@return the file with another value of the setting Primary Instance, all other bytes the same;
   * this file itself if it has that value}
   *
   * @param value the new value
   */
  public EngineConfig withPrimaryInstance(boolean value) {
    return value == primaryInstance
        ? this
        : new EngineConfig(text.replace(start, end, value ? "True" : "False"));
  }

  /** {@return a copy of the bytes} */
  public byte[] toBytes() {
    return text.bytes().clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EngineConfig that && Arrays.equals(text.bytes(), that.text.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(text.bytes());
  }

  /** {@return the setting and its value, nothing else of the file} */
  @Override
  public String toString() {
    return "%s{%s=%s}".formatted(NAME, SETTING, primaryInstance);
  }
}
