package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule's id tells where it stands, and its sentence stands in its topic's message file. */
class RulePlacesTest {

  private static List<RuleInfo> rules() {
    return RuleSet.discover(RulePlacesTest.class.getClassLoader()).rules().stream()
        .<RuleInfo>map(Rule::info)
        .toList();
  }

  /** The text of all main sources, by path. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      for (Path file : files.filter(RulePlacesTest::isMainSource).toList()) {
        sources.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return sources;
  }

  private static boolean isMainSource(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/ixm-")
        && path.contains("/src/main/java/")
        && !path.contains("/ixm-testkit/")
        && path.endsWith(".java");
  }

  @Test
  void aRuleStandsInThePackageThatItsIdNames() throws IOException {
    Map<String, String> sources = sources();
    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(sources.entrySet())
                    .as(rule.id())
                    .filteredOn(file -> file.getValue().contains("\"" + rule.id() + "\""))
                    .filteredOn(file -> !isAttribute(file.getKey(), rule.id()))
                    .isNotEmpty()
                    .allMatch(file -> file.getKey().contains(place(rule))));
  }

  /** An attribute may be called what a rule about it is. */
  private static boolean isAttribute(String file, String name) {
    return file.contains("/model/attribute/")
        && Attributes.ALL.stream().anyMatch(attribute -> attribute.name().equals(name));
  }

  /** Rules over licenses fill a module of their own. */
  private static String place(RuleInfo rule) {
    String topic = rule.topic();
    return topic.equals("license") ? "/licensing/rules/" : "/" + topic + "/rules/";
  }

  @Test
  void theSentenceOfARuleStandsInAMessageFile() {
    assertThat(rules())
        .allSatisfy(
            rule -> assertThat(Messages.ENGLISH.find(rule.id())).as(rule.id()).get().isNotNull());
  }

  @Test
  void noSentenceLacksAFigure() {
    assertThat(rules()).extracting(RuleInfo::summary).noneMatch(text -> text.contains("{"));
  }
}
