package dev.ixm.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import dev.ixm.ansible.gathered.Difference;
import dev.ixm.ansible.gathered.GatheredCertificate;
import dev.ixm.ansible.gathered.GatheredHost;
import dev.ixm.ansible.gathered.GatheredService;
import dev.ixm.ansible.gathered.GatheredShare;
import dev.ixm.ansible.gathered.Trouble;
import dev.ixm.architecture.PublishedModules;
import dev.ixm.config.ini.IniStore;
import dev.ixm.config.password.PasswordGenerator;
import dev.ixm.config.password.PasswordMessages;
import dev.ixm.model.json.IxmModule;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleParameters;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.Html;
import dev.ixm.sizing.PlanLimit;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

/**
 * There is a generator of every public value type.
 *
 * <p>Where this fails for a new type, add a line for it to the table of its topic, such as {@link
 * SiteArbitraries#TABLE}, where its attributes are drawn by their types; if the type is no value,
 * name it here with the reason.
 */
class IxmArbitrariesProperties {

  /** Public classes with methods of their own that are no values. */
  private static final ImmutableMap<Class<?>, String> NO_VALUES =
      ImmutableMap.<Class<?>, String>builder()
          .put(FindingCollector.class, "takes findings down while a rule runs")
          .put(FactKind.class, "is a constant beside each table")
          .put(FactRows.class, "collects rows while a table is shown")
          .put(RuleSet.class, "holds code: rules")
          .put(RuleParameters.class, "are asked while rules are made")
          .put(RuleSketch.class, "is a rule while it is written")
          .put(RuleContext.class, "lives as long as one check")
          .put(Messages.class, "reads message files")
          .put(PasswordMessages.class, "reads message files")
          .put(IniStore.class, "reads and writes files")
          .put(PasswordGenerator.class, "draws random numbers")
          .put(Draft.class, "collects steps while a runbook is made")
          .put(Procedures.class, "holds code: procedures")
          .put(Simulation.class, "asks of a runbook what comes of it")
          .put(IxmModule.class, "tells Jackson of values")
          .put(JsonPlaces.class, "finds the places of pointers in a text")
          .put(PlanLimit.class, "is one of a fixed list of constants")
          .put(Html.class, "is a page while it is written")
          .put(SiteStudy.class, "computes when it is asked")
          .put(Difference.class, "is what a gathered site tells")
          .put(GatheredCertificate.class, "is what a gathered site tells")
          .put(GatheredHost.class, "is what a gathered site tells")
          .put(GatheredService.class, "is what a gathered site tells")
          .put(GatheredShare.class, "is what a gathered site tells")
          .put(Trouble.class, "is what a gathered site tells")
          .buildOrThrow();

  private static final int WAYS = 4;
  private static final int STEPS = 10;

  static Stream<Class<?>> valueTypes() {
    return PublishedModules.exportedTypes()
        .filter(type -> !type.getPackageName().startsWith("dev.ixm.testkit"))
        .filter(IxmArbitrariesProperties::isValueType);
  }

  /** A class whose instances say something: no exception, procedure, or static methods only. */
  private static boolean isValueType(Class<?> type) {
    return !type.isInterface()
        && !Throwable.class.isAssignableFrom(type)
        && !NO_VALUES.containsKey(type)
        && !Procedure.class.isAssignableFrom(type)
        && Arrays.stream(type.getDeclaredMethods())
            .anyMatch(
                method ->
                    Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers()));
  }

  @Example
  void thereIsAGeneratorOfEveryPublicValueType() {
    assertThat(valueTypes()).contains(Server.class).allMatch(IxmArbitraries::canMake);
  }

  @Example
  void thereIsNoGeneratorOfAnythingElse() {
    assertThat(IxmArbitraries.types()).isSubsetOf(valueTypes().toList());
  }

  @Example
  void refusesATypeThatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IxmArbitraries.of(RuleSet.class))
        .withMessage("no generator of class dev.ixm.model.rule.RuleSet");
  }

  /** Walks down from a value to smaller ones; that one cannot be built would throw. */
  @Property(tries = 200)
  void whateverShrinksStaysAValueOfItsType(@ForAll("shrinkables") Shrinkable<Sample> shrinkable) {
    Shrinkable<Sample> smaller = shrinkable;
    for (int i = 0; i < STEPS; i++) {
      List<Shrinkable<Sample>> ways = smaller.shrink().limit(WAYS).toList();
      assertThat(ways).allSatisfy(way -> way.value().check());
      if (ways.isEmpty()) {
        return;
      }
      smaller = ways.get(ways.size() - 1);
    }
  }

  /** A value, and the type that it was made for. */
  private record Sample(Class<?> type, Object value) {

    void check() {
      assertThat(value).isInstanceOf(type);
    }
  }

  @Provide
  Arbitrary<Shrinkable<Sample>> shrinkables() {
    return Arbitraries.of(IxmArbitraries.types())
        .flatMap(
            type ->
                Arbitraries.fromGenerator(
                    random ->
                        Shrinkable.unshrinkable(
                            IxmArbitraries.of(type)
                                .map(value -> new Sample(type, value))
                                .generator(1_000)
                                .next(random))));
  }
}
