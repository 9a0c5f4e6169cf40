package dev.ixm.config.cse;

/** Finds tags in XML that is known to be well-formed and without document type declaration. */
final class TagScan {

  private final String text;
  private int next;

  TagScan(String text) {
    this.text = text;
  }

  /** Goes behind the start tag (or empty-element tag) with a number, counted from 1. */
  int endOfStartTag(int number) {
    for (int seen = 0; seen < number; ) {
      next = text.indexOf('<', next);
      if (skip("<!--", "-->") || skip("<![CDATA[", "]]>") || skip("<?", "?>") || skip("</", ">")) {
        continue;
      }
      skipTag();
      seen++;
    }
    return next;
  }

  private boolean skip(String start, String end) {
    if (!text.startsWith(start, next)) {
      return false;
    }
    next = text.indexOf(end, next + start.length()) + end.length();
    return true;
  }

  /** A greater-than sign may stand in the quotes of an attribute. */
  private void skipTag() {
    char quote = 0;
    for (char c = text.charAt(++next); c != '>' || quote != 0; c = text.charAt(++next)) {
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    next++;
  }
}
