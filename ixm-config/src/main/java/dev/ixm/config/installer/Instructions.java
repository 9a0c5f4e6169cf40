package dev.ixm.config.installer;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.jitc.HighSecurityFile;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.ProductPath;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what to do on a page, with the answers in it. */
final class Instructions {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Z_]+)}");
  private static final String LICENSE_FILE = "LICENSE_FILE";

  private Instructions() {}

  /** One line; what is inferred says that it may not come. */
  static String line(
      WizardScreen screen,
      Role role,
      Optional<String> drive,
      Function<WizardInput, String> answers) {
    String prefix = screen.basis() == Basis.STATED ? "" : "If shown: ";
    Matcher places = PLACE.matcher(screen.page().instruction());
    return prefix
        + places.replaceAll(
            place ->
                Matcher.quoteReplacement(
                    place.group(1).equals(LICENSE_FILE)
                        ? licenseFile(role, drive)
                        : answers.apply(input(screen, place))));
  }

  /** Where the role's wizard says, or else, which is inferred, on the drive of the product. */
  private static String licenseFile(Role role, Optional<String> drive) {
    String stated = HighSecurityFile.path(role, drive);
    String otherwise = HighSecurityFile.path(Role.SECONDARY, drive);
    return stated.equals(otherwise)
        ? ProductPath.quoted(stated)
        : "%s, or if it is not there %s,"
            .formatted(ProductPath.quoted(stated), ProductPath.quoted(otherwise));
  }

  private static WizardInput input(WizardScreen screen, MatchResult place) {
    Question question = Question.valueOf(place.group(1));
    return screen.inputs().stream()
        .filter(input -> input.question() == question)
        .findFirst()
        .orElseThrow();
  }

  /** What is entered, between back quotes. */
  static String quoted(ImmutableList<String> values) {
    return values.stream().map(Instructions::quoted).collect(joining(", "));
  }

  static String quoted(String value) {
    return "`" + CharMatcher.is('`').replaceFrom(value, '\'') + "`";
  }
}
