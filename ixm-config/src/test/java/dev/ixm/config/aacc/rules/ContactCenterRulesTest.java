package dev.ixm.config.aacc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.config.aacc.StartType;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.Release;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.service.ServiceCatalog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContactCenterRulesTest extends SettingsRulesContract<ContactCenterSettings> {

  private static final String SOUND =
      """
      {"dmgSetTypes": [2008],
       "voiceService": {"PRI": "AUTOMATIC_DELAYED", "SEC": "AUTOMATIC_DELAYED"},
       "recoveryService": "AUTOMATIC_DELAYED"}
      """;

  private static final String ROWS =
      """
      aacc.dmg.set-type | [2008] | [2008, 2002] | ERROR | /dmgSetTypes actual=2008, 2002 expected=2008 | G23-084
      aacc.dmg.set-type | "dmgSetTypes": [2008], | ∅ | INFO | /dmgSetTypes missing=/dmgSetTypes | G23-084
      aacc.service.voice | "SEC": "AUTOMATIC_DELAYED" | "SEC": "AUTOMATIC" | ERROR | /voiceService/SEC server=SEC actual=AUTOMATIC expected=AUTOMATIC_DELAYED | G23-085
      aacc.service.voice | "voiceService": {"PRI": "AUTOMATIC_DELAYED", "SEC": "AUTOMATIC_DELAYED"}, | ∅ | INFO | /voiceService missing=/voiceService | G23-085
      aacc.service.recovery | "recoveryService": "AUTOMATIC_DELAYED" | "recoveryService": "MANUAL" | ERROR | /recoveryService actual=MANUAL expected=AUTOMATIC_DELAYED | G23-085
      """;

  ContactCenterRulesTest() {
    super(ContactCenterSettings.class, SOUND, ROWS);
  }

  @Test
  @Tag("G23-085")
  void namesServicesOfTheCatalog() {
    ServiceCatalog catalog = ReleaseFacts.of(Release.R10_8).get(ServiceCatalog.KIND);
    assertThat(ContactCenterSettings.VOICE_SERVICE).isEqualTo("UC Voice Server");
    assertThat(ContactCenterSettings.RECOVERY_SERVICE).isEqualTo("UC Service Recovery Manager");
    assertThat(catalog.findService(ContactCenterSettings.VOICE_SERVICE)).isPresent();
    assertThat(catalog.findService(ContactCenterSettings.RECOVERY_SERVICE)).isPresent();
    assertThat(StartType.AUTOMATIC_DELAYED.title()).isEqualTo("Automatic (Delayed Start)");
  }
}
