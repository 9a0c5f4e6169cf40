package dev.ixm.testkit.arbitrary;

import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The Windows of any servers, and what runs in it; any fact may be missing. */
public final class WindowsArbitraries {

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(OperatingSystem.class, WindowsArbitraries::operatingSystems)
          .put(ServerAntivirus.class, WindowsArbitraries::antivirus)
          .put(WindowsSetup.class, WindowsArbitraries::setups);

  private WindowsArbitraries() {}

  public static Arbitrary<OperatingSystem> operatingSystems() {
    return Values.of(OperatingSystem.class)
        .each(
            "language",
            Arbitraries.of("en", "fr-CA", "de", "zh-Hant-TW").map(Locale::forLanguageTag))
        .build();
  }

  private static Arbitrary<ServerAntivirus> antivirus() {
    return Values.of(ServerAntivirus.class)
        .each(
            "program",
            Arbitraries.oneOf(
                Arbitraries.of("Symantec Endpoint Protection", "McAfee", "Windows Defender"),
                ScalarArbitraries.names()))
        .each(
            "excludedFolders",
            Arbitraries.of("C:\\UC", "D:\\UC", "d:\\uc\\", "D:\\", "\\\\SERVER\\UC"))
        .build();
  }

  public static Arbitrary<WindowsSetup> setups() {
    return Values.of(WindowsSetup.class).each("antivirus", antivirus()).build();
  }
}
