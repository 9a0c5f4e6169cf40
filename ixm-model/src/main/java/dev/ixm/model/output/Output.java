package dev.ixm.model.output;

import dev.ixm.model.text.Escapes;
import dev.ixm.model.text.Markdown;
import dev.ixm.model.text.Unseen;

/**
 * A language that outputs are written in, and a place in it where a text may stand. The text stays
 * in that place, whatever it holds: it is shown as it is, and nothing of it is read as markup or as
 * a command.
 *
 * <p>Where a text is for people, line ends, control characters, those that turn the direction of
 * writing and halves of characters become blanks; where it is data, it can be read back.
 */
public enum Output {
  /**
   * A text on one line of Markdown, which it may begin; it may be a cell of a table or stand in
   * running text. Bare web addresses stay as they are, so that some readers link them.
   */
  MARKDOWN,
  /** The text of an element of HTML, or an attribute in quotation marks; lines are kept. */
  HTML,
  /**
   * The text of an element of XML 1.0, or an attribute in quotation marks. It is data: what XML
   * cannot hold becomes U+FFFD, all else can be read back.
   */
  XML,
  /**
   * A field of CSV as in RFC 4180, with its quotation marks if it needs them. An apostrophe goes
   * before what a spreadsheet would read as a formula: a text that begins with an equals sign, a
   * plus, a minus, an at sign, a tab or a carriage return and is not a number. All else is data.
   */
  CSV,
  /**
   * A value of the type TEXT of iCalendar (RFC 5545); lines are kept. That a line of the calendar
   * is folded is for the writer to see to.
   */
  ICALENDAR,
  /** The text of a node of a Mermaid flowchart, in quotation marks, on one line. */
  MERMAID,
  /** A string of the DOT language of Graphviz, in quotation marks, on one line. */
  DOT,
  /**
   * One line of a terminal: only line ends and tabs become blanks, the others escapes as in Java.
   */
  TERMINAL,
  /**
   * A scalar of YAML, with its quotation marks. It is data, but for halves of characters. That the
   * program which reads it takes braces for a template, as Ansible does, is for the writer to
   * prevent.
   */
  YAML;

  /**
   * {@return a text as it may stand in its place}
   *
   * @param text any text
   */
  public String escape(String text) {
    return switch (this) {
      case MARKDOWN -> Markdown.escape(text);
      case HTML -> Escapes.HTML.escape(Unseen.toBlanks(text));
      case XML -> Escapes.xml(text);
      case CSV -> Escapes.csv(text);
      case ICALENDAR -> Escapes.iCalendar(Unseen.toBlanks(text));
      case MERMAID -> Escapes.MERMAID.escape(Unseen.toOneLine(text));
      case DOT -> Escapes.DOT.escape(Unseen.toOneLine(text));
      case TERMINAL -> Unseen.toShownLine(text);
      case YAML -> Escapes.yaml(text);
    };
  }
}
