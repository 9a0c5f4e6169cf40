package dev.ixm.config.aacc.rules;

import static dev.ixm.config.aacc.ContactCenterSettings.DMG_SET_TYPE;
import static dev.ixm.config.aacc.StartType.AUTOMATIC_DELAYED;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;

/** What is set for a contact center. */
public final class ContactCenterRules {

  private static final String USERS = "Additional Considerations for AACC Users";

  /** What the provider offers. */
  public static final ImmutableList<Rule<ContactCenterSettings>> ALL =
      ImmutableList.of(
          rule("aacc.dmg.set-type", MUST, Source.of(23, USERS, "G23-084"))
              .figure("type", facts -> DMG_SET_TYPE)
              .judging(
                  ContactCenterSettings.class,
                  (settings, here) ->
                      here.at("dmgSetTypes")
                          .require(
                              settings.dmgSetTypes(),
                              ImmutableSet.of(DMG_SET_TYPE)::equals,
                              Bound.equalTo(DMG_SET_TYPE))),
          rule("aacc.service.voice", MUST, Source.of(23, USERS, "G23-085"))
              .judging(ContactCenterSettings.class, ContactCenterRules::voiceService),
          rule("aacc.service.recovery", MUST, Source.of(23, USERS, "G23-085"))
              .judging(
                  ContactCenterSettings.class,
                  (settings, here) ->
                      here.at("recoveryService")
                          .equal(settings.recoveryService(), AUTOMATIC_DELAYED)));

  private ContactCenterRules() {}

  private static void voiceService(ContactCenterSettings settings, FindingCollector findings) {
    FindingCollector here = findings.at("voiceService");
    if (settings.voiceService().isEmpty()) {
      here.notStated();
    }
    settings
        .voiceService()
        .forEach(
            (server, start) ->
                here.at(server).with(Finding.SERVER, server).equal(start, AUTOMATIC_DELAYED));
  }
}
