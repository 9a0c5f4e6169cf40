package dev.ixm.config.password;

import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.RuleInfo;

/** Counts the sample passwords of the guide that the candidate equals: it may be none. */
final class SampleRule implements PasswordRule {

  private static final RuleInfo INFO =
      rule(
              "password.sample",
              Level.SHOULD,
              Source.of(9, "Certificates for Mobilink Connection: Self-Signed", "G01-901"))
          .info(SampleRule.class);

  private final ImmutableList<String> samples;

  SampleRule(Iterable<String> samples) {
    this.samples = ImmutableList.copyOf(samples);
  }

  ImmutableList<String> samples() {
    return samples;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public int maximum() {
    return 0;
  }

  /** Goes by index, because an iterator would be allocated. */
  @Override
  public int count(CharSequence password, PasswordContext context) {
    int count = 0;
    for (int i = 0; i < samples.size(); i++) {
      count += samples.get(i).contentEquals(password) ? 1 : 0;
    }
    return count;
  }

  @Override
  public int count(char[] password, PasswordContext context) {
    int count = 0;
    for (int i = 0; i < samples.size(); i++) {
      count += equal(samples.get(i), password) ? 1 : 0;
    }
    return count;
  }

  private static boolean equal(String sample, char[] password) {
    boolean equal = sample.length() == password.length;
    for (int i = 0; equal && i < password.length; i++) {
      equal = sample.charAt(i) == password[i];
    }
    return equal;
  }
}
