package dev.ixm.model.site;

/**
 * Paths on servers, as people are told them. The guide prints the product's folder as {@code C:\UC}
 * though it is on the drive that was chosen, so that a drive is printed where it is known only.
 */
public final class ProductPath {

  private ProductPath() {}

  /**
   * {@return a path between back quotes; of one without a drive also where it begins}
   *
   * @param path such as {@code D:\UC\DB}, or {@code UC\DB} where the drive is not known
   */
  public static String quoted(String path) {
    boolean known = path.startsWith(":", 1) || path.startsWith("\\\\");
    return "`" + path + "`" + (known ? "" : " (on the drive that was chosen)");
  }
}
