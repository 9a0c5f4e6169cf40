package dev.ixm.testkit.contract;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.remedy.Remedy;
import dev.ixm.site.SiteStudy;
import dev.ixm.testkit.site.Sites;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Rules of a house that a change of the deployment ends, where that change has to be followed by
 * files and answers, beside all built-in ones.
 */
class HouseRemedyContractProperties implements RemedyContract {

  private static final Source HOUSE = Source.ofHouse("Voice standard", "Sites");
  private static final String OWN = "198.51.100.%d";

  private static final RuleSet RULES =
      RuleSet.discover(HouseRemedyContractProperties.class.getClassLoader())
          .and(
              RuleSet.of(
                  ImmutableList.of(
                      rule("house.ports", MUST, HOUSE)
                          .beyondGuide()
                          .holds("a voice server has an even number of ports")
                          .forEachServer(
                              Server::isVoiceServer,
                              (site, server, here) -> {
                                int ports = server.voicePorts().orElse(2);
                                if (ports % 2 != 0) {
                                  here.at("voicePorts").breach(ports, Bound.multipleOf(2));
                                }
                              }),
                      rule("house.address", MUST, HOUSE)
                          .beyondGuide()
                          .holds("servers have addresses of the house")
                          .forEachServer(
                              server -> !server.addresses().isEmpty(),
                              (site, server, here) ->
                                  here.at("addresses")
                                      .equal(
                                          server.addresses(),
                                          ImmutableList.of(
                                              OWN.formatted(
                                                  1 + site.stated().servers().indexOf(server))))),
                      rule("house.tls", MUST, HOUSE)
                          .beyondGuide()
                          .holds("switches talk over TLS")
                          .forSite(
                              (site, here) ->
                                  here.at("pbx")
                                      .at("transport")
                                      .equal(
                                          site.stated().pbx().map(it -> it.transport()),
                                          SipTransport.TLS)),
                      rule("house.file.ports", MUST, HOUSE)
                          .beyondGuide()
                          .holds("a file states the ports of its server")
                          .judging(EtsipSite.class, HouseRemedyContractProperties::statesPorts))));

  private static void statesPorts(EtsipSite site, FindingCollector here) {
    site.deployment().servers().stream()
        .filter(server -> site.files().containsKey(server.name()))
        .filter(server -> server.voicePorts().isPresent())
        .forEach(
            server ->
                here.at(server.name())
                    .at("House")
                    .at("Ports")
                    .with(Finding.SERVER, server.name())
                    .equal(
                        Optional.ofNullable(site.files().get(server.name()))
                            .flatMap(file -> file.document().findValue("House", "Ports")),
                        Integer.toString(server.voicePorts().orElseThrow())));
  }

  @Override
  public RuleSet rules() {
    return RULES;
  }

  @Provide
  @Override
  public Arbitrary<Deployment> broken() {
    return Combinators.combine(
            Sites.deployments(), Arbitraries.integers().between(3, 9), Arbitraries.of(true, false))
        .as(
            (site, ports, addressed) ->
                site.with(
                    it ->
                        it.servers(
                            site.servers().stream()
                                .map(server -> odd(server, ports, addressed))
                                .toList())));
  }

  private static Server odd(Server server, int ports, boolean addressed) {
    Server.Builder odd = Server.builder().from(server);
    if (server.isVoiceServer()) {
      odd.voicePorts(ports);
    }
    return (addressed
            ? odd.addresses(ImmutableList.of("192.0.2." + (10 + server.name().length())))
            : odd)
        .build();
  }

  @Provide
  @Override
  public Arbitrary<SiteStudy> studies() {
    return RemedyContract.super
        .studies()
        .map(
            study ->
                SiteStudy.builder()
                    .from(study)
                    .settings(
                        ImmutableMap.copyOf(
                            Maps.transformEntries(
                                Maps.filterKeys(study.settings(), name -> isGiven(study, name)),
                                (name, file) -> ported(study, name, file))))
                    .answers(study.sheets())
                    .build());
  }

  /** Of every second site only the file of one server is at hand. */
  private static boolean isGiven(SiteStudy study, String server) {
    return study.deployment().voicePorts() % 2 == 0
        || study.settings().keySet().asList().get(0).equals(server);
  }

  private static IniDocument ported(SiteStudy study, String name, IniDocument file) {
    return study.deployment().servers().stream()
        .filter(server -> server.name().equals(name))
        .flatMap(server -> server.voicePorts().stream().boxed())
        .findFirst()
        .map(ports -> file.set("House", "Ports", ports.toString()))
        .orElse(file);
  }

  /** What follows in a file that is at hand is part of the remedy, and says so. */
  @Property(tries = 20)
  void changesFilesAlongWithTheDeployment(@ForAll("studies") SiteStudy study) {
    for (Remedy remedy : study.remedies().list()) {
      if (remedy.toString().contains("voicePorts")
          && remedy.ends().stream().anyMatch(it -> isAtHand(study, it))) {
        assertThat(remedy.along()).isNotEmpty();
        assertThat(remedy.fix()).contains("Along with it: Set [House] Ports to ");
      }
    }
  }

  private static boolean isAtHand(SiteStudy study, Finding finding) {
    return finding.server().filter(study.settings()::containsKey).isPresent();
  }
}
