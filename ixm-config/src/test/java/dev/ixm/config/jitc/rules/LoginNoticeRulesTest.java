package dev.ixm.config.jitc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.jitc.LoginNotice;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginNoticeRulesTest extends SettingsRulesContract<LoginNotice> {

  private static final String SOUND =
      """
      {"application": "IXM Admin",
       "lastSuccessful": ["DATE", "TIME", "IP_ADDRESS"],
       "lastUnsuccessful": ["TIME", "IP_ADDRESS", "DATE"],
       "confirmed": true}
      """;

  private static final String ROWS =
      """
      jitc.login.notice.details | "DATE", "TIME", "IP | "DATE", "IP | ERROR | /lastSuccessful actual=DATE, IP_ADDRESS expected=with DATE, TIME, IP_ADDRESS | G09-267
      jitc.login.notice.details | ["TIME", "IP_ADDRESS", "DATE"] | ["TIME", "DATE"] | ERROR | /lastUnsuccessful actual=TIME, DATE expected=with DATE, TIME, IP_ADDRESS | G09-267
      jitc.login.notice.details | , "DATE"] | ] | ERROR | /lastUnsuccessful actual=TIME, IP_ADDRESS expected=with DATE, TIME, IP_ADDRESS | G09-267
      jitc.login.notice.details | ["TIME", "IP_ADDRESS", "DATE"] | [] | ERROR | /lastUnsuccessful actual=none expected=with DATE, TIME, IP_ADDRESS | G09-266
      jitc.login.notice.details | "lastSuccessful": ["DATE", "TIME", "IP_ADDRESS"], | ∅ | INFO | /lastSuccessful missing=/lastSuccessful | G09-266
      jitc.login.notice.confirmed | "confirmed": true | "confirmed": false | ERROR | /confirmed actual=false expected=true | G09-266
      """;

  LoginNoticeRulesTest() {
    super(LoginNotice.class, SOUND, ROWS);
  }

  @Test
  @Tag("G09-266")
  @Tag("G09-267")
  void prescribesWhatNoRuleObjectsTo() {
    assertThat(LoginNotice.APPLICATIONS)
        .containsExactly("IXM Admin", "Web Admin")
        .allSatisfy(name -> assertThat(check(LoginNotice.prescribed(name))).isEmpty());
  }

  @Test
  void refusesANoticeOfNoApplication() {
    assertThatThrownBy(() -> LoginNotice.prescribed(" "))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("application must not be blank");
  }
}
