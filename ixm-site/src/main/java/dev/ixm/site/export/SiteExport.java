package dev.ixm.site.export;

import dev.ixm.site.SiteStudy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * A format in which a site leaves the program. Implementations are immutable, thread-safe and pure:
 * the same study gives the same bytes.
 */
public interface SiteExport {

  /**
   * {@return an export whose content is a text, written in UTF-8}
   *
   * @param name what it is called where one is chosen, such as {@code sarif}
   * @param mediaType its media type, such as {@code text/csv}
   * @param extension how its file's name ends, without the dot
   * @param text the content
   */
  static SiteExport of(
      String name, String mediaType, String extension, Function<SiteStudy, String> text) {
    return new TextExport(name, mediaType, extension, text);
  }

  /** {@return what it is called where one is chosen: lower-case letters, digits and hyphens} */
  String name();

  /** {@return its media type, such as {@code text/html}} */
  String mediaType();

  /** {@return how its file's name ends, without the dot: letters, digits and inner dots} */
  String extension();

  /** {@return the name of its file, the same for all sites} */
  default String fileName() {
    return name() + "." + extension();
  }

  /**
   * Writes a site.
   *
   * @param study the site
   * @param out where to; it is not closed
   * @throws IOException if it cannot be written
   */
  void write(SiteStudy study, OutputStream out) throws IOException;
}
