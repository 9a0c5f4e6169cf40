package dev.ixm.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.PortConflicts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.ReportMarkdown;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.testkit.fixture.SampleSite;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each number, size, rate and time of a site is put to its extremes, and all is computed. */
class ExtremesTest {

  private static final RuleSet RULES = RuleSet.discover(ExtremesTest.class.getClassLoader());
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ImmutableList<JsonNode> VALUES =
      Stream.concat(
              Stream.of(
                      "PT2562047788015215H30M7.999999999S",
                      "PT0S",
                      "8191 PiB",
                      "9223372036854775807 B",
                      "0 B",
                      "9223372036854775807 bit/s",
                      "0 bit/s",
                      "9223372036854775807 Hz",
                      "+999999999-12-31",
                      "9999-12-31",
                      "0001-01-01")
                  .map(TextNode::new),
              IntStream.of(0, 1, 100, 9_999, 100_000, 10_000_000, Integer.MAX_VALUE)
                  .mapToObj(IntNode::new))
          .collect(ImmutableList.toImmutableList());

  @ParameterizedTest
  @EnumSource(names = {"LARGEST_SINGLE_SERVER", "HIGH_AVAILABILITY", "HIGH_SECURITY"})
  void noRuleFailsAtAnExtreme(SampleSite sample) {
    List<Deployment> extremes = extremes(IxmJson.write(sample.deployment()), Deployment.class);
    assertThat(extremes).hasSizeGreaterThan(50);
    for (Deployment deployment : extremes) {
      Report report = RULES.check(deployment);
      assertThat(report.findings()).noneMatch(it -> it.kind() == Finding.Kind.FAILED);
      assertThat(ReportMarkdown.render("x", report)).isNotEmpty();
      Firewall.of(deployment);
      PortConflicts.of(deployment);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySiteIsPlannedOrRefusedInWords(SampleSite sample) {
    List<SiteRequirements> extremes =
        extremes(IxmJson.write(sample.requirements()), SiteRequirements.class);
    assertThat(extremes).hasSizeGreaterThan(20);
    for (SiteRequirements site : extremes) {
      try {
        RULES.check(Proposal.of(Sizing.size(site)));
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageMatching("(?s).{10,}");
      }
    }
  }

  /** Whatever the type admits, with all values of a name, anywhere, at an extreme. */
  private static <T> List<T> extremes(String json, Class<T> type) {
    JsonNode site = tree(json);
    Set<JsonNode> changes = new LinkedHashSet<>();
    for (String name : names(site)) {
      for (JsonNode value : VALUES) {
        JsonNode changed = site.deepCopy();
        replace(changed, name, value);
        changes.add(changed);
      }
    }
    List<T> extremes = new ArrayList<>();
    for (JsonNode changed : changes) {
      try {
        extremes.add(IxmJson.read(changed.toString().getBytes(UTF_8), "extreme", type));
      } catch (JsonInputException e) {
        // the type does not admit it
      }
    }
    return extremes;
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> names.addAll(names(child)));
    return names;
  }

  private static void replace(JsonNode node, String name, JsonNode value) {
    if (node instanceof ObjectNode object && object.path(name).isValueNode()) {
      object.set(name, value);
    }
    node.forEach(child -> replace(child, name, value));
  }
}
