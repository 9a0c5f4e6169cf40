package dev.ixm.config.password;

import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;
import java.util.stream.Stream;

/** Counts the entries of the profile that stand in the password: none may. */
final class PersonalInformationRule implements PasswordRule {

  private static final RuleInfo INFO =
      rule("password.personal-information", Level.MUST, Source.of(9, "JITC Passwords", "G09-258"))
          .info(PersonalInformationRule.class);

  private final ImmutableSet<Disguise> disguises;

  PersonalInformationRule(ImmutableSet<Disguise> disguises) {
    this.disguises = disguises;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public int maximum() {
    return 0;
  }

  @Override
  public int count(CharSequence password, PasswordContext context) {
    PersonalProfile person = context.person();
    if (person.isUnknown()) {
      return 0;
    }
    Stream<ImmutableSet<String>> entries =
        Streams.concat(
            person.names().stream().map(Spelling::ofName),
            person.numbers().stream().map(Spelling::ofNumber),
            person.dates().stream().map(Spelling::ofDate));
    return (int)
        entries
            .filter(spellings -> spellings.stream().anyMatch(text -> contains(password, text)))
            .count();
  }

  @Override
  public int count(char[] password, PasswordContext context) {
    return context.person().isUnknown() ? 0 : PasswordRule.super.count(password, context);
  }

  private boolean contains(CharSequence password, String text) {
    return new Search(text, disguises).isFoundIn(password)
        || (disguises.contains(Disguise.BACKWARDS)
            && new Search(new StringBuilder(text).reverse().toString(), disguises)
                .isFoundIn(password));
  }
}
