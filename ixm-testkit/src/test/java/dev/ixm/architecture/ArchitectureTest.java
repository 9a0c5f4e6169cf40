package dev.ixm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.ixm.architecture.GeneratedTypes.inheritWhatJavadocLeavesOut;
import static dev.ixm.architecture.GeneratedTypes.showGeneratedTypes;
import static dev.ixm.architecture.GeneratedTypes.visibleToUsers;
import static dev.ixm.architecture.Purity.touchTheWorldOutside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ixm.architecture.broken.Thing;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between modules and packages, and what the code of the SDK never does. */
class ArchitectureTest {

  /** What each module may use of the others. */
  private static final ImmutableMap<String, ImmutableSet<String>> ARROWS =
      ImmutableMap.of(
          "dev.ixm.model", ImmutableSet.of(),
          "dev.ixm.sizing", ImmutableSet.of("dev.ixm.model.."),
          "dev.ixm.licensing", ImmutableSet.of("dev.ixm.model.."),
          "dev.ixm.config", ImmutableSet.of("dev.ixm.model.."),
          "dev.ixm.runbook",
              ImmutableSet.of("dev.ixm.model..", "dev.ixm.licensing..", "dev.ixm.config.."),
          "dev.ixm.site",
              ImmutableSet.of(
                  "dev.ixm.model..",
                  "dev.ixm.sizing..",
                  "dev.ixm.licensing..",
                  "dev.ixm.config..",
                  "dev.ixm.runbook.."),
          "dev.ixm.ansible",
              ImmutableSet.of(
                  "dev.ixm.model..",
                  "dev.ixm.sizing..",
                  "dev.ixm.licensing..",
                  "dev.ixm.config..",
                  "dev.ixm.runbook..",
                  "dev.ixm.site.."),
          "dev.ixm.testkit", ImmutableSet.of("dev.ixm.."));

  /** What the SDK is made with; the libraries of annotations only are gone at run time. */
  private static final String[] LIBRARIES = {
    "java..",
    "com.fasterxml.jackson..",
    "com.google.common..",
    "com.google.errorprone.annotations..",
    "org.jspecify.annotations..",
    "org.immutables.value..",
    "javax.annotation.processing..",
    "javax.crypto..",
    "javax.security.auth.x500..",
    "javax.xml.."
  };

  /** The few classes that are there to touch the world outside. */
  private static final ImmutableSet<String> DOORS =
      ImmutableSet.of(
          "dev.ixm.ansible.gathered.FactFolder",
          "dev.ixm.ansible.gathered.GatheredSite",
          "dev.ixm.config.certificate.file.CertificateDecoder",
          "dev.ixm.config.ini.FileTraits",
          "dev.ixm.config.ini.IniStore",
          "dev.ixm.config.ini.Replacement",
          "dev.ixm.config.password.PasswordGenerator",
          "dev.ixm.config.password.history.PasswordHash",
          "dev.ixm.config.synchronization.DownloadLog",
          "dev.ixm.model.json.IxmJson",
          "dev.ixm.model.json.SchemaFiles",
          "dev.ixm.model.rule.Messages",
          "dev.ixm.model.windows.WindowsZones",
          "dev.ixm.site.export.SiteExport",
          "dev.ixm.site.export.TextExport");

  private static final DescribedPredicate<JavaClass> TESTKIT =
      resideInAPackage("dev.ixm.testkit..");

  private static final JavaClasses BROKEN = new ClassFileImporter().importPackagesOf(Thing.class);

  private static final ArchRule NO_GENERATED_TYPE =
      noClasses().that(visibleToUsers()).should(showGeneratedTypes());

  private static final ArchRule BUILDERS_IN_JAVADOC =
      noClasses().that(visibleToUsers()).should(inheritWhatJavadocLeavesOut());

  private static final ArchRule PURE = noClasses().should(touchTheWorldOutside());

  private static final ArchRule NO_SHARED_STATE =
      fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

  /**
   * Its generated class is there before it is, or it before that: two threads may wait for ever.
   */
  private static final ArchRule LOADS_ALONE =
      fields()
          .that()
          .haveModifier(STATIC)
          .and(
              describe(
                  "hold a value of the class that they stand in",
                  field -> field.getRawType().equals(field.getOwner())))
          .should()
          .beDeclaredInClassesThat(
              describe(
                  "are not generated from",
                  type ->
                      type.getAllSubclasses().stream()
                          .noneMatch(
                              it -> it.getSimpleName().equals("Immutable" + type.getSimpleName()))))
          .allowEmptyShould(true);

  static Set<String> modules() {
    return ARROWS.keySet();
  }

