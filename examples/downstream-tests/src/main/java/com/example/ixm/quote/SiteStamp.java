package com.example.ixm.quote;

import dev.ixm.config.ini.IniDocument;

/** Notes in an INI file which site it belongs to. */
public final class SiteStamp {

  private SiteStamp() {}

  /**
   * Puts a site's name into a file.
   *
   * @param document the file
   * @param site the name
   * @return the file with the name, under {@code Site} of {@code [House]}
   */
  public static IniDocument stamp(IniDocument document, String site) {
    return document.set("House", "Site", site);
  }
}
