package dev.ixm.model.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rules.DeploymentRules;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetDiscoveryTest {

  /** A plug-in's provider. */
  public static final class First implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      return ImmutableList.of(SampleRules.strict("plug-in.z"), SampleRules.strict("plug-in.a"));
    }
  }

  /** A provider of another plug-in, with a rule of the same name. */
  public static final class Second implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      return ImmutableList.of(SampleRules.strict("plug-in.a"));
    }
  }

  private static final ClassLoader OWN = RuleSetDiscoveryTest.class.getClassLoader();

  @TempDir private Path folder;

  private RuleSet discover(String... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(RuleProvider.class.getName()), List.of(providers), UTF_8);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, OWN)) {
      return RuleSet.discover(loader);
    }
  }

  private static List<String> ids(RuleSet rules) {
    return rules.rules().stream().map(rule -> rule.info().id()).toList();
  }

  @Test
  void findsTheBuiltInRules() {
    List<String> builtIn =
        new DeploymentRules().rules().stream().map(rule -> rule.info().id()).sorted().toList();
    assertThat(builtIn).isNotEmpty();
    assertThat(ids(RuleSet.discover(OWN))).isEqualTo(builtIn);
  }

  @Test
  void findsWhatTheClassLoaderSeesAndOrdersItById() throws IOException {
    RuleSet rules = discover(First.class.getName());
    assertThat(ids(rules)).containsAll(ids(RuleSet.discover(OWN))).isSorted();
    assertThat(ids(rules)).contains("plug-in.a", "plug-in.z");
    assertThat(ids(RuleSet.discover(OWN))).doesNotContain("plug-in.a");
    assertThat(rules.check("x").rules()).containsExactly("plug-in.a", "plug-in.z");
  }

  @Test
  void rejectsDuplicateRuleIdsAndNamesTheirProviders() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> discover(First.class.getName(), Second.class.getName()))
        .withMessage(
            "two rules have the id 'plug-in.a': one of %s and one of %s",
            First.class.getName(), Second.class.getName());
  }

  @Test
  void reportsAProviderThatCannotBeLoaded() {
    assertThatThrownBy(() -> discover("org.example.NotThere"))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("org.example.NotThere");
  }
}
