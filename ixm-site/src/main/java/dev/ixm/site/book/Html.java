package dev.ixm.site.book;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.output.Output;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is XML too, element by element. Whatever comes from outside is escaped, since
 * there is no other way to add a text; what is open is closed in its order.
 */
final class Html {

  private static final ImmutableSet<String> INLINE = ImmutableSet.of("span", "a", "b", "code");

  private static final ImmutableSet<String> VOID = ImmutableSet.of("meta", "input", "br");

  private final StringBuilder text;
  private final Deque<String> open = new ArrayDeque<>();

  /** A page. */
  Html() {
    this("<!DOCTYPE html>\n");
  }

  private Html(String beginning) {
    text = new StringBuilder(beginning);
  }

  /** Another document of XML, such as a drawing. */
  static Html drawing() {
    return new Html("");
  }

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn; one whose value is empty is left out
   */
  Html open(String name, Object... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1].toString();
      if (!value.isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(Output.HTML.escape(value)).append('"');
      }
    }
    if (VOID.contains(name)) {
      text.append("/>");
    } else {
      text.append('>');
      open.push(name);
    }
    return this;
  }

  /** Closes what was opened last. */
  Html close() {
    String name = open.pop();
    text.append("</").append(name).append('>');
    if (!INLINE.contains(name)) {
      text.append('\n');
    }
    return this;
  }

  /** Closes several, the last first. */
  Html close(int elements) {
    for (int i = 0; i < elements; i++) {
      close();
    }
    return this;
  }

  /** Adds a text. */
  Html text(Object value) {
    text.append(Output.HTML.escape(value.toString()));
    return this;
  }

  /** Adds a text in which what stands between backticks is typed in as it is. */
  Html words(String value) {
    boolean isCode = false;
    for (String part : Splitter.on('`').split(value)) {
      if (isCode) {
        add("code", part);
      } else {
        text(part);
      }
      isCode = !isCode;
    }
    return this;
  }

  /** Adds a whole element with a text. */
  Html add(String name, Object value, Object... attributes) {
    return open(name, attributes).text(value).close();
  }

  /** Adds a style sheet, which is ours. */
  Html style(String css) {
    text.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** Adds the head of a table and opens its body; to be followed by rows and {@code close(3)}. */
  Html table(String caption, String... columns) {
    open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", caption);
    open("table").add("caption", caption).open("thead").open("tr");
    for (String column : columns) {
      add("th", column, "scope", "col");
    }
    return close(2).open("tbody");
  }

  /** Adds a row; its first cell names it. */
  Html row(Object... cells) {
    open("tr").add("th", cells[0], "scope", "row");
    for (int i = 1; i < cells.length; i++) {
      add("td", cells[i]);
    }
    return close();
  }

  /** Opens a section with a heading, which can be linked to. */
  Html section(String id, String title) {
    return open("section", "id", id, "aria-labelledby", id + "-title")
        .add("h2", title, "id", id + "-title");
  }

  /** {@return the document, closed} */
  @Override
  public String toString() {
    return text.toString();
  }
}
