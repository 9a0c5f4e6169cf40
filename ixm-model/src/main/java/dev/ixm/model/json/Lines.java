package dev.ixm.model.json;

/** Counts lines as the parser does: they end in a line feed, a carriage return, or both. */
final class Lines {

  private Lines() {}

  static JsonPlaces.Place place(String text, int end) {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < end; i++) {
      char character = text.charAt(i);
      boolean first = character == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
      if ((character == '\n' || character == '\r') && !first) {
        line++;
        begin = i + 1;
      }
    }
    return new JsonPlaces.Place(line, end - begin + 1);
  }
}
