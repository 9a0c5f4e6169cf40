package dev.ixm.config.aacc.rules;

import static dev.ixm.config.aacc.StartType.AUTOMATIC_DELAYED;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.BiConsumer;

/** What is set for a contact center. */
public final class ContactCenterRules {

  private static final ImmutableSet<Integer> SET_TYPES =
      ImmutableSet.of(ContactCenterSettings.DMG_SET_TYPE);

  /** What the provider offers. */
  public static final ImmutableList<Rule<ContactCenterSettings>> ALL =
      ImmutableList.of(
          rule(
              "aacc.dmg.set-type",
              "all DMG ports of the CS1000 have set type 2008",
              (settings, findings) ->
                  findings
                      .at("dmgSetTypes")
                      .require(
                          settings.dmgSetTypes(),
                          SET_TYPES::equals,
                          ContactCenterSettings.DMG_SET_TYPE)),
          rule(
              "aacc.service.voice",
              "the voice service starts automatically with delay",
              ContactCenterRules::voiceService),
          rule(
              "aacc.service.recovery",
              "the recovery manager of the Consolidated server starts automatically with delay",
              (settings, findings) ->
                  findings
                      .at("recoveryService")
                      .require(
                          settings.recoveryService(),
                          AUTOMATIC_DELAYED::equals,
                          AUTOMATIC_DELAYED)));

  private ContactCenterRules() {}

  private static Rule<ContactCenterSettings> rule(
      String id, String summary, BiConsumer<ContactCenterSettings, FindingCollector> check) {
    return Rule.of(
        RuleInfo.of(id, MUST, summary, Source.of(23, "Additional Considerations for AACC Users")),
        ContactCenterSettings.class,
        check);
  }

  private static void voiceService(ContactCenterSettings settings, FindingCollector findings) {
    FindingCollector here = findings.at("voiceService");
    if (settings.voiceService().isEmpty()) {
      here.notStated();
    }
    settings
        .voiceService()
        .forEach(
            (server, start) -> {
              if (start != AUTOMATIC_DELAYED) {
                here.at(server).with(Finding.SERVER, server).breach(start, AUTOMATIC_DELAYED);
              }
            });
  }
}
