package com.example.ixm.rules;

import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.license.License;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleParameters;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.DayOfWeek;
import java.util.OptionalInt;

/** Our rules: one over each server, one over a deployment as a whole, one over INI documents. */
public final class HouseRules implements RuleProvider {

  private static final String STANDARD = "Voice standard of Example Ltd.";

  /** Voice servers run on computers of their own. */
  static final Rule<Deployment> VOICE_PHYSICAL =
      rule("house.voice.physical", Level.SHOULD, Source.ofHouse(STANDARD, "Machines"))
          .beyondGuide()
          .holds("voice servers are not virtual")
          .forEachServer(
              Server::isVoiceServer,
              (site, server, here) ->
                  here.at("platform")
                      .at("kind")
                      .equal(server.platform().map(Platform::kind), PlatformKind.PHYSICAL));

  /** No license ends on a day when nobody is in the office to renew it. */
  static final Rule<Deployment> LICENSE_WORKDAY =
      rule("house.license.workday", Level.MUST, Source.ofHouse(STANDARD, "Licenses"))
          .beyondGuide()
          .holds("the license does not end on a weekend")
          .forSite(
              (site, here) ->
                  site.stated()
                      .license()
                      .flatMap(License::expirationDate)
                      .filter(end -> isWeekend(end.getDayOfWeek()))
                      .ifPresent(
                          end ->
                              here.at("license")
                                  .at("expirationDate")
                                  .with("date", end)
                                  .breach(
                                      end.getDayOfWeek(),
                                      Bound.otherThan(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))));

  /** Whoever opens a file of ours sees which site it belongs to. */
  static final Rule<IniDocument> INI_SITE =
      rule("house.ini.site", Level.SHOULD, Source.ofHouse(STANDARD, "Files"))
          .beyondGuide()
          .holds("an INI file names its site")
          .judging(
              IniDocument.class,
              (document, here) -> {
                if (document.findValue("House", "Site").isEmpty()) {
                  here.at("House").at("Site").missing(Bound.present());
                }
              });

  /** The parameter that says how many logical processors a server has at least. */
  static final String PROCESSORS = "house.hardware.processors";

  private static final int LEAST_PROCESSORS = 4;

  /** Called by {@link java.util.ServiceLoader}. */
  public HouseRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return rules(LEAST_PROCESSORS);
  }

  @Override
  public ImmutableList<Rule<?>> rules(RuleParameters parameters) {
    return rules(parameters.count(PROCESSORS, LEAST_PROCESSORS, 1, Hardware.MAX_PROCESSORS));
  }

  private static ImmutableList<Rule<?>> rules(int processors) {
    return ImmutableList.of(VOICE_PHYSICAL, LICENSE_WORKDAY, INI_SITE, processors(processors));
  }

  /** Servers are bought with room to grow; how much, each branch decides. */
  private static Rule<Deployment> processors(int least) {
    return rule(PROCESSORS, Level.SHOULD, Source.ofHouse(STANDARD, "Machines"))
        .beyondGuide()
        .holds("servers have at least " + least + " logical processors")
        .forEachServer(
            server -> true,
            (site, server, here) ->
                here.at("hardware")
                    .at("logicalProcessors")
                    .atLeast(
                        server
                            .hardware()
                            .map(Hardware::logicalProcessors)
                            .orElse(OptionalInt.empty()),
                        least));
  }

  private static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
