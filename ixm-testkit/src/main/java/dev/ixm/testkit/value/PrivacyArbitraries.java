package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CallerWarning;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.Erasure;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.config.gdpr.GdprCompliance;
import dev.ixm.config.gdpr.PrivacySettings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any settings that protect the data of callers. */
final class PrivacyArbitraries {

  private static final int MAX_NUMBERS = 1_000;

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Announcement.class, PrivacyArbitraries::announcements)
          .put(CompanyPrompts.class, PrivacyArbitraries::companies)
          .put(Erasure.class, PrivacyArbitraries::erasures)
          .put(FeatureGroupWarnings.class, PrivacyArbitraries::groups)
          .put(PrivacySettings.class, PrivacyArbitraries::settings)
          .put(Recording.class, PrivacyArbitraries::recordings);

  private PrivacyArbitraries() {}

  /** SAL numbers: few, that settings and recordings may agree, or any. */
  private static Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.of("0001", "0002", "9999"), Arbitraries.strings().numeric().ofLength(4));
  }

  private static Arbitrary<Announcement> announcements() {
    return Arbitraries.oneOf(
        Arbitraries.of(Announcement.none(), Announcement.systemPrompt()),
        numbers().map(Announcement::custom));
  }

  private static Arbitrary<Recording> recordings() {
    Arbitrary<String> folders =
        Arbitraries.oneOf(
            Arbitraries.of("\\UC\\Prompts\\Company\\1", "\\UC\\Prompts\\Company\\2"),
            ScalarArbitraries.names());
    return Combinators.combine(numbers(), folders.optional())
        .as((number, folder) -> Recording.builder().number(number).folder(folder).build());
  }

  private static Arbitrary<FeatureGroupWarnings> groups() {
    return Combinators.combine(
            ScalarArbitraries.names(),
            Arbitraries.maps(Arbitraries.of(CallerWarning.class), announcements())
                .ofMaxSize(CallerWarning.values().length))
        .as(
            (name, warnings) ->
                FeatureGroupWarnings.builder().name(name).warnings(warnings).build());
  }

  private static Arbitrary<CompanyPrompts> companies() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9_999),
            groups().list().uniqueElements(FeatureGroupWarnings::name).ofMaxSize(3),
            recordings().list().ofMaxSize(3).map(ImmutableList::copyOf).optional())
        .as(
            (number, groups, recordings) ->
                CompanyPrompts.builder()
                    .number(number)
                    .featureGroups(groups)
                    .recordings(recordings)
                    .build());
  }

  private static Arbitrary<PrivacySettings> settings() {
    return Combinators.combine(
            Arbitraries.of(GdprCompliance.class).optional(),
            companies().list().uniqueElements(CompanyPrompts::number).ofMaxSize(3))
        .as(
            (compliance, companies) ->
                PrivacySettings.builder().gdprCompliance(compliance).companies(companies).build());
  }

  private static Arbitrary<Erasure> erasures() {
    return Combinators.combine(
            ScalarArbitraries.answers(), Arbitraries.integers().between(1, MAX_NUMBERS))
        .flatAs(
            (installed, numbers) ->
                ScalarArbitraries.counts(0, numbers)
                    .map(
                        removed ->
                            Erasure.builder()
                                .toolInstalled(installed)
                                .numbers(numbers)
                                .removed(removed)
                                .build()));
  }
}
