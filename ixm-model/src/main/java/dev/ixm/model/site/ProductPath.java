package dev.ixm.model.site;

/**
 * Paths on servers, as people are told them. The guide prints the product's folder as {@code C:\UC}
 * though it is on the drive that was chosen, so that a drive is printed where it is known only.
 */
public final class ProductPath {

  private static final String CHOSEN = "on the drive that was chosen";

  private ProductPath() {}

  /**
   * {@return a path between back quotes; of one without a drive also where it begins}
   *
   * @param path such as {@code D:\UC\DB}, or {@code UC\DB} where the drive is not known
   */
  public static String quoted(String path) {
    return "`" + path + "`" + (isWhole(path) ? "" : " (" + CHOSEN + ")");
  }

  /**
   * {@return a path on another server than the one where it is read, after that server's name}
   *
   * @param server the other server's name
   * @param path as for {@link #quoted(String)}
   */
  public static String quoted(String server, String path) {
    return "`%s` (`%s`%s)".formatted(server, path, isWhole(path) ? "" : ", " + CHOSEN);
  }

  private static boolean isWhole(String path) {
    return path.startsWith(":", 1) || path.startsWith("\\\\");
  }
}
