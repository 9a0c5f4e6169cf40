package dev.ixm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;

/** Says of code whether it touches clock, input, output, environment or randomness. */
final class Purity {

  /** The parts of {@link System} that are pure; all others are not. */
  private static final String PURE_SYSTEM = "arraycopy|identityHashCode";

  /** Methods that answer differently in another place or at another time, by class. */
  private static final ImmutableSetMultimap<String, String> IMPURE =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.Math", "random")
          .putAll("java.net.InetAddress", "getByName", "getAllByName", "getLocalHost")
          .putAll("java.nio.charset.Charset", "defaultCharset")
          .putAll("java.time.Clock", "systemUTC", "systemDefaultZone", "system")
          .putAll("java.time.Clock", "tickMillis", "tickSeconds", "tickMinutes")
          .putAll("java.time.ZoneId", "systemDefault")
          .putAll("java.util.Calendar", "getInstance")
          .putAll("java.util.Collections", "shuffle")
          .putAll("java.util.Locale", "getDefault")
          .putAll("java.util.TimeZone", "getDefault")
          .putAll("java.util.UUID", "randomUUID")
          .build();

  private Purity() {}

  static ArchCondition<JavaClass> touchTheWorldOutside() {
    return dependOnClassesThat(reachOut())
        .or(accessTargetWhere(describe("is impure", Purity::isImpure)));
  }

  private static DescribedPredicate<JavaClass> reachOut() {
    DescribedPredicate<JavaClass> harmless =
        assignableTo(Throwable.class)
            .or(
                belongToAnyOf(
                    ByteArrayOutputStream.class,
                    StringReader.class,
                    Serializable.class,
                    IDN.class,
                    InetAddress.class,
                    URI.class));
    return resideInAnyPackage(
            "java.io..",
            "java.net..",
            "java.nio.channels..",
            "java.nio.file..",
            "java.util.logging..",
            "java.util.random..")
        .and(not(harmless))
        .or(assignableTo(Random.class))
        .or(belongToAnyOf(SplittableRandom.class, Process.class, ProcessBuilder.class))
        .as("reach out");
  }

  private static boolean isImpure(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    if (owner.isEquivalentTo(System.class)) {
      return !name.matches(PURE_SYSTEM);
    }
    if (owner.isEquivalentTo(Date.class)) {
      return access.getTarget() instanceof ConstructorCallTarget target
          && target.getRawParameterTypes().isEmpty();
    }
    boolean isNow = owner.getPackageName().startsWith("java.time") && name.equals("now");
    return isNow || IMPURE.containsEntry(owner.getName(), name);
  }
}