  @Test
  void saysForEachModuleWhatItMayUse() {
    assertThat(modules()).containsExactlyInAnyOrderElementsOf(PublishedModules.names());
    assertThat(modules()).allMatch(SdkClasses.ALL::containPackage);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void usesOnlyTheModulesBelow(String module) {
    DescribedPredicate<JavaClass> inside = resideInAPackage(module + "..");
    String[] below = ARROWS.get(module).toArray(String[]::new);
    noClasses()
        .that(inside)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.ixm..").and(not(inside)).and(not(resideInAnyPackage(below))))
        .check(SdkClasses.ALL);
  }

  @Test
  void usesOnlyGuavaJacksonAndJSpecify() {
    noClasses()
        .that(not(TESTKIT))
        .should()
        .dependOnClassesThat(
            not(resideInAPackage("dev.ixm..")).and(not(resideInAnyPackage(LIBRARIES))))
        .check(SdkClasses.ALL);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void keepsItsRulesToItself(String module) {
    noClasses()
        .that(not(resideInAPackage(module + "..")))
        .should()
        .dependOnClassesThat(resideInAPackage(module + "..rules.."))
        .check(SdkClasses.ALL);
  }

  @Test
  void exportsNoRules() {
    assertThat(PublishedModules.exportedPackages())
        .isNotEmpty()
        .noneMatch(name -> (name + ".").contains(".rules."));
  }

  @Test
  void showsNoGeneratedType() {
    String[] exported = PublishedModules.exportedPackages().toArray(String[]::new);
    NO_GENERATED_TYPE.check(SdkClasses.ALL.that(resideInAnyPackage(exported)));
  }

  @Test
  void showsInJavadocWhatBuildersTake() {
    BUILDERS_IN_JAVADOC.check(SdkClasses.ALL);
  }

  @Test
  void noticesABuilderOfWhichJavadocShowsNothing() {
    assertThat(breaches(BUILDERS_IN_JAVADOC, BROKEN, name("Exposing$WithoutPages"))).hasSize(1);
    assertThat(breaches(BUILDERS_IN_JAVADOC, BROKEN, name("Thing$Builder"))).isEmpty();
  }

  @Test
  void isPure() {
    PURE.check(SdkClasses.ALL.that(not(TESTKIT).and(not(aDoor()))));
  }

  @Test
  void hasNoDoorThatIsNotUsed() {
    assertThat(DOORS)
        .allSatisfy(name -> assertThat(breaches(PURE, SdkClasses.ALL, name)).isNotEmpty());
  }

  @Test
  void sharesNoState() {
    NO_SHARED_STATE.check(SdkClasses.ALL);
  }

  @Test
  void holdsNoValueOfAClassInItself() {
    LOADS_ALONE.check(SdkClasses.ALL);
  }

  @Test
  void saysOfEveryPackageThatNothingIsNull() {
    JavaPackage root = SdkClasses.ALL.getPackage("dev.ixm");
    assertThat(root.getSubpackagesInTree())
        .filteredOn(found -> !found.getClasses().isEmpty())
        .hasSizeGreaterThanOrEqualTo(ARROWS.size())
        .allMatch(found -> found.isAnnotatedWith(NullMarked.class), "is @NullMarked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "InField",
        "InResult",
        "InParameter",
        "InConstructor",
        "InSuperclass",
        "InInherited"
      })
  void noticesAGeneratedType(String way) {
    assertThat(breaches(NO_GENERATED_TYPE, BROKEN, name("Exposing$" + way))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ByCall",
        "ByReference",
        "ByClock",
        "ByMilliseconds",
        "ByOutput",
        "ByDate",
        "ByZone",
        "ByStream",
        "ByPath",
        "ByRandom",
        "ByThreadLocalRandom",
        "BySecureRandom",
        "ByUuid",
        "ByMath"
      })
  void noticesATouchOfTheWorldOutside(String way) {
    assertThat(breaches(PURE, BROKEN, name("Impure$" + way))).isNotEmpty();
  }

  @Test
  void noticesSharedState() {
    assertThat(breaches(NO_SHARED_STATE, BROKEN, name("Mutable"))).hasSize(1);
  }

  @Test
  void noticesAValueOfAClassInItself() {
    assertThat(breaches(LOADS_ALONE, BROKEN, name("Thing"))).hasSize(1);
  }

  @Test
  void acceptsWhatBreaksNothing() {
    assertThat(Stream.of("Exposing$Nowhere", "Thing", "Thing$Builder"))
        .allSatisfy(it -> assertThat(breaches(NO_GENERATED_TYPE, BROKEN, name(it))).isEmpty());
    assertThat(breaches(PURE, BROKEN, name("Impure$Pure"))).isEmpty();
  }

  private static DescribedPredicate<JavaClass> aDoor() {
    return describe("a door", type -> DOORS.stream().anyMatch(door -> isIn(type, door)));
  }

  /** Whether a class is, or is nested in, the class of that name. */
  private static boolean isIn(JavaClass type, String name) {
    return (type.getName() + "$").startsWith(name + "$");
  }

  private static String name(String simpleName) {
    return Thing.class.getPackageName() + "." + simpleName;
  }

  private static Iterable<String> breaches(ArchRule rule, JavaClasses classes, String name) {
    JavaClasses one = classes.that(describe(name, type -> isIn(type, name)));
    assertThat(one).isNotEmpty();
    return rule.allowEmptyShould(true).evaluate(one).getFailureReport().getDetails();
  }
}
