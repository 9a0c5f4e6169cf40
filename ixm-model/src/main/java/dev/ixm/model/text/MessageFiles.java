package dev.ixm.model.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of one topic, from the files that have them, of which later ones win. */
public final class MessageFiles {

  /** A name in braces, in whose place a value is put. */
  public static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9-]+)\\}");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A backslash that is none of a pair, and a u without its digits behind it. */
  private static final Pattern BAD_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9A-Fa-f]{4})");

  private final Properties all = new Properties();

  /** What the English sentence of a key has, in whichever file. */
  private final SetMultimap<String, String> placeholders = HashMultimap.create();

  /** Has none yet. */
  public MessageFiles() {}

  /**
   * Reads one more.
   *
   * @param file the file, for messages
   * @param bytes what it has
   * @param english whether it is one that those of other languages follow
   * @throws IOException if it is refused; the message has the file, and the key or the line
   */
  public void add(String file, byte[] bytes, boolean english) throws IOException {
    Properties messages = parse(file, text(file, bytes));
    for (String key : messages.stringPropertyNames()) {
      String message = messages.getProperty(key);
      if (message.isBlank()) {
        throw new IOException("%s: %s is empty".formatted(file, key));
      }
      checkPlaceholders(file, key, message, english);
    }
    all.putAll(messages);
  }

  private void checkPlaceholders(String file, String key, String message, boolean english)
      throws IOException {
    boolean open = english || !all.containsKey(key);
    Matcher placeholder = PLACEHOLDER.matcher(message);
    while (placeholder.find()) {
      if (open) {
        placeholders.put(key, placeholder.group(1));
      } else if (!placeholders.containsEntry(key, placeholder.group(1))) {
        throw new IOException(
            "%s: %s has %s, which the English one lacks: it has %s"
                .formatted(file, key, placeholder.group(), placeholders.get(key)));
      }
    }
  }

  private static String text(String file, byte[] bytes) throws IOException {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8", e);
    }
    throw new IOException(file + " is not UTF-8");
  }

  private static Properties parse(String file, String text) throws IOException {
    Properties messages = new Properties();
    try {
      messages.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      throw new IOException("%s has a bad escape%s".formatted(file, badEscape(text)), e);
    }
    return messages;
  }

  /** {@return where it is: the line, which has the key unless it continues another} */
  private static String badEscape(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean comment = line.startsWith("#") || line.startsWith("!");
      if (!comment && BAD_ESCAPE.matcher(line).find()) {
        return " in line %s: %s".formatted(i + 1, line);
      }
    }
    return "";
  }

  /** {@return all messages by key} */
  public ImmutableMap<String, String> messages() {
    return Maps.fromProperties(all);
  }
}
