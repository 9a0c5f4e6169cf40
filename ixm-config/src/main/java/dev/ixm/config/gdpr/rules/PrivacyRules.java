package dev.ixm.config.gdpr.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.PrivacySettings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** The recordings that warn callers. */
public final class PrivacyRules {

  private static final String GREETING = "Recording a Custom Greeting";
  private static final String RECORDINGS = "recordings";
  private static final CharMatcher SLASH = CharMatcher.anyOf("/\\");

  /** What the provider offers. */
  public static final ImmutableList<Rule<PrivacySettings>> ALL =
      ImmutableList.of(
          rule("gdpr.recording.unique", MUST, Source.of(10, GREETING, "G10-025"))
              .judging(PrivacySettings.class, forEachCompany(PrivacyRules::unique)),
          rule("gdpr.recording.folder", MUST, Source.of(10, GREETING, "G10-023", "G10-024"))
              .judging(PrivacySettings.class, forEachCompany(PrivacyRules::folder)),
          rule(
                  "gdpr.warning.recorded",
                  MUST,
                  Source.of(
                      10,
                      "Enabling and Customizing Collection Notification Alerts",
                      "G10-014",
                      "G10-017"))
              .inferred()
              .judging(PrivacySettings.class, forEachCompany(PrivacyRules::recorded)));

  private PrivacyRules() {}

  private static BiConsumer<PrivacySettings, FindingCollector> forEachCompany(
      BiConsumer<CompanyPrompts, FindingCollector> check) {
    return (settings, here) -> here.at("companies").forEach(settings.companies(), check);
  }

  private static List<Recording> recordings(CompanyPrompts company) {
    return company.recordings().orElse(ImmutableList.of());
  }

  private static void unique(CompanyPrompts company, FindingCollector here) {
    Set<String> numbers = new HashSet<>();
    here.at(RECORDINGS)
        .forEach(
            recordings(company),
            (recording, there) -> {
              if (!numbers.add(recording.number())) {
                there.at("number").breach(recording.number(), Bound.otherThan(recording.number()));
              }
            });
  }

  private static void folder(CompanyPrompts company, FindingCollector here) {
    here.at(RECORDINGS)
        .forEach(
            recordings(company),
            (recording, there) ->
                there
                    .at("folder")
                    .require(
                        recording.folder(),
                        folder -> plain(folder).equals(plain(company.folder())),
                        Bound.equalTo(company.folder())));
  }

  /** Windows does not mind case, the kind of slash, or one at either end. */
  private static String plain(String folder) {
    return SLASH.trimAndCollapseFrom(folder, '\\').toLowerCase(Locale.ROOT);
  }

  private static void recorded(CompanyPrompts company, FindingCollector here) {
    here.at("featureGroups")
        .forEach(
            company.featureGroups(),
            (group, there) ->
                group
                    .warnings()
                    .forEach(
                        (warning, announcement) ->
                            recorded(
                                company,
                                announcement,
                                here,
                                there.at("warnings").at(warning.name()))));
  }

  private static void recorded(
      CompanyPrompts company, Announcement warning, FindingCollector here, FindingCollector there) {
    if (warning.number().isEmpty()) {
      return;
    }
    List<String> recorded = recordings(company).stream().map(Recording::number).toList();
    if (company.recordings().isEmpty()) {
      here.at(RECORDINGS).notStated();
    } else {
      there.at("number").oneOf(warning.number(), recorded);
    }
  }
}
