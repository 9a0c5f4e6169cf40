package dev.ixm.model.attribute;

/**
 * What changes the value of an attribute.
 *
 * @param kind what the place is
 * @param place the menu, the command, the file or the name of the operation; for a person the name
 *     of the part, such as {@code network}, which message files put into words
 */
public record Change(Kind kind, String place) {

  /** What a place is. */
  public enum Kind {
    /** A menu or page of a program. */
    MENU,
    /** A command of Windows PowerShell on the server, or on the computer that is meant. */
    COMMAND,
    /** An entry of a file. */
    FILE,
    /** An operation of runbooks, by the name of its class. */
    OPERATION,
    /** Nothing on a server; a person decides or changes it elsewhere. */
    PERSON
  }

  static Change menu(String path) {
    return new Change(Kind.MENU, path);
  }

  static Change command(String command) {
    return new Change(Kind.COMMAND, command);
  }

  static Change operation(String name) {
    return new Change(Kind.OPERATION, name);
  }

  static Change by(String part) {
    return new Change(Kind.PERSON, part);
  }

  /** {@return a change where the value is seen; a command only shows it} */
  static Change where(Look look) {
    return new Change(
        switch (look.kind()) {
          case MENU -> Kind.MENU;
          case FILE -> Kind.FILE;
          case PERSON -> Kind.PERSON;
          case COMMAND ->
              throw new IllegalArgumentException("no change for what is shown by " + look.place());
        },
        look.place());
  }
}
