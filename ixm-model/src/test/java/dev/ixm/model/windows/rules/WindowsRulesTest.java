package dev.ixm.model.windows.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsRulesTest {

  private static Deployment running(Edition edition, Role role, OperatingSystem windows) {
    return site(Topology.HIGH_AVAILABILITY)
        .edition(edition)
        .addServers(
            server("A", role)
                .platform(Platform.builder().kind(PlatformKind.VMWARE).version("6.7").build())
                .operatingSystem(windows)
                .build())
        .build();
  }

  private static Deployment speaking(Role role, String language) {
    return running(
        Edition.STANDARD,
        role,
        OperatingSystem.builder()
            .version(WindowsVersion.WINDOWS_SERVER_2019)
            .language(Locale.forLanguageTag(language))
            .build());
  }

  private static Deployment silent(Edition edition) {
    return site(Topology.HIGH_AVAILABILITY)
        .edition(edition)
        .addServers(server("A", PRIMARY).build(), server("L", LICENSE_SERVER).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOWS_SERVER_2008_R2, false",
    "WINDOWS_SERVER_2012, true",
    "WINDOWS_SERVER_2012_R2, true",
    "WINDOWS_SERVER_2016, true",
    "WINDOWS_SERVER_2019, true",
    "WINDOWS_SERVER_2022, false",
    "WINDOWS_SERVER_2025, false"
  })
  @Tag("G01-019")
  @Tag("G08-010")
  @Tag("G23-004")
  void serversRunWindows2012To2019(WindowsVersion version, boolean supported) {
    String rule = "windows.version.supported";
    RuleCase found = check(rule, running(Edition.STANDARD, PRIMARY, OperatingSystem.of(version)));
    if (supported) {
      found.findsNothing();
    } else {
      found.findsAtServer(
          "A",
          "/servers/0/operatingSystem/version",
          version,
          "one of WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016,"
              + " WINDOWS_SERVER_2019");
    }
    check(rule, running(Edition.STANDARD, LICENSE_SERVER, OperatingSystem.of(version)))
        .findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "en-GB", "fr-CA"})
  void windowsSpeaksEnglishOrFrench(String language) {
    check("windows.language.validated", speaking(PRIMARY, language)).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "frr", "und"})
  @Tag("G01-022")
  @Tag("G05-005")
  @Tag("G09-009")
  void windowsInOtherLanguagesWasNotValidated(String language) {
    String rule = "windows.language.validated";
    check(rule, speaking(PRIMARY, language))
        .findsAtServer("A", "/servers/0/operatingSystem/language", language, "one of en, fr");
    check(rule, speaking(PRIMARY, "en")).findsNothing();
    check(rule, speaking(PRIMARY, "fr")).findsNothing();
    check(rule, speaking(LICENSE_SERVER, language)).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOWS_SERVER_2008_R2, false",
    "WINDOWS_SERVER_2012, true",
    "WINDOWS_SERVER_2012_R2, true",
    "WINDOWS_SERVER_2016, false",
    "WINDOWS_SERVER_2019, false",
    "WINDOWS_SERVER_2022, false"
  })
  @Tag("G01-019")
  void windows2012And2012R2AreOfTheStandardEdition(WindowsVersion version, boolean named) {
    String rule = "windows.edition";
    for (WindowsEdition edition : WindowsEdition.values()) {
      OperatingSystem windows = OperatingSystem.builder().version(version).edition(edition).build();
      RuleCase found = check(rule, running(Edition.JITC, PRIMARY, windows));
      if (named && edition != WindowsEdition.STANDARD) {
        found.findsAtServer("A", "/servers/0/operatingSystem/edition", edition, "STANDARD");
      } else {
        found.findsNothing();
      }
      check(rule, running(Edition.STANDARD, LICENSE_SERVER, windows)).findsNothing();
    }
    RuleCase unknown = check(rule, running(Edition.STANDARD, PRIMARY, OperatingSystem.of(version)));
    if (named) {
      unknown.lacks("/servers/0/operatingSystem/edition");
    } else {
      unknown.findsNothing();
    }
  }

  @Test
  void cannotJudgeServersWhoseWindowsIsNotStated() {
    Deployment jitc = silent(Edition.JITC);
    check("windows.version.supported", jitc).lacks("/servers/0/operatingSystem/version");
    check("windows.language.validated", jitc).lacks("/servers/0/operatingSystem/language");
    check("windows.edition", jitc).lacks("/servers/0/operatingSystem/version");
  }

  @ParameterizedTest
  @CsvSource({
    "CON, false",
    "nul, false",
    "Com1, false",
    "LPT9, false",
    "COM10, true",
    "CONS, true"
  })
  void serversAreNotNamedLikeDevices(String name, boolean kept) {
    Deployment site =
        site(Topology.HIGH_AVAILABILITY).addServers(server(name, PRIMARY).build()).build();
    RuleCase check = check("windows.name.device", site);
    if (kept) {
      check.findsNothing();
    } else {
      check.findsAtServer(name, "/servers/0/name", name, "other than " + name);
    }
  }
}
