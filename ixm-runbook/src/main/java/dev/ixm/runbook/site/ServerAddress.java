package dev.ixm.runbook.site;

import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a server in lines of a step, or a blank for it. */
public final class ServerAddress {

  /** On the server whose address is not known. */
  public static final String OPEN = "address " + Markdown.OWN_BLANK;

  private static final Pattern BLANK =
      Pattern.compile(
          "(?i)address(?:(?:es of this server:)? [.]{8}(?![.])| of `([^`]+)`: [.]{16})");

  private ServerAddress() {}

  /**
   * {@return what others enter to reach a server}
   *
   * @param server which server
   */
  public static String line(Server server) {
    return server.addresses().stream()
        .findFirst()
        .map(it -> "`%s`: `%s`".formatted(server.name(), it))
        .orElseGet(() -> of(server.name(), Markdown.BLANK));
  }

  /**
   * {@return that it is the address of a server}
   *
   * @param server its name
   * @param address the address, or a blank
   */
  public static String of(String server, String address) {
    return "address of `%s`: %s".formatted(server, address);
  }

  /**
   * {@return the name of the server whose address a line has a blank for, empty if it has none}
   *
   * @param line of a step
   * @param place where the step is done
   */
  public static Optional<String> asked(String line, String place) {
    Matcher blank = BLANK.matcher(line);
    return blank.find()
        ? Optional.ofNullable(blank.group(1)).or(() -> Optional.of(place))
        : Optional.empty();
  }
}
