package dev.ixm.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ixm.architecture.broken.circle.first.First;
import dev.ixm.architecture.broken.circle.second.Second;
import dev.ixm.architecture.broken.circle.third.Third;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No package needs itself by way of other packages of its module. */
class PackageCirclesTest {

  private static final ArchRule NO_CIRCLE =
      slices().matching("dev.ixm.(**)").should().beFreeOfCycles();

  static ImmutableList<String> modules() {
    return PublishedModules.names();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void hasNoCircleOfPackages(String module) {
    JavaClasses classes = SdkClasses.ALL.that(resideInAPackage(module + ".."));
    assertThat(classes).isNotEmpty();
    NO_CIRCLE.check(classes);
  }

  @Test
  void noticesACircleByWayOfAThirdPackage() {
    assertThat(circles(First.class, Second.class, Third.class)).hasSize(1);
  }

  @Test
  void acceptsArrowsThatLeadNowhere() {
    assertThat(circles(First.class, Second.class)).isEmpty();
  }

  private static ImmutableList<String> circles(Class<?>... types) {
    JavaClasses classes = new ClassFileImporter().importClasses(types);
    return ImmutableList.copyOf(NO_CIRCLE.evaluate(classes).getFailureReport().getDetails());
  }
}
