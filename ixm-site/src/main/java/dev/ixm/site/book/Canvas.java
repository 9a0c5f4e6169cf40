package dev.ixm.site.book;

/** Draws boxes, lines of text and links between two columns of boxes, as SVG. */
final class Canvas {

  /** Where the boxes on the left end, those of groups begin, and these end. */
  static final int LEFT = 210;

  static final int GROUP = 330;
  static final int RIGHT = 1090;
  static final int GAP = 10;
  static final int LINE = 17;
  private static final int WIDTH = 1190;

  private final Html html;

  Canvas(Html html) {
    this.html = html;
  }

  /** Begins the picture of a site, with styles of its own unless they are empty. */
  void open(int height, String type, String site, String css) {
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 %s %s".formatted(WIDTH, height),
        "role",
        "img",
        "class",
        type,
        "aria-label",
        "Picture of %s; the tables of the site book say the same".formatted(site));
    if (!css.isEmpty()) {
      html.style(css);
    }
  }

  /** From a box on the left to a line of a group. */
  void connect(int from, int to, boolean isEncrypted) {
    path(LEFT, from, (LEFT + GROUP) / 2, to, GROUP, isEncrypted);
  }

  /** From one group to another, on the right of both. */
  void arc(int from, int to, boolean isEncrypted) {
    path(RIGHT, from, WIDTH - GAP, to, RIGHT, isEncrypted);
  }

  private void path(int left, int from, int middle, int to, int right, boolean isEncrypted) {
    String path =
        "M%s %sC%s %s %s %s %s %s".formatted(left, from, middle, from, middle, to, right, to);
    html.open("path", "class", isEncrypted ? "link" : "link open", "d", path).close();
  }

  void box(int x, int y, int width, int height, String type) {
    html.open("rect", "class", type, "x", x, "y", y, "width", width, "height", height, "rx", 6);
    html.close();
  }

  void line(int x, int y, String type, String text) {
    html.add("text", text, "class", type, "x", x, "y", y);
  }
}
