package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static Finding lacks(String rule, String... pointers) {
    return Finding.notStated(info(rule), "").missing(List.of(pointers)).build();
  }

  private static List<Question> questions(List<Finding> findings) {
    return ImmutableReport.of(
            Iterables.transform(findings, finding -> finding.rule().id()),
            List.of(),
            findings,
            List.of(),
            List.of())
        .questions();
  }

  @Test
  void asksFirstForWhatDecidesMostRules() {
    List<Question> questions =
        questions(
            List.of(
                lacks("a.a", "/tenants"),
                lacks("b.a", "/servers/0/faxPorts", "/servers/10/faxPorts"),
                lacks("c.a", "/servers/2/faxPorts")));
    assertThat(questions).hasSize(2);
    assertThat(questions.get(0).asked()).containsExactly("/servers/*/faxPorts");
    assertThat(questions.get(0).rules()).extracting(RuleInfo::id).containsExactly("b.a", "c.a");
    assertThat(questions.get(0).missing())
        .containsExactly("/servers/0/faxPorts", "/servers/10/faxPorts", "/servers/2/faxPorts");
    assertThat(questions.get(1).asked()).containsExactly("/tenants");
  }

  /** Nothing else about a license is judged before there is one. */
  @Test
  void asksFirstForWhatOpensMostRules() {
    List<Finding> findings = List.of(lacks("a.a", "/tenants"), lacks("license.seats", "/license"));
    List<String> rules = List.of("a.a", "license.seats", "license.speech", "b.b", "license.ports");
    List<Question> questions =
        ImmutableReport.of(rules, List.of(), findings, List.of(), List.of()).questions();
    assertThat(questions)
        .extracting(question -> List.copyOf(question.asked()))
        .containsExactly(List.of("/license"), List.of("/tenants"));
    assertThat(questions.get(0).opened()).containsExactly("license.speech", "license.ports");
    assertThat(questions.get(0).text())
        .endsWith("; decides license.seats, and 2 more may have something to judge");
    assertThat(questions.get(1).opened()).isEmpty();
  }

  @Test
  void asksTogetherWhatDecidesNothingAlone() {
    List<Question> questions =
        questions(
            List.of(
                lacks("a.a", "/clients/0/uses", "/clients/0/programs"),
                lacks("b.a", "/clients/1/uses"),
                lacks("c.a", "/clients/1/uses", "/clients/1/programs"),
                lacks("d.a", "/tenants")));
    assertThat(questions.get(0).asked())
        .containsExactlyInAnyOrder("/clients/*/uses", "/clients/*/programs");
    assertThat(questions.get(0).findings()).hasSize(3);
    assertThat(questions).hasSize(2);
  }

  @Test
  void asksForNothingTwice() {
    List<Question> questions =
        questions(
            List.of(
                lacks("a.a", "/tenants"),
                lacks("b.a", "/tenants", "/languages"),
                lacks("c.a", "/x")));
    assertThat(questions)
        .extracting(question -> List.copyOf(question.asked()))
        .containsExactly(List.of("/tenants"), List.of("/languages"), List.of("/x"));
    assertThat(questions.get(1).missing()).containsExactly("/languages");
  }

  @Test
  void asksForThePlaceOfAFindingThatNamesNoOther() {
    Finding finding = Finding.notStated(info("a.a"), "/tenants").build();
    assertThat(questions(List.of(finding)).get(0).missing()).containsExactly("/tenants");
  }

  @Test
  void theOrderOfFindingsDoesNotMatter() {
    List<Finding> findings =
        List.of(
            lacks("a.a", "/x"), lacks("b.a", "/y"), lacks("c.a", "/x", "/z"), lacks("d.a", "/z"));
    assertThat(questions(Lists.reverse(findings)))
        .extracting(Question::asked)
        .isEqualTo(questions(findings).stream().map(Question::asked).toList());
  }

  @Test
  void breachesAndFailuresAreNoQuestions() {
    assertThat(
            questions(
                List.of(
                    Finding.breach(info("a.a"), "/tenants").build(),
                    Finding.failed(info("b.a"), "it broke"))))
        .isEmpty();
  }

  @Test
  void saysWhereOneLooksAndWhatIsDecided() {
    Question question = questions(List.of(lacks("a.a", "/servers/0/timeZone"))).get(0);
    assertThat(question.text())
        .isEqualTo(
            "time zone of a server (a time zone of the IANA, such as \"America/Toronto\"): run"
                + " tzutil /g; decides a.a");
    assertThat(question.attributes()).hasSize(1);
  }

  @Test
  void saysThePointerOfWhatIsNoAttributeOfASite() {
    Question question = questions(List.of(lacks("a.a", "/guests/0/disk"))).get(0);
    assertThat(question.text()).isEqualTo("/guests/*/disk; decides a.a");
    assertThat(question.attributes()).isEmpty();
  }
}
