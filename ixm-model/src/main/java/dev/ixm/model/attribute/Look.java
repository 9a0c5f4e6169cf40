package dev.ixm.model.attribute;

/**
 * Where one looks for the value of an attribute.
 *
 * @param kind what the place is
 * @param place the menu, the command or the file, in the product's words; for a person the name of
 *     the part, such as {@code network}, which message files put into words
 */
public record Look(Kind kind, String place) {

  /** What a place is. */
  public enum Kind {
    /** A menu or page of a program. */
    MENU,
    /** A command of Windows PowerShell on the server, or on the computer that is meant. */
    COMMAND,
    /** A file. */
    FILE,
    /** Nothing on a server; a person decides or knows. */
    PERSON
  }

  static Look menu(String path) {
    return new Look(Kind.MENU, path);
  }

  static Look command(String command) {
    return new Look(Kind.COMMAND, command);
  }

  static Look file(String file) {
    return new Look(Kind.FILE, file);
  }

  static Look ask(String part) {
    return new Look(Kind.PERSON, part);
  }
}
