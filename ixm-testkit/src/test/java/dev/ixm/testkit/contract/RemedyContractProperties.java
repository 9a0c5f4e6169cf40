package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;
import dev.ixm.testkit.breach.Breach;
import dev.ixm.testkit.breach.IniDocuments;
import dev.ixm.testkit.site.Sites;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Every breach of a built-in rule over deployments, alone and two at once. */
class RemedyContractProperties implements RemedyContract {

  private static final RuleSet RULES =
      RuleSet.discover(RemedyContractProperties.class.getClassLoader());

  @Override
  public RuleSet rules() {
    return RULES;
  }

  @Provide
  @Override
  public Arbitrary<Deployment> broken() {
    Arbitrary<Breach> breaches = Arbitraries.of(Breach.all());
    return Arbitraries.oneOf(
        breaches.flatMap(Breach::deployments),
        Combinators.combine(breaches, breaches)
            .as(RemedyContractProperties::both)
            .flatMap(it -> it));
  }

  /**
   * Sites that break rules or keep them all, whose settings were written for the site or one that
   * kept the rules, or are wrong, with answers and empty certificate stores.
   */
  @Provide
  @Override
  public Arbitrary<SiteStudy> studies() {
    return Arbitraries.oneOf(broken(), Sites.deployments())
        .map(site -> SiteStudy.check(site, RULES))
        .flatMap(
            study ->
                Combinators.combine(
                        files(study),
                        Arbitraries.of("Avaya", "Cisco", "Mitel"),
                        Arbitraries.of(true, false))
                    .as(
                        (files, brand, found) ->
                            SiteStudy.builder()
                                .from(study)
                                .settings(files)
                                .answers(answers(study.sheets(), brand))
                                .certificates(found ? Optional.of(empty(study)) : Optional.empty())
                                .build()));
  }

  private static Arbitrary<? extends Map<String, IniDocument>> files(SiteStudy study) {
    ImmutableMap<String, IniDocument> planned = study.settingsFiles();
    return Arbitraries.oneOf(
        Arbitraries.just(planned),
        Arbitraries.just(SiteStudy.check(study.remedies().deployment(), RULES).settingsFiles()),
        settings(planned));
  }

  private static CertificateInventory empty(SiteStudy study) {
    return CertificateInventory.builder()
        .deployment(study.deployment())
        .servers(
            study.deployment().servers().stream()
                .map(it -> ServerCertificates.builder().server(it.name()).build())
                .toList())
        .build();
  }

  private static Arbitrary<Map<String, IniDocument>> settings(Map<String, IniDocument> planned) {
    return Combinators.combine(
            planned.values().stream().map(RemedyContractProperties::settings).toList())
        .as(
            files ->
                Streams.zip(planned.keySet().stream(), files.stream(), Map::entry)
                    .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** One entry is wrong or lacks, or all of the file does. */
  private static Arbitrary<IniDocument> settings(IniDocument planned) {
    ImmutableList<Map.Entry<String, String>> places =
        planned.sections().stream()
            .flatMap(
                section ->
                    section.entries().stream().map(it -> Map.entry(section.name(), it.key())))
            .collect(toImmutableList());
    Arbitrary<IniDocument> wrong =
        Combinators.combine(
                Arbitraries.of(places), Arbitraries.of("", "0", "No", "99999", "192.0.2.300"))
            .as((place, value) -> planned.set(place.getKey(), place.getValue(), value));
    Arbitrary<IniDocument> lacking =
        Arbitraries.of(places).map(place -> planned.remove(place.getKey(), place.getValue()));
    Arbitrary<IniDocument> odd =
        Arbitraries.of(IniDocuments.rules()).flatMap(IniDocuments::breaking);
    return Arbitraries.oneOf(wrong, lacking, odd);
  }

  /** One sheet names another brand than all others. */
  private static SiteAnswers answers(SiteAnswers sheets, String brand) {
    SiteAnswers alike = sheets.withEach(sheet -> sheet.pbxBrand("Avaya"));
    return alike.sheets().stream()
        .findFirst()
        .map(sheet -> alike.with(AnswerSheet.builder().from(sheet).pbxBrand(brand).build()))
        .orElse(alike);
  }

  /** The second breach of a site that the first one made; that some rule is broken suffices. */
  private static Arbitrary<Deployment> both(Breach one, Breach other) {
    return one.deployments()
        .map(
            site ->
                other.topologies().contains(site.topology()) && !one.rule().equals(other.rule())
                    ? apply(other, site)
                    : site);
  }

  private static Deployment apply(Breach breach, Deployment site) {
    try {
      return breach.applyTo(site);
    } catch (RuntimeException needsASiteThatKeepsAllRules) {
      return site;
    }
  }
}
