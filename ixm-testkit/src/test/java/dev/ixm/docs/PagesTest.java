package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What generated pages say of a few rules and statements. */
class PagesTest {

  /** Ids of statements, put together so that they are not taken for tags. */
  private static String id(int number) {
    return "G01-%03d".formatted(number);
  }

  private static Rule<?> rule(String id, Class<?> subject, Level level, Basis basis) {
    Source source = Source.of(3, "A|B");
    return Rule.of(RuleInfo.of(id, level, "it is a_b", source, basis), subject, (it, here) -> {});
  }

  @Test
  void showsRulesBySubjectAndTopic() {
    String page =
        RulePage.of(
            RuleSet.of(
                List.of(
                    rule("tls.b", String.class, Level.MUST, Basis.STATED),
                    rule("tls.a", String.class, Level.SHOULD, Basis.BEYOND_GUIDE),
                    rule("ha.a", String.class, Level.MUST, Basis.INFERRED),
                    rule("ha.b", Integer.class, Level.MAY, Basis.STATED))));
    assertThat(page)
        .contains("There are 4: 2 that", "%d that it advises".formatted(1), "and 1 remarks")
        .endsWith(
            """

            ## Integer

            ### Integer: ha

            | id | level | what holds | basis | source |
            |---|---|---|---|---|
            | [ha.b](rules/ha.md#hab) | MAY | it is a\\_b | stated | chapter 3, A\\|B |

            ## String

            ### String: ha

            | id | level | what holds | basis | source |
            |---|---|---|---|---|
            | [ha.a](rules/ha.md#haa) | MUST | it is a\\_b | inferred | chapter 3, A\\|B |

            ### String: tls

            | id | level | what holds | basis | source |
            |---|---|---|---|---|
            | [tls.a](rules/tls.md#tlsa) | SHOULD | it is a\\_b | beyond | chapter 3, A\\|B |
            | [tls.b](rules/tls.md#tlsb) | MUST | it is a\\_b | stated | chapter 3, A\\|B |
            """);
  }

  @Test
  void countsWhatIsToBeTraced() {
    String page =
        CoveragePage.of(
            List.of(
                new Statement(id(1), 10, "LIMIT", "MUST", "model", "one", ""),
                new Statement(id(2), 10, "FACT", "MUST", "model", "two <2>", ""),
                new Statement(id(3), 2, "LIMIT", "INFO", "config", "three", ""),
                new Statement(id(4), 2, "FACT", "INFO", "config", "four", ""),
                new Statement(id(5), 2, "CONFLICT", "MUST", "config", "five", ""),
                new Statement(id(6), 99, "LIMIT", "MUST", "config", "six", "")),
            Set.of(id(1), id(3), id(4)),
            Set.of(id(2), id(3)));
    assertThat(page)
        .endsWith(
            """

            ## By module

            | module | statements | tested | share | cited | share |
            |---|---|---|---|---|---|
            | config | 1 | 1 | 100.0 %% | 1 | 100.0 %% |
            | model | 2 | 1 | 50.0 %% | 1 | 50.0 %% |
            | all | 3 | 2 | 66.7 %% | 2 | 66.7 %% |

            ## By chapter

            | chapter | statements | tested | share | cited | share |
            |---|---|---|---|---|---|
            | 2 | 1 | 1 | 100.0 %% | 1 | 100.0 %% |
            | 10 | 2 | 1 | 50.0 %% | 1 | 50.0 %% |
            | all | 3 | 2 | 66.7 %% | 2 | 66.7 %% |

            ## Without a test

            ### model: 1

            | id | kind | level | cited | statement |
            |---|---|---|---|---|
            | %s | FACT | MUST | yes | two &lt;2> |
            """
                .formatted(id(2)));
  }

  @Test
  void takesIdsFromTagsAndTablesButNotFromComments() {
    String source =
        """
        /** Not %s. */
        // Nor %s.
        @Tag("%s")
        List.of("%s", 4); // %s
        """
            .formatted(id(1), id(2), id(3), id(4), id(5));
    assertThat(TestedIds.in("ATest.java", source)).containsExactly(id(3), id(4), id(5));
    assertThat(TestedIds.in("a.csv", "# %s\n%s;x%s".formatted(id(1), id(2), id(3))))
        .containsExactly(id(1), id(2));
  }
}
