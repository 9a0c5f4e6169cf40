package dev.ixm.runbook.install;

import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Locale;
import java.util.Optional;

/** Where the guide describes the preparation of a server's Windows. */
record WindowsChapter(int number, Optional<WindowsVersion> version) {

  private static final int HIGH_AVAILABILITY = 8;
  private static final int JITC = 9;

  static WindowsChapter of(SiteView site, Optional<WindowsVersion> version) {
    if (site.isJitc()) {
      return new WindowsChapter(JITC, version);
    }
    return new WindowsChapter(
        site.isHighAvailability() ? HIGH_AVAILABILITY : singleServer(version), version);
  }

  private static int singleServer(Optional<WindowsVersion> version) {
    return version
        .map(
            known ->
                switch (known) {
                  case WINDOWS_SERVER_2016 -> 6;
                  case WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2 -> 7;
                  default -> 5;
                })
        .orElse(5);
  }

  Source at(String section) {
    return Source.of(number, section);
  }

  Source roles() {
    if (number != HIGH_AVAILABILITY) {
      return at("Server Roles and Features");
    }
    boolean old =
        version.map(known -> known.compareTo(WindowsVersion.WINDOWS_SERVER_2016) < 0).orElse(false);
    return at(
        "Server Manager Configuration: Win " + (old ? "2012" : "2016/2019") + " (All Servers)");
  }

  Source uac() {
    return at(
        number == HIGH_AVAILABILITY
            ? "Disabling User Access Control Notification"
            : "Disabling User Account Control Notification");
  }

  /** Chapter 5 has no such section: chapter 8, which demands it of all servers, is cited. */
  Source net() {
    return statesNet()
        ? at(
            number == JITC
                ? "Installing Microsoft .NET Framework 4.7.2"
                : "Install Microsoft .Net Framework 4.7.2")
        : Source.of(HIGH_AVAILABILITY, "Install Microsoft .Net Framework 4.7.2");
  }

  boolean statesNet() {
    return number != 5;
  }

  /** Chapter 7 ends without the restart that the other chapters ask for. */
  boolean statesUacRestart() {
    return number != 7;
  }

  /** The Windows to install, such as {@code Windows Server 2012 R2}. */
  String windows() {
    return version
        .map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .map(name -> name.replace("windows server", "Windows Server").replace(" r2", " R2"))
        .orElse("a Windows that the product supports");
  }
}
