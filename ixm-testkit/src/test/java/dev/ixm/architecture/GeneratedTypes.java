package dev.ixm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.stream.Stream;

/** Says of a class whether a user who looks at it sees a generated {@code Immutable…} type. */
final class GeneratedTypes {

  private GeneratedTypes() {}

  /** Public, and public all the way out. */
  static DescribedPredicate<JavaClass> visibleToUsers() {
    return describe("visible to users", GeneratedTypes::isVisible);
  }

  /** Only a builder may name a generated type, as its superclass. */
  static ArchCondition<JavaClass> showGeneratedTypes() {
    return new ArchCondition<>("show generated types") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        shown(type)
            .filter(GeneratedTypes::isGenerated)
            .map(generated -> type.getName() + " shows " + generated.getName())
            .distinct()
            .forEach(message -> events.add(SimpleConditionEvent.satisfied(type, message)));
      }
    };
  }

  /**
   * Javadoc tells of an inherited method in the class itself, with parameters and text, only if the
   * class that it comes from is not public.
   */
  static ArchCondition<JavaClass> inheritWhatJavadocLeavesOut() {
    return new ArchCondition<>("inherit what Javadoc leaves out") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getRawSuperclass()
            .filter(GeneratedTypes::isGenerated)
            .filter(from -> from.getModifiers().contains(PUBLIC))
            .ifPresent(
                from ->
                    events.add(
                        SimpleConditionEvent.satisfied(
                            type, type.getName() + " inherits from " + from.getName())));
      }
    };
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && type.getEnclosingClass().map(GeneratedTypes::isVisible).orElse(true);
  }

  private static Stream<JavaClass> shown(JavaClass type) {
    Stream<JavaType> superclass =
        type.getSimpleName().equals("Builder") ? Stream.empty() : type.getSuperclass().stream();
    return Stream.of(
            superclass,
            type.getInterfaces().stream(),
            type.getAllFields().stream().filter(GeneratedTypes::isShown).map(JavaField::getType),
            signatures(type.getAllMethods()),
            signatures(type.getConstructors()))
        .flatMap(types -> types)
        .flatMap(used -> used.getAllInvolvedRawTypes().stream());
  }

  private static Stream<JavaType> signatures(Collection<? extends JavaCodeUnit> units) {
    return units.stream()
        .filter(GeneratedTypes::isShown)
        .flatMap(
            unit ->
                Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                    .flatMap(types -> types));
  }

  private static boolean isShown(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static boolean isGenerated(JavaClass type) {
    return type.getPackageName().startsWith("dev.ixm")
        && type.getName().substring(type.getPackageName().length()).startsWith(".Immutable");
  }
}
