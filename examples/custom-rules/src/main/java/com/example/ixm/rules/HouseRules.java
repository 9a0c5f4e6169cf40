package com.example.ixm.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.DayOfWeek;

/** Our rules: one over each server, one over a deployment as a whole, one over INI documents. */
public final class HouseRules implements RuleProvider {

  /** Voice servers run on computers of their own. */
  static final Rule<Deployment> VOICE_PHYSICAL =
      DeploymentRule.forEachServer(
          info(
              "house.voice.physical",
              Level.SHOULD,
              "voice servers are not virtual",
              Source.of(23, "Virtual Environment Limitations")),
          Server::isVoiceServer,
          (server, findings) ->
              findings
                  .at("platform")
                  .require(
                      server.platform(),
                      platform -> platform.kind() == PlatformKind.PHYSICAL,
                      PlatformKind.PHYSICAL));

  /** No license ends on a day when nobody is in the office to renew it. */
  static final Rule<Deployment> LICENSE_WORKDAY =
      DeploymentRule.of(
          info(
              "house.license.workday",
              Level.MUST,
              "the license does not end on a weekend",
              Source.of(2, "License Expiration Milestones")),
          (deployment, findings) ->
              deployment
                  .license()
                  .flatMap(License::expirationDate)
                  .filter(end -> isWeekend(end.getDayOfWeek()))
                  .ifPresent(
                      end ->
                          findings
                              .at("license")
                              .at("expirationDate")
                              .breach(end + ", a " + end.getDayOfWeek(), "a working day")));

  /** Whoever opens a file of ours sees which site it belongs to. */
  static final Rule<IniDocument> INI_SITE =
      Rule.of(
          info(
              "house.ini.site",
              Level.SHOULD,
              "an INI file names its site",
              Source.of(14, "Configuring TLS with Messaging for SIP")),
          IniDocument.class,
          (document, findings) -> {
            if (document.findValue("House", "Site").isEmpty()) {
              findings.at("House").at("Site").breach("no such key", "the name of the site");
            }
          });

  /** Called by {@link java.util.ServiceLoader}. */
  public HouseRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.of(VOICE_PHYSICAL, LICENSE_WORKDAY, INI_SITE);
  }

  private static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  /** Reports mark what goes beyond the guide; the place is where the guide touches the subject. */
  private static RuleInfo info(String id, Level level, String summary, Source place) {
    return RuleInfo.of(id, level, summary, place, Basis.BEYOND_GUIDE);
  }
}
