package dev.ixm.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The Windows of any servers, and what runs in it; any fact may be missing. */
public final class WindowsArbitraries {

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(OperatingSystem.class, WindowsArbitraries::operatingSystems)
          .put(ServerAntivirus.class, WindowsArbitraries::antivirus)
          .put(WindowsSetup.class, WindowsArbitraries::setups);

  private WindowsArbitraries() {}

  public static Arbitrary<OperatingSystem> operatingSystems() {
    return Combinators.combine(
            Arbitraries.of(WindowsVersion.class),
            Arbitraries.of("en", "fr-CA", "de", "zh-Hant-TW")
                .map(Locale::forLanguageTag)
                .optional(),
            Arbitraries.of(WindowsEdition.class).optional(),
            Arbitraries.of(Architecture.class).optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers())
        .as(
            (version, language, edition, architecture, licensed, updated) ->
                OperatingSystem.builder()
                    .version(version)
                    .language(language)
                    .edition(edition)
                    .architecture(architecture)
                    .licensed(licensed)
                    .updated(updated)
                    .build());
  }

  private static Arbitrary<ServerAntivirus> antivirus() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.of("Symantec Endpoint Protection", "McAfee", "Windows Defender"),
                ScalarArbitraries.names()),
            ScalarArbitraries.sets(
                Arbitraries.of("C:\\UC", "D:\\UC", "d:\\uc\\", "D:\\", "\\\\SERVER\\UC")))
        .as(
            (program, folders) ->
                ServerAntivirus.builder().program(program).excludedFolders(folders).build());
  }

  public static Arbitrary<WindowsSetup> setups() {
    return Combinators.combine(
            ScalarArbitraries.sets(WindowsComponent.class).optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers(),
            antivirus().list().ofMaxSize(3).map(ImmutableList::copyOf).optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.sets(ScalarArbitraries.names()).optional(),
            ScalarArbitraries.answers())
        .as(
            (components, control, firewall, update, antivirus, defragmenting, programs, rights) ->
                WindowsSetup.builder()
                    .components(components)
                    .userAccessControl(control)
                    .firewall(firewall)
                    .automaticUpdate(update)
                    .antivirus(antivirus)
                    .defragmentation(defragmenting)
                    .programs(programs)
                    .networkRights(rights)
                    .build());
  }
}
