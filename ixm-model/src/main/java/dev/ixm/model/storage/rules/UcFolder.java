package dev.ixm.model.storage.rules;

import static dev.ixm.model.storage.DriveUse.PRODUCT;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import java.util.stream.Collectors;

/** The folder UC, which the installer puts into the root of the product's drive. */
public final class UcFolder {

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
  public static UcFolder of(Server server) {
    ImmutableSet.Builder<String> letters = ImmutableSet.builder();
    for (Drive drive : DriveRule.drives(server)) {
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
  public boolean isIn(String folder) {
    String other =
        Ascii.toLowerCase(SEPARATORS.trimTrailingFrom(folder.strip()).replace('/', '\\')) + "\\";
    return letters.isEmpty()
        ? other.endsWith(PATH)
        : PATH.startsWith(other)
            || letters.stream()
                .anyMatch(letter -> (Ascii.toLowerCase(letter) + ":" + PATH).startsWith(other));
  }

  @Override
  public String toString() {
    return letters.isEmpty()
        ? "the UC folder"
        : letters.stream().map(letter -> letter + ":\\UC").collect(Collectors.joining(" or "));
  }
}
