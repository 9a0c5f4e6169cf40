package dev.ixm.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** The contract refuses rules that do not keep it. */
class RuleContractTest {

  private static final RuleInfo INFO =
      RuleInfo.of("test.short", Level.MUST, "texts are short", Source.of(1, "Considerations:"));
  private static final RuleInfo OTHER =
      RuleInfo.of("test.other", Level.MUST, "something else", Source.of(1, "Considerations:"));

  /** A rule that answers as it is told. */
  private record Answering(Function<String, ImmutableList<Finding>> evaluation)
      implements Rule<String> {

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public Class<String> subjectType() {
      return String.class;
    }

    @Override
    public ImmutableList<Finding> evaluate(String subject, RuleContext context) {
      return evaluation.apply(subject);
    }
  }

  private static RuleContract<String> contract(
      Function<String, ImmutableList<Finding>> evaluation) {
    return new RuleContract<>() {
      @Override
      public Rule<String> rule() {
        return new Answering(evaluation);
      }

      @Override
      public Arbitrary<String> complying() {
        return Arbitraries.just("a");
      }

      @Override
      public Arbitrary<String> breaking() {
        return Arbitraries.just("long");
      }
    };
  }

  private static ImmutableList<Finding> breach(RuleInfo rule) {
    return ImmutableList.of(Finding.breach(rule, "").found(4).expected(Bound.equalTo(1)).build());
  }

  @Test
  void acceptsARuleThatFindsWhatBreaksItAndNothingElse() {
    RuleContract<String> good =
        contract(text -> text.length() > 1 ? breach(INFO) : ImmutableList.of());
    assertThatCode(() -> good.saysNothingOfComplyingSubjects("a")).doesNotThrowAnyException();
    assertThatCode(() -> good.findsBreachesInItsOwnName("long")).doesNotThrowAnyException();
    assertThatCode(() -> good.answersTheSameAgain("long")).doesNotThrowAnyException();
    assertThatCode(() -> good.judgesSubjectsOfItsType("a")).doesNotThrowAnyException();
  }

  @Test
  void refusesARuleThatAlwaysFindsSomething() {
    assertThatThrownBy(() -> contract(text -> breach(INFO)).saysNothingOfComplyingSubjects("a"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesARuleThatNeverFindsAnything() {
    assertThatThrownBy(() -> contract(text -> ImmutableList.of()).findsBreachesInItsOwnName("long"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesARuleThatOnlyMissesFacts() {
    ImmutableList<Finding> missing = ImmutableList.of(Finding.notStated(INFO, "/x").build());
    assertThatThrownBy(() -> contract(text -> missing).findsBreachesInItsOwnName("long"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesARuleThatSpeaksForAnother() {
    assertThatThrownBy(() -> contract(text -> breach(OTHER)).findsBreachesInItsOwnName("long"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesARuleThatChangesItsMind() {
    int[] calls = {0};
    RuleContract<String> moody =
        contract(text -> calls[0]++ % 2 == 0 ? breach(INFO) : ImmutableList.of());
    assertThatThrownBy(() -> moody.answersTheSameAgain("long")).isInstanceOf(AssertionError.class);
  }
}
