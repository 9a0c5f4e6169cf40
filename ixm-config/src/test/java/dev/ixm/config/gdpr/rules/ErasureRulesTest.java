package dev.ixm.config.gdpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.gdpr.Erasure;
import dev.ixm.config.rules.SettingsRulesContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErasureRulesTest extends SettingsRulesContract<Erasure> {

  private static final String SOUND =
      """
      {"toolInstalled": true, "numbers": 3, "removed": 3}
      """;

  private static final String ROWS =
      """
      gdpr.erasure.tool | true | false | ERROR | /toolInstalled actual=false expected=true | ∅
      gdpr.erasure.tool | "toolInstalled": true, | ∅ | INFO | /toolInstalled missing=/toolInstalled | ∅
      gdpr.erasure.complete | "removed": 3 | "removed": 2 | ERROR | /removed actual=2 expected=at least 3 | G10-028
      gdpr.erasure.complete | , "removed": 3 | ∅ | INFO | /removed missing=/removed | G10-028
      """;

  ErasureRulesTest() {
    super(Erasure.class, SOUND, ROWS);
  }

  @Test
  @Tag("G10-028")
  void namesTheTool() {
    assertThat(Erasure.FOLDER).isEqualTo("UC/GDPR/ForgetMe");
    assertThat(Erasure.PROGRAM).isEqualTo("ForgetMe.exe");
    assertThat(Erasure.BUTTON).isEqualTo("Forget Me");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> Erasure.builder().numbers(0).build())
        .hasMessage("numbers must be 1 to 1000: 0");
    assertThatThrownBy(() -> Erasure.builder().numbers(1).removed(2).build())
        .hasMessage("removed must be 0 to 1: 2");
  }
}
