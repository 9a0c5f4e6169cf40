package dev.ixm.benchmarks;

import java.nio.charset.StandardCharsets;

/** A plain INI file of any size, which all readers understand alike. */
final class IniText {

  private static final String[] LINES = {
    "Transport protocol=3",
    "; how SIP travels",
    "MWI TCP Port = 5061",
    "TLS IP=172.20.40.1:5061,172.20.41.10:5061",
    "",
    "Private Key=@sip.key",
    "Path=c:\\security\\certificates\\sip.crt"
  };
  private static final int LINES_PER_SECTION = 28;

  private IniText() {}

  /** A text of at least this many bytes, ended by a whole line. */
  static byte[] ofSize(int size) {
    StringBuilder text = new StringBuilder(size + 64);
    for (int i = 0; text.length() < size; i++) {
      if (i % LINES_PER_SECTION == 0) {
        text.append("[PBX").append(i / LINES_PER_SECTION + 1).append("]\r\n");
      }
      String line = LINES[i % LINES.length];
      if (line.indexOf('=') >= 0) {
        text.append('K').append(i).append(' ');
      }
      text.append(line).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
