package dev.ixm.config.gdpr.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.Erasure;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.config.gdpr.PrivacySettings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** The recordings that warn callers. */
public final class PrivacyRules {

  private static final Source SOURCE = Source.of(10, "Recording a Custom Greeting");
  private static final CharMatcher SLASH = CharMatcher.anyOf("/\\");

  /** What the provider offers. */
  public static final ImmutableList<Rule<PrivacySettings>> ALL =
      ImmutableList.of(
          forEachCompany(
              RuleInfo.of(
                  "gdpr.recording.unique",
                  MUST,
                  "no two recordings of a company have the same number",
                  SOURCE),
              PrivacyRules::unique),
          forEachCompany(
              RuleInfo.of(
                  "gdpr.recording.folder",
                  MUST,
                  "a recording lies in the folder of its company",
                  SOURCE),
              PrivacyRules::folder),
          forEachCompany(
              RuleInfo.of(
                  "gdpr.warning.recorded",
                  MUST,
                  "a recording that a warning names is there",
                  SOURCE,
                  Basis.INFERRED),
              PrivacyRules::recorded));

  /** What the provider offers for an erasure. */
  public static final ImmutableList<Rule<Erasure>> ERASURE =
      ImmutableList.of(
          Rule.of(
              RuleInfo.of(
                  "gdpr.erasure.tool",
                  MUST,
                  "the tool that removes a caller's data is installed",
                  Source.of(10, "Installation")),
              Erasure.class,
              (erasure, findings) ->
                  findings.at("toolInstalled").require(erasure.toolInstalled(), it -> it, true)),
          Rule.of(
              RuleInfo.of(
                  "gdpr.erasure.complete",
                  MUST,
                  "the tool has removed what is known of each number of the caller",
                  Source.of(10, "Removing a Caller’s Details from the Database")),
              Erasure.class,
              PrivacyRules::complete));

  private PrivacyRules() {}

  private static void complete(Erasure erasure, FindingCollector findings) {
    FindingCollector here = findings.at("removed");
    if (erasure.removed().isEmpty()) {
      here.notStated();
    } else if (erasure.removed().getAsInt() < erasure.numbers()) {
      here.breach(erasure.removed().getAsInt(), erasure.numbers());
    }
  }

  private static Rule<PrivacySettings> forEachCompany(
      RuleInfo info, BiConsumer<CompanyPrompts, FindingCollector> check) {
    return Rule.of(
        info,
        PrivacySettings.class,
        (settings, findings) -> {
          for (int i = 0; i < settings.companies().size(); i++) {
            check.accept(settings.companies().get(i), findings.at("companies").at(i));
          }
        });
  }

  private static List<Recording> recordings(CompanyPrompts company) {
    return company.recordings().orElse(ImmutableList.of());
  }

  private static void unique(CompanyPrompts company, FindingCollector here) {
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < recordings(company).size(); i++) {
      String number = recordings(company).get(i).number();
      if (!numbers.add(number)) {
        here.at("recordings").at(i).at("number").breach(number, "a number of its own");
      }
    }
  }

  private static void folder(CompanyPrompts company, FindingCollector here) {
    for (int i = 0; i < recordings(company).size(); i++) {
      here.at("recordings")
          .at(i)
          .at("folder")
          .require(
              recordings(company).get(i).folder(),
              folder -> plain(folder).equals(plain(company.folder())),
              company.folder());
    }
  }

  /** Windows does not mind case, the kind of slash, or one at either end. */
  private static String plain(String folder) {
    return SLASH.trimAndCollapseFrom(folder, '\\').toLowerCase(Locale.ROOT);
  }

  private static void recorded(CompanyPrompts company, FindingCollector here) {
    for (int i = 0; i < company.featureGroups().size(); i++) {
      FeatureGroupWarnings group = company.featureGroups().get(i);
      FindingCollector warnings = here.at("featureGroups").at(i).at("warnings");
      group
          .warnings()
          .forEach(
              (warning, announcement) ->
                  recorded(company, announcement, here, warnings.at(warning.name())));
    }
  }

  private static void recorded(
      CompanyPrompts company, Announcement warning, FindingCollector here, FindingCollector there) {
    if (warning.number().isEmpty()) {
      return;
    }
    String number = warning.number().get();
    if (company.recordings().isEmpty()) {
      here.at("recordings").notStated();
    } else if (recordings(company).stream().noneMatch(it -> it.number().equals(number))) {
      there.at("number").breach(number, "the number of a recording");
    }
  }
}
