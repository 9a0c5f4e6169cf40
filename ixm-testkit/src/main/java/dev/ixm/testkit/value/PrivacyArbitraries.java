package dev.ixm.testkit.value;

import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.Erasure;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.config.gdpr.PrivacySettings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

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
    return Values.of(Recording.class)
        .each("number", numbers())
        .each(
            "folder",
            Arbitraries.oneOf(
                Arbitraries.of("\\UC\\Prompts\\Company\\1", "\\UC\\Prompts\\Company\\2"),
                ScalarArbitraries.names()))
        .build();
  }

  private static Arbitrary<FeatureGroupWarnings> groups() {
    return Values.of(FeatureGroupWarnings.class).each("warnings", announcements()).build();
  }

  private static Arbitrary<CompanyPrompts> companies() {
    return Values.of(CompanyPrompts.class)
        .each("number", Arbitraries.integers().between(1, 9_999))
        .whole(
            "featureGroups",
            groups().list().uniqueElements(FeatureGroupWarnings::name).ofMaxSize(3))
        .each("recordings", recordings())
        .build();
  }

  private static Arbitrary<PrivacySettings> settings() {
    return Values.of(PrivacySettings.class)
        .whole("companies", companies().list().uniqueElements(CompanyPrompts::number).ofMaxSize(3))
        .build();
  }

  private static Arbitrary<Erasure> erasures() {
    return Arbitraries.integers()
        .between(1, MAX_NUMBERS)
        .flatMap(
            numbers ->
                Values.of(Erasure.class)
                    .each("numbers", Arbitraries.just(numbers))
                    .each("removed", Arbitraries.integers().between(0, numbers))
                    .build());
  }
}
