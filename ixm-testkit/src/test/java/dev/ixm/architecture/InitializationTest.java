package dev.ixm.architecture;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ixm.architecture.broken.waiting.Day;
import dev.ixm.architecture.broken.waiting.Later;
import dev.ixm.architecture.broken.waiting.Night;
import dev.ixm.architecture.broken.waiting.Part;
import dev.ixm.architecture.broken.waiting.Whole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two threads that first use the model at once do not wait for each other for ever: no class needs,
 * to be initialized, another that needs it. Lambdas, references to methods and methods that
 * override are not followed, even those that are called at once.
 */
class InitializationTest {

  @Test
  void needsNoClassThatNeedsIt() {
    assertThat(SdkClasses.ALL).hasSizeGreaterThan(1_000);
    assertThat(waiting(SdkClasses.ALL)).isEmpty();
  }

  @Test
  void noticesAClassThatHoldsAnExtensionOfItself() {
    JavaClasses classes =
        new ClassFileImporter().importClasses(Whole.class, Part.class, Later.class);
    assertThat(waiting(classes))
        .containsExactlyInAnyOrder(Whole.class.getName(), Part.class.getName());
  }

  @Test
  void noticesTwoEnumsThatNeedEachOther() {
    JavaClasses classes = new ClassFileImporter().importClasses(Day.class, Night.class);
    assertThat(waiting(classes))
        .containsExactlyInAnyOrder(Day.class.getName(), Night.class.getName());
  }

  /** The constants of an enum that have bodies are out of reach without the enum. */
  private static ImmutableSet<String> waiting(JavaClasses classes) {
    MutableGraph<JavaClass> needs = GraphBuilder.directed().allowsSelfLoops(false).build();
    for (JavaClass type : classes) {
      needs.addNode(type);
      needed(type).stream()
          .filter(it -> !it.equals(type) && classes.contain(it.getName()))
          .filter(it -> !isBody(it, type))
          .forEach(it -> needs.putEdge(type, it));
    }
    return needs.nodes().stream()
        .filter(type -> isAmongItsNeeds(type, needs))
        .map(JavaClass::getName)
        .collect(toImmutableSet());
  }

  private static boolean isBody(JavaClass constant, JavaClass type) {
    return type.isEnum() && constant.getRawSuperclass().filter(type::equals).isPresent();
  }

  private static boolean isAmongItsNeeds(JavaClass type, MutableGraph<JavaClass> needs) {
    return needs.successors(type).stream()
        .anyMatch(it -> Graphs.reachableNodes(needs, it).contains(type));
  }

  private static Set<JavaClass> needed(JavaClass type) {
    Set<JavaClass> needed = new HashSet<>();
    type.getRawSuperclass().ifPresent(needed::add);
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> next = new ArrayDeque<>();
    type.getStaticInitializer().ifPresent(next::add);
    while (!next.isEmpty()) {
      JavaCodeUnit unit = next.remove();
      if (seen.add(unit)) {
        Stream.<JavaAccess<?>>concat(
                unit.getCallsFromSelf().stream(), unit.getFieldAccesses().stream())
            .filter(access -> !access.isDeclaredInLambda())
            .map(JavaAccess::getTarget)
            .flatMap(target -> target.resolveMember().stream())
            .forEach(member -> follow(member, needed, next));
      }
    }
    return needed;
  }

  private static void follow(JavaMember member, Set<JavaClass> needed, Deque<JavaCodeUnit> next) {
    if (member instanceof JavaConstructor || member.getModifiers().contains(JavaModifier.STATIC)) {
      needed.add(member.getOwner());
    }
    if (member instanceof JavaCodeUnit unit && unit.getOwner().getName().startsWith("dev.ixm.")) {
      next.add(unit);
    }
  }
}
