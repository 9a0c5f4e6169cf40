package dev.ixm.config.ini;

import java.io.IOException;
import java.nio.file.Path;

/** Saves two documents in turn until it is killed; says so once it has begun. */
final class EndlessSaver {

  private EndlessSaver() {}

  public static void main(String[] arguments) throws IOException {
    IniStore store = IniStore.of(Path.of(arguments[0]));
    IniDocument loaded = store.load();
    for (long round = 0; ; round++) {
      IniDocument next = document(loaded.equals(document('a')) ? 'b' : 'a');
      store.save(loaded, next);
      loaded = next;
      if (round == 1) {
        System.out.println("saving");
      }
    }
  }

  static IniDocument document(char letter) {
    String value = String.valueOf(letter).repeat(30_000);
    IniDocument document = IniDocument.parse(new byte[0]);
    for (int key = 0; key < 8; key++) {
      document = document.set("s", "k" + key, value);
    }
    return document;
  }
}
