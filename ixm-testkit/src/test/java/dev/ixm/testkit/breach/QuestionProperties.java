package dev.ixm.testkit.breach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Question;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.site.Sites;
import dev.ixm.testkit.value.IxmArbitraries;
import dev.ixm.testkit.value.IxmDomain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What a report asks next. */
class QuestionProperties {

  private static final RuleSet RULES = RuleSet.discover(QuestionProperties.class.getClassLoader());
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a site may leave out at the top, so that rules ask for it. */
  private static final ImmutableSet<String> OPTIONAL =
      ImmutableSet.of(
          "network",
          "pbx",
          "languages",
          "directoryEntries",
          "tenants",
          "largestOrganizationalUnit",
          "clients",
          "mirroring",
          "license");

  @Provide
  Arbitrary<Deployment> any() {
    return Sites.any();
  }

  @Provide
  Arbitrary<Deployment> complete() {
    return Sites.deployments();
  }

  @Property
  void eachFindingOfAMissingFactIsInOneQuestion(@ForAll("any") Deployment site) {
    Report report = RULES.check(site);
    List<Finding> questioned = new ArrayList<>();
    report.questions().forEach(question -> questioned.addAll(question.findings()));
    assertThat(questioned)
        .containsExactlyInAnyOrderElementsOf(
            report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.NOT_STATED)
                .toList());
  }

  @Property
  void nothingIsAskedTwiceAndAllOfItIsInTheTable(@ForAll("any") Deployment site) {
    Set<String> asked = new HashSet<>();
    for (Question question : RULES.check(site).questions()) {
      assertThat(question.asked()).isNotEmpty().allMatch(asked::add);
      assertThat(question.attributes()).hasSameSizeAs(question.asked());
      assertThat(question.missing()).isNotEmpty();
    }
  }

  @Property(tries = 100)
  @Domain(IxmDomain.class)
  void aPlanAsksForAttributesOfItsSite(@ForAll SizingPlan plan) {
    for (Question question : RULES.check(plan).questions()) {
      assertThat(question.attributes()).hasSameSizeAs(question.asked());
    }
  }

  @Property
  void theOrderOfServersDoesNotMatter(@ForAll("any") Deployment site) {
    Deployment backwards =
        Deployment.builder().from(site).servers(site.servers().reverse()).build();
    Report report = RULES.check(site);
    assertThat(words(RULES.check(backwards))).isEqualTo(words(report));
    assertThat(RULES.check(site).questions()).isEqualTo(report.questions());
  }

  private static List<String> words(Report report) {
    return report.questions().stream()
        .map(question -> question.missing().size() + " " + question.text())
        .toList();
  }

  @Property
  void theFirstDecidesAsMuchAsAnyForEachAttribute(@ForAll("any") Deployment site) {
    List<Question> questions = RULES.check(site).questions();
    assertThat(questions)
        .allMatch(
            question ->
                decided(question) * questions.get(0).asked().size()
                    <= decided(questions.get(0)) * question.asked().size());
  }

  private static int decided(Question question) {
    return question.findings().size() + question.opened().size();
  }

  /** The findings of other subjects must not be taken for those of the site that they name. */
  @Property(tries = 300)
  void aPointerOfAnotherSubjectIsNoAttribute(@ForAll("others") Object subject) {
    assertThat(RULES.check(subject).questions())
        .filteredOn(
            question -> question.missing().stream().noneMatch(it -> it.startsWith("/deployment/")))
        .allSatisfy(question -> assertThat(question.attributes()).isEmpty());
  }

  @Provide
  Arbitrary<Object> others() {
    return Arbitraries.of(
            RULES.rules().stream()
                .<Class<?>>map(rule -> rule.subjectType())
                .filter(type -> type != Deployment.class && type != SizingPlan.class)
                .distinct()
                .toList())
        .flatMap(type -> IxmArbitraries.of(type).map(subject -> (Object) subject));
  }

  @Property(tries = 300)
  void anAnswerEndsTheFindingsOfTheFirstQuestion(
      @ForAll("complete") Deployment complete, @ForAll Random random)
      throws JsonProcessingException {
    JsonNode whole = JSON.readTree(IxmJson.write(complete));
    ObjectNode known = forgetting(whole, random);
    List<Question> questions = RULES.check(read(known)).questions();
    if (questions.isEmpty()) {
      return;
    }
    Question first = questions.get(0);
    first.missing().forEach(pointer -> answer(known, whole, pointer));
    Report after = RULES.check(read(known));
    assertThat(after.findings()).doesNotContainAnyElementsOf(first.findings());
    for (Question question : after.questions()) {
      assertThat(Sets.intersection(question.asked(), first.asked())).isEmpty();
    }
  }

  private static Deployment read(JsonNode site) {
    return IxmJson.read(site.toString().getBytes(StandardCharsets.UTF_8), "site", Deployment.class);
  }

  /** Takes what is optional away, at the top and of each server, by chance. */
  private static ObjectNode forgetting(JsonNode whole, Random random) {
    ObjectNode known = whole.deepCopy();
    OPTIONAL.stream().filter(name -> random.nextInt(3) == 0).forEach(known::remove);
    ImmutableSet<String> needed = ImmutableSet.of("name", "roles", "number", "emailTypes");
    for (String name : ImmutableSet.copyOf(known.at("/servers/0").fieldNames())) {
      if (!needed.contains(name) && random.nextInt(3) == 0) {
        known.get("servers").forEach(server -> ((ObjectNode) server).remove(name));
      }
    }
    return known;
  }

  /** Brings back what stands at a pointer, with as little around it as the type allows. */
  private static void answer(ObjectNode known, JsonNode whole, String pointer) {
    assertThat(Attributes.find(pointer)).isPresent();
    String place = pointer;
    String parent = place.substring(0, place.lastIndexOf('/'));
    while (known.at(parent).isMissingNode()) {
      place = parent;
      parent = place.substring(0, place.lastIndexOf('/'));
    }
    ((ObjectNode) known.at(parent)).set(place.substring(parent.length() + 1), whole.at(place));
  }
}
