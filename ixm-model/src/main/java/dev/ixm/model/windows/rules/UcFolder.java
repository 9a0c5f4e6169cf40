package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.storage.DriveUse.PRODUCT;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;

/** The folder UC, which the installer puts into the root of the product's drive. */
final class UcFolder {

  private static final CharMatcher SEPARATORS = CharMatcher.anyOf("\\/");
  private static final String PATH = "\\uc\\";

  private final ImmutableSet<String> letters;

  private UcFolder(ImmutableSet<String> letters) {
    this.letters = letters;
  }

  /**
   * {@return that of a server; on whatever drive if the letter of the product's is not known}
   *
   * @param server which server
   */
  static UcFolder of(Server server) {
    ImmutableSet.Builder<String> letters = ImmutableSet.builder();
    for (Drive drive : server.hardware().map(Hardware::drives).orElse(ImmutableList.of())) {
      if (drive.uses().contains(PRODUCT)) {
        drive.letter().ifPresent(letters::add);
      }
    }
    return new UcFolder(letters.build());
  }

  /**
   * {@return whether it is a folder, or lies in it} A folder that is given without a drive is meant
   * on every drive.
   *
   * @param folder with slashes of either kind, in letters of either case
   */
  boolean isIn(String folder) {
    String other =
        Ascii.toLowerCase(SEPARATORS.trimTrailingFrom(folder.strip()).replace('/', '\\')) + "\\";
    return letters.isEmpty()
        ? other.endsWith(PATH)
        : PATH.startsWith(other)
            || letters.stream()
                .anyMatch(letter -> (Ascii.toLowerCase(letter) + ":" + PATH).startsWith(other));
  }

  /** {@return its path, on each drive that it may be on; without a drive if that is not known} */
  ImmutableSet<String> paths() {
    return letters.isEmpty()
        ? ImmutableSet.of("\\UC")
        : letters.stream().map(letter -> letter + ":\\UC").collect(toImmutableSet());
  }
}
