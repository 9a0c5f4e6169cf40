package dev.ixm.benchmarks;

import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.passay.DefaultPasswordValidator;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.rule.IllegalRegexRule;
import org.passay.rule.LengthRule;
import org.passay.rule.RepeatCharactersRule;

/** A password that the policy of the ordinary edition accepts, without a history. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PasswordBenchmark extends Measured {

  private final char[] characters = "Hell0-W0rld-27x!".toCharArray();
  private final String text = new String(characters);
  private final PasswordValidator passay =
      new DefaultPasswordValidator(
          new LengthRule(14, Integer.MAX_VALUE),
          new RepeatCharactersRule(3),
          new IllegalRegexRule("[A-Z]{5}|[a-z]{5}|[0-9]{5}|[^A-Za-z0-9]{5}"));

  /** The SDK, from an array. */
  @Benchmark
  public boolean policyOverAnArray() {
    return PasswordPolicy.STANDARD.check(characters, PasswordContext.none()).isEmpty();
  }

  /** The SDK, from a text. */
  @Benchmark
  public boolean policyOverText() {
    return PasswordPolicy.STANDARD.check(text, PasswordContext.none()).isEmpty();
  }

  /** Passay with the same rules; it has no rule on runs of a class but that of an expression. */
  @Benchmark
  public boolean passay() {
    return passay.validate(new PasswordData(text)).isValid();
  }
}
