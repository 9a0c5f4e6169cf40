package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.release.ReleaseFacts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {

  private final Findings findings = new Findings(info("a.b"), ReleaseFacts.of(Release.R10_8));
  private final FindingCollector root = findings.whole();

  @Test
  void findsNothingByItself() {
    root.at("servers").at(0).with("server", "A");
    assertThat(findings.toList()).isEmpty();
  }

  @Test
  void standsAtTheWholeSubjectFirst() {
    root.breach("all", Bound.equalTo("nothing"));
    Finding expected =
        Finding.breach(info("a.b"), "").found("all").expected(Bound.equalTo("nothing")).build();
    assertThat(findings.toList()).containsExactly(expected);
  }

  @Test
  void walksIntoTheSubject() {
    root.at("servers").at(12).at("roles").breach(1, Bound.equalTo(2));
    root.at("name").breach(3, Bound.equalTo(4));
    assertThat(findings.toList().stream().map(Finding::path))
        .containsExactly("/servers/12/roles", "/name");
  }

  @Test
  void walksAsFarInAsTheSubjectGoes() {
    FindingCollector deep = root.at("a").at("b").at("c").at("d");
    deep.at("e").at(7).at("f").at("g").with("k", "v").at("h").at("i").at("j").notStated();
    deep.breach();
    assertThat(findings.toList().stream().map(Finding::path))
        .containsExactly("/a/b/c/d", "/a/b/c/d/e/7/f/g/h/i/j");
  }

  @Test
  void escapesAttributesAsJsonPointersDo() {
    root.at("a/b~c").at("").at("x").breach(1, Bound.equalTo(2));
    assertThat(findings.toList().get(0).path()).isEqualTo("/a~1b~0c//x");
  }

  @Test
  void hangsFactsOnAllFindingsFurtherIn() {
    FindingCollector server = root.at("servers").at(0).with("server", "A");
    server.with("role", "PRIMARY").at("number").breach(0, Bound.equalTo(2));
    server.breach("x", Bound.equalTo("y"));
    root.at("servers").breach(1, Bound.equalTo(3));
    assertThat(findings.toList().get(0).facts())
        .containsExactly(
            entry("server", "A"),
            entry("role", "PRIMARY"),
            entry("actual", "0"),
            entry("expected", "2"));
    assertThat(findings.toList().get(0).path()).isEqualTo("/servers/0/number");
    assertThat(findings.toList().get(1).facts())
        .containsExactly(entry("server", "A"), entry("actual", "x"), entry("expected", "y"));
    assertThat(findings.toList().get(1).path()).isEqualTo("/servers/0");
    assertThat(findings.toList().get(2).facts()).doesNotContainKey("server");
  }

  @Test
  void pointsAtTheOnlyMissingValue() {
    root.at("network").notStated();
    Finding expected =
        Finding.notStated(info("a.b"), "/network").missing(ImmutableList.of("/network")).build();
    assertThat(findings.toList()).containsExactly(expected);
  }

  @Test
  void listsSeveralMissingValuesInOneFindingAboutTheWhole() {
    root.at("servers").at(0).at("number").notStated();
    root.at("servers").at(1).at("number").notStated();
    Finding expected =
        Finding.notStated(info("a.b"), "")
            .missing(ImmutableList.of("/servers/0/number", "/servers/1/number"))
            .build();
    assertThat(findings.toList()).containsExactly(expected);
  }

  @Test
  void listsAMissingValueOnceHoweverOftenItIsMissed() {
    root.at("network").notStated();
    root.at("network").notStated();
    assertThat(findings.toList()).hasSize(1);
    assertThat(findings.toList().get(0).path()).isEqualTo("/network");
    assertThat(findings.toList().get(0).facts())
        .containsExactly(entry(Finding.MISSING, "/network"));
  }

  @Test
  void putsWhatIsMissingBehindWhatIsWrong() {
    root.at("x").notStated();
    root.at("y").breach(1, Bound.equalTo(2));
    root.at("z").breach(3, Bound.equalTo(4));
    assertThat(findings.toList().stream().map(Finding::path)).containsExactly("/y", "/z", "/x");
  }

  @Test
  void requiresThatAValueIsThereAndMeetsTheCondition() {
    FindingCollector here = root.at("x");
    here.require(Optional.of(3), value -> value > 2, Bound.moreThan(2));
    assertThat(findings.toList()).isEmpty();
    here.require(Optional.of(2), value -> value > 2, Bound.moreThan(2));
    here.require(Optional.<Integer>empty(), value -> value > 2, Bound.moreThan(2));
    assertThat(findings.toList())
        .containsExactly(
            Finding.breach(info("a.b"), "/x").found(2).expected(Bound.moreThan(2)).build(),
            Finding.notStated(info("a.b"), "/x").missing(ImmutableList.of("/x")).build());
  }

  @Test
  void judgesTheElementsOfAListWhereTheyStand() {
    root.at("ports").forEach(List.of(1, 5, 2), (port, here) -> here.atMost(port, 1));
    assertThat(findings.toList().stream().map(Finding::path))
        .containsExactly("/ports/1", "/ports/2");
  }

  @Test
  void requiresACertainCount() {
    root.at("a").equal(OptionalInt.of(3), 3);
    root.at("b").equal(OptionalInt.of(4), 3);
    root.at("c").equal(OptionalInt.empty(), 3);
    assertThat(findings.toList().stream().map(finding -> finding.path() + " " + finding.kind()))
        .containsExactly("/b BREACH", "/c NOT_STATED");
  }

  @Test
  void collectsInTheNameOfARule() {
    assertThat(FindingCollector.collect(info("a.c"), here -> here.at("x").breach()))
        .singleElement()
        .hasToString(Finding.breach(info("a.c"), "/x").build().toString());
  }
}
