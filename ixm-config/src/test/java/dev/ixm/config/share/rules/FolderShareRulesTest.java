package dev.ixm.config.share.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.config.share.FolderShare;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FolderShareRulesTest extends SettingsRulesContract<FolderShare> {

  private static final String SOUND =
      """
      {"server": "CON", "role": "CONSOLIDATED",
       "dcomUser": "acme\\\\ixm", "dcomUserAdministers": true,
       "permissions": {"con\\\\uciisUser": "FULL_CONTROL", "ACME\\\\ixm": "FULL_CONTROL"}}
      """;

  private static final String ROWS =
      """
      share.iis-user | "con\\\\uciisUser": "FULL_CONTROL" | "UCIISUser": "CHANGE" | ERROR | /permissions/UCIISUser server=CON actual=CHANGE expected=FULL_CONTROL | G08-146 G16-062
      share.iis-user | "con\\\\uciisUser": "FULL_CONTROL", | ∅ | ERROR | /permissions/UCIISUser server=CON expected=FULL_CONTROL | G08-146 G16-062
      share.iis-user | con\\\\uciisUser | acme\\\\uciisUser | ERROR | /permissions/UCIISUser server=CON expected=FULL_CONTROL | G08-146 G16-062
      share.iis-user | ,⏎ "permissions": {"con\\\\uciisUser": "FULL_CONTROL", "ACME\\\\ixm": "FULL_CONTROL"} | ∅ | INFO | /permissions missing=/permissions | G08-146
      share.everyone | ,⏎ "permissions": {"con\\\\uciisUser": "FULL_CONTROL", "ACME\\\\ixm": "FULL_CONTROL"} | ∅ | INFO | /permissions missing=/permissions | G16-066
      share.dcom-user | "ACME\\\\ixm": "FULL_CONTROL" | "ACME\\\\ixm": "READ" | ERROR | /permissions/acme\\ixm server=CON actual=READ expected=FULL_CONTROL | G08-147 G16-063
      share.dcom-user | ACME\\\\ixm | ACME\\\\ix | ERROR | /permissions/acme\\ixm server=CON expected=FULL_CONTROL | G08-147 G16-063
      share.dcom-user | "dcomUser": "acme\\\\ixm", | ∅ | INFO | /dcomUser missing=/dcomUser | G08-147 G16-063
      share.dcom-user.domain | Administers": true | Administers": false | ERROR | /dcomUserAdministers server=CON actual=false expected=true | G08-147 G16-063
      share.dcom-user.domain | , "dcomUserAdministers": true | ∅ | INFO | /dcomUserAdministers missing=/dcomUserAdministers | G08-147
      share.everyone | "permissions": { | "permissions": {"everyone": "READ", | ERROR | /permissions/Everyone server=CON actual=READ expected=none | G16-066
      """;

  FolderShareRulesTest() {
    super(FolderShare.class, SOUND, ROWS);
  }

  @Test
  @Tag("G08-147")
  @Tag("G16-063")
  void findsADcomUserOfTheComputerItself() {
    for (String local : new String[] {"con\\\\ixm", "ixm"}) {
      String json = SOUND.replace("acme\\\\ixm", local).replace("ACME\\\\ixm", local);
      assertThat(check(read(json)))
          .extracting(finding -> finding.rule().id())
          .containsExactly("share.dcom-user.domain");
    }
  }

  @Test
  void asksNothingForTheWebApplicationsOfARemoteCse() {
    String json =
        SOUND
            .replace("CONSOLIDATED", "REMOTE_CSE")
            .replace("\"con\\\\uciisUser\": \"FULL_CONTROL\", ", "");
    assertThat(check(read(json))).isEmpty();
  }

  @Test
  void refusesAServerWithoutName() {
    assertThatThrownBy(() -> FolderShare.builder().from(read(SOUND)).server(" ").build())
        .hasMessage("server must not be blank");
  }
}
