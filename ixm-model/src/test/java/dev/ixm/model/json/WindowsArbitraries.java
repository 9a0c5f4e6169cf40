package dev.ixm.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import net.jqwik.api.Builders;

/** The Windows of servers with any attribute set or left out, whether it makes sense or not. */
final class WindowsArbitraries {

  private static final double OFTEN = 0.7;

  private WindowsArbitraries() {}

  static Arbitrary<Boolean> answers() {
    return Arbitraries.of(true, false);
  }

  static Arbitrary<OperatingSystem> operatingSystems() {
    return Builders.withBuilder(OperatingSystem::builder)
        .use(Arbitraries.of(WindowsVersion.class))
        .in(OperatingSystem.Builder::version)
        .use(Arbitraries.of("en", "fr-CA", "zh-Hant-TW", "und", "he").map(Locale::forLanguageTag))
        .withProbability(OFTEN)
        .in((OperatingSystem.Builder b, Locale language) -> b.language(language))
        .use(Arbitraries.of(WindowsEdition.class))
        .withProbability(OFTEN)
        .in((OperatingSystem.Builder b, WindowsEdition edition) -> b.edition(edition))
        .use(Arbitraries.of(Architecture.class))
        .withProbability(OFTEN)
        .in((OperatingSystem.Builder b, Architecture it) -> b.architecture(it))
        .use(answers())
        .withProbability(OFTEN)
        .in((OperatingSystem.Builder b, Boolean answer) -> b.licensed(answer))
        .use(answers())
        .withProbability(OFTEN)
        .in((OperatingSystem.Builder b, Boolean answer) -> b.updated(answer))
        .build(OperatingSystem.Builder::build);
  }

  static Arbitrary<WindowsSetup> setups() {
    Arbitrary<ImmutableSet<WindowsComponent>> components =
        Arbitraries.of(WindowsComponent.class).set().map(ImmutableSet::copyOf);
    Arbitrary<ImmutableList<ServerAntivirus>> antivirus =
        antivirus().list().ofMaxSize(3).map(ImmutableList::copyOf);
    Arbitrary<ImmutableSet<String>> programs =
        SiteArbitraries.names().set().ofMaxSize(3).map(ImmutableSet::copyOf);
    return Builders.withBuilder(WindowsSetup::builder)
        .use(components)
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, ImmutableSet<WindowsComponent> all) -> b.components(all))
        .use(answers())
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, Boolean answer) -> b.userAccessControl(answer))
        .use(answers())
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, Boolean answer) -> b.firewall(answer))
        .use(answers())
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, Boolean answer) -> b.automaticUpdate(answer))
        .use(antivirus)
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, ImmutableList<ServerAntivirus> all) -> b.antivirus(all))
        .use(answers())
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, Boolean answer) -> b.defragmentation(answer))
        .use(programs)
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, ImmutableSet<String> all) -> b.programs(all))
        .use(answers())
        .withProbability(OFTEN)
        .in((WindowsSetup.Builder b, Boolean answer) -> b.networkRights(answer))
        .build(WindowsSetup.Builder::build);
  }

  private static Arbitrary<ServerAntivirus> antivirus() {
    return Builders.withBuilder(ServerAntivirus::builder)
        .use(SiteArbitraries.names())
        .in(ServerAntivirus.Builder::program)
        .use(Arbitraries.of("D:\\UC", "/", "\"").set())
        .in(ServerAntivirus.Builder::excludedFolders)
        .build(ServerAntivirus.Builder::build);
  }
}
