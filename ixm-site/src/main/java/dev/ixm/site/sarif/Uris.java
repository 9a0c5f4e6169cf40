package dev.ixm.site.sarif;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.net.UrlEscapers;

/** Names of files as relative references of RFC 3986. */
final class Uris {

  private Uris() {}

  /** {@return a reference to a file, whatever its name; a colon would read as a scheme's} */
  static String of(String file) {
    return Splitter.on('/')
        .splitToStream(file.replace('\\', '/'))
        .map(name -> UrlEscapers.urlPathSegmentEscaper().escape(name).replace(":", "%3A"))
        .collect(joining("/"));
  }
}
