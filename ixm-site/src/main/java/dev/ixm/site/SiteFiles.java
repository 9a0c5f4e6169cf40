package dev.ixm.site;

import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.model.windows.DeviceNames;

/** Where the files of a site are, below the folder that it is written to. */
final class SiteFiles {

  /** The folder of what voice servers have. */
  static final String SETTINGS = "voice-servers";

  private SiteFiles() {}

  /** {@return the path of a voice server's {@code ETSIPService.ini}} */
  static String settings(String server) {
    return SETTINGS + "/" + name(server) + "/" + EtsipFile.NAME;
  }

  /** {@return a server's name as that of a file or folder: on Windows none can be called CON} */
  static String name(String server) {
    return DeviceNames.include(server) ? server + "_" : server;
  }
}
