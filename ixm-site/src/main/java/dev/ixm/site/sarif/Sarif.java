package dev.ixm.site.sarif;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what was found as SARIF 2.1.0 (OASIS), which code scanners and their viewers speak.
 *
 * <p>All rules of the set are listed, and each finding is a result with the JSON pointer of its
 * place; with line and column where it is about a text, the deployment that {@code --out} would
 * write if there is no other. A rule that lacks a fact is {@code open}; one that failed is an
 * error, and the run then did not succeed. What a waiver makes less severe is suppressed, with its
 * reason. The fingerprint of a result stays when servers are listed in another order or other
 * values are found.
 */
public final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final SiteStudy study;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final ImmutableList.Builder<Object> descriptions = ImmutableList.builder();
  private final Map<String, Integer> occurrences = new HashMap<>();

  private Sarif(SiteStudy study) {
    this.study = study;
  }

  /**
   * {@return the log of one run over all of a site}
   *
   * @param study the site
   */
  public static String render(SiteStudy study) {
    return IxmJson.write(new Sarif(study).log(study.rules()));
  }

  private ImmutableMap<String, Object> log(RuleSet set) {
    set.rules().stream().map(Rule::info).forEach(this::index);
    ImmutableList.Builder<Object> results = ImmutableList.builder();
    SitePart deployment = study.parts().get(0);
    JsonPlaces places = places();
    for (SitePart part : study.parts()) {
      new Results(this, part, deployment, places).all().forEach(results::add);
    }
    return ImmutableMap.of(
        "$schema", SCHEMA, "version", "2.1.0", "runs", ImmutableList.of(run(results.build())));
  }

  /** Where the values of the first part stand, the deployment. */
  private JsonPlaces places() {
    String file = study.parts().get(0).file();
    return study
        .text()
        .orElseGet(() -> JsonPlaces.of(IxmJson.write(study.deployment()).getBytes(UTF_8), file));
  }

  private ImmutableMap<String, Object> run(ImmutableList<Object> results) {
    ImmutableMap<String, Object> driver =
        ImmutableMap.of(
            "name", "IXM SDK",
            "informationUri", "https://ixm.dev",
            "rules", descriptions.build());
    boolean successful =
        study.parts().stream()
            .flatMap(part -> part.report().findings().stream())
            .noneMatch(finding -> finding.kind() == Finding.Kind.FAILED);
    return ImmutableMap.of(
        "tool", ImmutableMap.of("driver", driver),
        "columnKind", "utf16CodeUnits",
        "invocations", ImmutableList.of(ImmutableMap.of("executionSuccessful", successful)),
        "artifacts", study.parts().stream().map(Sarif::artifact).collect(toImmutableList()),
        "results", results);
  }

  private static ImmutableMap<String, Object> artifact(SitePart part) {
    return ImmutableMap.of("location", ImmutableMap.of("uri", Uris.of(part.file())));
  }

  /** {@return the index of a rule, which is described when it is first asked for} */
  int index(RuleInfo rule) {
    return rules.computeIfAbsent(
        rule.id(),
        id -> {
          descriptions.add(Descriptions.of(rule));
          return rules.size();
        });
  }

  /** {@return the file of a server below a folder, the part itself if there is none} */
  String file(String server, SitePart folder) {
    return study.parts().stream()
        .filter(part -> part.server().filter(server::equals).isPresent())
        .map(SitePart::file)
        .filter(file -> file.startsWith(folder.file() + "/"))
        .findFirst()
        .orElse(folder.file());
  }

  /** {@return how often a key was asked for before} */
  int occurrence(String key) {
    return occurrences.merge(key, 1, Integer::sum) - 1;
  }
}
