package dev.ixm.config.uac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.config.uac.UserAccountControl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UserAccountControlRulesTest extends SettingsRulesContract<UserAccountControl> {

  private static final String SOUND =
      """
      {"topology": "HIGH_AVAILABILITY", "edition": "JITC",
       "notification": "NEVER", "adminApprovalMode": false}
      """;

  private static final String ROWS =
      """
      uac.notification | NEVER | PROGRAMS_UNDIMMED | ERROR | /notification actual=PROGRAMS_UNDIMMED expected=NEVER | G09-083
      uac.notification | "notification": "NEVER",  | ∅ | INFO | /notification missing=/notification | G09-083
      uac.admin-approval-mode | "adminApprovalMode": false | "adminApprovalMode": true | ERROR | /adminApprovalMode actual=true expected=false | G09-084
      uac.admin-approval-mode | , "adminApprovalMode": false | ∅ | INFO | /adminApprovalMode missing=/adminApprovalMode | G09-084
      """;

  UserAccountControlRulesTest() {
    super(UserAccountControl.class, SOUND, ROWS);
  }

  @Test
  void asksForThePolicyEverywhereButOnOrdinaryHighAvailabilitySites() {
    String on = SOUND.replace("false", "true");
    assertThat(check(read(on.replace("JITC", "STANDARD")))).isEmpty();
    assertThat(check(read(on))).hasSize(1);
    assertThat(
            check(
                read(on.replace("JITC", "STANDARD").replace("HIGH_AVAILABILITY", "SINGLE_SERVER"))))
        .hasSize(1);
  }

  @Test
  @Tag("G09-084")
  void namesThePolicy() {
    assertThat(UserAccountControl.POLICY)
        .isEqualTo("User Account Control: Run all administrators in Admin Approval Mode");
  }
}
