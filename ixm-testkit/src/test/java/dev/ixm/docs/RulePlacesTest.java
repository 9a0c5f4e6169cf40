package dev.ixm.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule's id tells where it stands, and its sentence stands in its topic's message file. */
class RulePlacesTest {

  private static final Pattern ID = Pattern.compile("\"([a-z0-9.-]+)\"");

  private static List<RuleInfo> rules() {
    return RuleSet.discover(RulePlacesTest.class.getClassLoader()).rules().stream()
        .<RuleInfo>map(Rule::info)
        .toList();
  }

  /** The paths of all main sources, by the texts in them that may be ids. */
  private static SetMultimap<String, String> sources() throws IOException {
    SetMultimap<String, String> sources = HashMultimap.create();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      for (Path file : files.filter(RulePlacesTest::isMainSource).toList()) {
        ID.matcher(Files.readString(file))
            .results()
            .forEach(id -> sources.put(id.group(1), file.toString().replace('\\', '/')));
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
    SetMultimap<String, String> sources = sources();
    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(sources.get(rule.id()))
                    .as(rule.id())
                    .filteredOn(file -> !isAttribute(file, rule.id()))
                    .isNotEmpty()
                    .allMatch(file -> file.contains(place(rule))));
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
