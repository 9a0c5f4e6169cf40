package dev.ixm.config.ini;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as tests write them: ⏎ is CR LF, ↓ is LF, other characters outside ASCII stand in hex. */
public final class Notation {

  private static final Pattern HEX = Pattern.compile("<((?:[0-9A-F]{2} ?)+)>");

  private Notation() {}

  public static IniDocument ini(String notation) {
    return IniDocument.parse(bytes(notation));
  }

  /** The lines of a block, each without the number that it begins with, ended by CR LF. */
  public static String numbered(String block) {
    return block.replaceAll("(?m)^[0-9]+ ", "").replace("\n", "⏎");
  }

  public static byte[] bytes(String notation) {
    String text = notation.replace("⏎", "\r\n").replace("↓", "\n");
    Matcher hex = HEX.matcher(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int from = 0;
    while (hex.find()) {
      bytes.writeBytes(text.substring(from, hex.start()).getBytes(IniDocument.DEFAULT_CHARSET));
      bytes.writeBytes(HexFormat.of().parseHex(hex.group(1).replace(" ", "")));
      from = hex.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(IniDocument.DEFAULT_CHARSET));
    return bytes.toByteArray();
  }
}
