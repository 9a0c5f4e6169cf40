package dev.ixm.site.book;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.output.Output;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a page of HTML that is XML too, element by element, and looks like a {@link SiteBook}: for
 * pages that a house adds, such as one over many sites.
 *
 * <p>Texts and values of attributes may come from outside: they are escaped, since there is no
 * other way to add one. Names of elements and attributes must not, nor a value that is a link. What
 * is open is closed in its order. For one thread.
 */
public final class Html {

  private static final ImmutableSet<String> INLINE = ImmutableSet.of("span", "a", "b", "code");

  private static final ImmutableSet<String> VOID = ImmutableSet.of("meta", "input", "br");

  private final StringBuilder text;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * {@return a page with its head, and with its body open}
   *
   * <p>What is to be read belongs into an element {@code main} with the id {@code main}, to which
   * the page's first link goes.
   *
   * @param title what a browser calls it
   */
  public static Html page(String title) {
    return page(title, "");
  }

  /** A page with a style of its own beside the book's. */
  static Html page(String title, String css) {
    Html html = new Html("<!DOCTYPE html>\n");
    html.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.add("title", title).style(Style.CSS + css).close().open("body");
    return html.add("a", "Skip to content", "href", "#main", "class", "skip");
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
   * @return this
   */
  public Html open(String name, Object... attributes) {
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

  /**
   * Closes what was opened last.
   *
   * @return this
   * @throws java.util.NoSuchElementException if nothing is open
   */
  public Html close() {
    String name = open.pop();
    text.append("</").append(name).append('>');
    if (!INLINE.contains(name)) {
      text.append('\n');
    }
    return this;
  }

  /**
   * Closes several, the last first.
   *
   * @param elements how many
   * @return this
   * @throws java.util.NoSuchElementException if fewer are open
   */
  public Html close(int elements) {
    for (int i = 0; i < elements; i++) {
      close();
    }
    return this;
  }

  /**
   * Adds a text.
   *
   * @param value what is shown, by its {@code toString}
   * @return this
   */
  public Html text(Object value) {
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

  /**
   * Adds a whole element with a text.
   *
   * @param name its name
   * @param value what is shown, by its {@code toString}
   * @param attributes names and values in turn; one whose value is empty is left out
   * @return this
   */
  public Html add(String name, Object value, Object... attributes) {
    return open(name, attributes).text(value).close();
  }

  /** Adds a style sheet, which is ours. */
  Html style(String css) {
    text.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /**
   * Adds the head of a table and opens its body; to be followed by rows and {@code close(3)}.
   *
   * @param caption what the table is
   * @param columns what stands in each column
   * @return this
   */
  public Html table(String caption, String... columns) {
    open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", caption);
    open("table").add("caption", caption).open("thead").open("tr");
    for (String column : columns) {
      add("th", column, "scope", "col");
    }
    return close(2).open("tbody");
  }

  /**
   * Adds a row; its first cell names it.
   *
   * @param cells a text for each column, by its {@code toString}
   * @return this
   */
  public Html row(Object... cells) {
    open("tr").add("th", cells[0], "scope", "row");
    for (int i = 1; i < cells.length; i++) {
      add("td", cells[i]);
    }
    return close();
  }

  /**
   * Opens a section with a heading, which can be linked to.
   *
   * @param id by which it is linked to
   * @param title its heading
   * @return this
   */
  public Html section(String id, String title) {
    return open("section", "id", id, "aria-labelledby", id + "-title")
        .add("h2", title, "id", id + "-title");
  }

  /** {@return the document so far; whole when as much is closed as was opened} */
  @Override
  public String toString() {
    return text.toString();
  }
}
