package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static dev.ixm.model.rule.SampleRules.rule;
import static dev.ixm.model.rule.SampleRules.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.site.Deployment;
import java.io.IOError;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {

  /** A rule that was written as a class, and answers with what it was given. */
  private record Answering(String id, ImmutableList<Finding> answer) implements Rule<String> {

    @Override
    public RuleInfo info() {
      return SampleRules.info(id);
    }

    @Override
    public Class<String> subjectType() {
      return String.class;
    }

    @Override
    public ImmutableList<Finding> evaluate(String subject, RuleContext context) {
      return answer;
    }
  }

  @Test
  void isOrderedById() {
    RuleSet rules = RuleSet.of(List.of(strict("c.c"), strict("a.b"), strict("a.a")));
    assertThat(rules.rules())
        .extracting(rule -> rule.info().id())
        .containsExactly("a.a", "a.b", "c.c");
    Report report = rules.check("x");
    assertThat(report.rules().asList()).containsExactly("a.a", "a.b", "c.c");
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("a.a", "a.b", "c.c");
  }

  @Test
  void refusesWhatNoRuleJudges() {
    RuleSet rules = RuleSet.of(List.of(strict("a.b"), strict("a.c")));
    for (Object subject : List.of(1, List.of("x"), Optional.of("x"))) {
      assertThat(rules.judges(subject)).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rules.check(subject))
          .withMessage(
              "no rule judges a %s; the rules judge: String", subject.getClass().getName());
      assertThatIllegalArgumentException().isThrownBy(() -> rules.checkOn("IXM-1", subject));
    }
    assertThat(rules.judges("x")).isTrue();
  }

  @Test
  void refusesToJudgeWithoutRules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of()).check("x"))
        .withMessage("no rule judges a java.lang.String; the rules judge: nothing, there are none");
  }

  @Test
  void rejectsDuplicateRuleIdsAndNamesBothClasses() {
    Rule<String> written = new Answering("a.b", ImmutableList.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(written, strict("a.c"), strict("a.b"))))
        .withMessage(
            "two rules have the id 'a.b': %s and %s",
            Answering.class.getName(), SampleRules.class.getName());
  }

  @Test
  void letsSubjectsOfOtherTypesPassBy() {
    Rule<Integer> other =
        Rule.of(
            info("a.number"), Integer.class, (n, findings) -> findings.breach(n, Bound.equalTo(0)));
    Rule<CharSequence> wider =
        Rule.of(
            info("a.wide"),
            CharSequence.class,
            (text, findings) -> findings.breach(text, Bound.equalTo("")));
    Rule<Integer> foreign = Rule.of(info("b.number"), Integer.class, (n, findings) -> {});
    Report report = RuleSet.of(List.of(other, strict("a.text"), wider, foreign)).check("x");
    assertThat(report.rules()).containsExactly("a.text", "a.wide");
    assertThat(report.notRun()).containsExactly("a.number");
    assertThat(report.findings()).hasSize(2);
  }

  static List<Throwable> plugInTrouble() {
    return List.of(
        new IllegalStateException("no luck"),
        new StackOverflowError(),
        new NoClassDefFoundError("org/example/Missing"),
        new AssertionError("impossible"),
        new ServiceConfigurationError("no provider"),
        new IOError(new IOException("gone")),
        new PlainError("a plain error"),
        new Throwable("neither exception nor error"),
        new IOException("thrown past the compiler"));
  }

  @ParameterizedTest
  @MethodSource("plugInTrouble")
  void makesOneErrorOfARuleThatThrowsAndRunsTheOthers(Throwable trouble) {
    Rule<String> broken =
        rule(
            "b.broken",
            (text, findings) -> {
              findings.breach(text, Bound.equalTo("forgotten"));
              SneakyThrow.now(trouble);
            });
    Report report = RuleSet.of(List.of(broken, strict("a.a"), strict("c.c"))).check("x");
    assertThat(report.rules()).containsExactly("a.a", "b.broken", "c.c");
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("a.a", "b.broken", "c.c");
    Finding failure = report.findings().get(1);
    assertThat(failure.kind()).isEqualTo(Finding.Kind.FAILED);
    assertThat(failure.severity()).isEqualTo(Severity.ERROR);
    assertThat(failure.facts())
        .containsExactly(entry("actual", RuleSetTest.class.getName() + ": " + trouble));
  }

  /** An error that is no kind of another. */
  private static final class PlainError extends Error {
    private static final long serialVersionUID = 1L;

    PlainError(String message) {
      super(message);
    }
  }

  /** An exception that fails to say what it is. */
  private static final class Speechless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no words");
    }
  }

  private static String failure(Throwable trouble) {
    Rule<String> broken = rule("a.b", (text, findings) -> SneakyThrow.now(trouble));
    Report report = RuleSet.of(List.of(broken, strict("c.c"))).check("x");
    assertThat(report.findings()).hasSize(2);
    return report.findings().get(0).facts().get("actual");
  }

  @Test
  void namesAnExceptionThatFailsToDescribeItself() {
    assertThat(failure(new Speechless())).endsWith(": " + Speechless.class.getName());
  }

  @Test
  void shortensAnEndlessMessage() {
    String message = failure(new IllegalStateException("x".repeat(5_000_000)));
    assertThat(message).hasSizeLessThan(1_100).endsWith("xxx\u2026");
    String wide = failure(new IllegalStateException("\uD83D\uDE00".repeat(5_000)));
    assertThat(wide).hasSizeLessThan(1_100).endsWith("\uDE00\u2026");
  }

  @Test
  void isInterruptedWhenARuleIs() {
    assertThat(failure(new InterruptedException("stop"))).endsWith("stop");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNoRuleAtAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(Arrays.asList(strict("a.b"), null)))
        .withMessage("a rule is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of()).with((Rule<?>) null))
        .withMessage("a rule is null");
    Report report = RuleSet.of(List.of(new Answering("a.b", null))).check("x");
    assertThat(report.findings().get(0).facts())
        .containsEntry(
            "actual",
            Answering.class.getName() + ": java.lang.NullPointerException: the answer is null");
  }

  @ParameterizedTest
  @ValueSource(classes = {OutOfMemoryError.class, InternalError.class, ThreadDeath.class})
  void leavesTroubleOfTheMachineToTheCaller(Class<? extends Error> trouble) throws Exception {
    Error error = trouble.getConstructor().newInstance();
    Rule<String> starved = rule("a.b", (text, findings) -> SneakyThrow.now(error));
    assertThatThrownBy(() -> RuleSet.of(List.of(starved)).check("x")).isSameAs(error);
  }

  @Test
  void doesNotLetARuleSpeakForAnother() {
    Finding own = Finding.breach(info("a.b"), "/own").build();
    Finding foreign = Finding.breach(info("x.y"), "/foreign").build();
    Rule<String> impostor = new Answering("a.b", ImmutableList.of(own, foreign));
    Report report = RuleSet.of(List.of(impostor)).check("x");
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).rule()).isEqualTo(info("a.b"));
    assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.FAILED);
    assertThat(report.findings().get(0).facts())
        .containsExactly(
            entry("actual", Answering.class.getName() + ": reported in another rule's name"));
  }

  @Test
  void doesNotLetARuleWaiveItsOwnFinding() {
    Waiver waiver =
        Waiver.builder()
            .rule("a.b")
            .severity(Severity.INFO)
            .approvedBy("nobody")
            .reason("none")
            .build();
    Finding waived = Finding.breach(info("a.b"), "/own").waiver(waiver).build();
    Report report = RuleSet.of(List.of(new Answering("a.b", ImmutableList.of(waived)))).check("x");
    assertThat(report.findings())
        .containsExactly(
            Finding.failed(info("a.b"), Answering.class.getName() + ": waived its own finding"));
  }

  @Test
  void namesTheClassThatWroteARuleWithoutAClass() {
    Rule<Deployment> rule =
        RuleSketch.rule("a.b", Level.MUST, info("a.b").source())
            .forEachServer(
                server -> true, (site, server, here) -> here.breach(1, Bound.equalTo(2)));
    Rule<String> function = Rule.of(info("a.b"), String.class, (text, here) -> {});
    String here = RuleSetTest.class.getName();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(rule, function)))
        .withMessage("two rules have the id 'a.b': %s and %s", here, here);
  }

  private static final class SneakyThrow {

    private SneakyThrow() {}

    static void now(Throwable trouble) {
      SneakyThrow.<RuntimeException>unchecked(trouble);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void unchecked(Throwable trouble) throws T {
      throw (T) trouble;
    }
  }
}
