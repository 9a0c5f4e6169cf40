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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  /** A provider that does not get to its rules. */
  public static final class Broken implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      throw new NoClassDefFoundError("org/example/Missing");
    }
  }

  /** A provider with a rule that breaks down at one question. */
  public abstract static class Mute implements RuleProvider, Rule<String> {

    @Override
    public ImmutableList<Rule<?>> rules() {
      return ImmutableList.of(this);
    }

    @Override
    public RuleInfo info() {
      return SampleRules.info("plug-in.mute");
    }

    @Override
    public Class<String> subjectType() {
      return String.class;
    }

    @Override
    public ImmutableList<Finding> evaluate(String subject, RuleContext context) {
      throw new IllegalStateException("no luck with " + subject);
    }
  }

  /** Does not say what it is. */
  public static final class WithoutInfo extends Mute {
    @Override
    public RuleInfo info() {
      throw new IllegalStateException("no luck");
    }
  }

  /** Does not say what it judges. */
  public static final class WithoutSubject extends Mute {
    @Override
    public Class<String> subjectType() {
      throw new ExceptionInInitializerError("no luck");
    }
  }

  /** Says nothing at all. */
  public static final class Silent extends Mute {
    @Override
    @SuppressWarnings("NullAway")
    public RuleInfo info() {
      return null;
    }
  }

  /** Says what it is, and fails at its work. */
  public static final class Clumsy extends Mute {}

  /** Offers the rule of another class. */
  public static final class Reseller implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      return ImmutableList.of(new Clumsy());
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
            "two rules have the id 'plug-in.a': %1$s of %2$s and %1$s of %3$s",
            SampleRules.class.getName(), First.class.getName(), Second.class.getName());
  }

  static List<Arguments> brokenPlugIns() {
    return List.of(
        Arguments.of(
            Broken.class, "rules()", "java.lang.NoClassDefFoundError: org/example/Missing"),
        Arguments.of(WithoutInfo.class, "info()", "java.lang.IllegalStateException: no luck"),
        Arguments.of(
            WithoutSubject.class,
            "subjectType()",
            "java.lang.ExceptionInInitializerError: no luck"),
        Arguments.of(Silent.class, "info()", "java.lang.NullPointerException: the answer is null"));
  }

  @ParameterizedTest
  @MethodSource("brokenPlugIns")
  void refusesBrokenPlugIns(Class<?> plugIn, String question, String trouble) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> discover(First.class.getName(), plugIn.getName()))
        .withMessage("%s: %s failed: %s", plugIn.getName(), question, trouble)
        .havingCause()
        .hasToString(trouble);
  }

  @Test
  void refusesARuleThatDoesNotSayWhatItIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(new WithoutInfo())))
        .withMessageStartingWith(WithoutInfo.class.getName() + ": info() failed: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of()).with(new WithoutSubject()))
        .withMessageStartingWith(WithoutSubject.class.getName() + ": subjectType() failed: ");
  }

  @Test
  void namesTheProviderOfARuleThatFails() throws IOException {
    Report report = discover(Reseller.class.getName()).check("x");
    assertThat(report.findings())
        .containsExactly(
            Finding.failed(
                SampleRules.info("plug-in.mute"),
                "%s of %s: java.lang.IllegalStateException: no luck with x"
                    .formatted(Clumsy.class.getName(), Reseller.class.getName())));
  }

  @Test
  void reportsAProviderThatCannotBeLoaded() {
    assertThatThrownBy(() -> discover("org.example.NotThere"))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("org.example.NotThere");
  }
}
