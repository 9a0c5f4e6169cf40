package dev.ixm.site.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ixm.site.SiteStudy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** An export whose content is made as a text. */
record TextExport(String name, String mediaType, String extension, Function<SiteStudy, String> text)
    implements SiteExport {

  @Override
  public void write(SiteStudy study, OutputStream out) throws IOException {
    out.write(text.apply(study).getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return name;
  }
}
