package dev.ixm.config.etsip;

import static dev.ixm.config.ini.Notation.ini;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.ini.IniChange;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MwiFailoverProfileTest {

  private static final RuleSet RULES =
      RuleSet.discover(MwiFailoverProfileTest.class.getClassLoader());

  private static MwiFailoverProfile.Builder profile() {
    return MwiFailoverProfile.builder().addAddresses("10.0.0.1", "10.0.0.2");
  }

  @Test
  @Tag("G08-154")
  @Tag("G08-155")
  @Tag("G16-069")
  void switchesFailoverAndKeepAliveOn() {
    IniDocument site = ini("[PBX1]⏎IP = 10.0.0.3, 10.0.0.4⏎Keep Alive = no⏎⏎[Own]⏎a=1⏎");
    EtsipEdit edit = profile().build().applyTo(site);
    assertThat(edit.file().document())
        .isEqualTo(
            ini("[PBX1]⏎IP = 10.0.0.3, 10.0.0.4⏎Keep Alive = Yes⏎Fail Over = Yes⏎⏎[Own]⏎a=1⏎"));
    assertThat(edit.changes())
        .extracting(IniChange::toString)
        .containsExactly("[PBX1] Keep Alive changed", "[PBX1] Fail Over added");
    assertThat(edit.open(RULES).hasErrors()).isFalse();
    assertThat(profile().build().applyTo(edit.file().document()).changes()).isEmpty();
  }

  @ParameterizedTest
  @Tag("G08-156")
  @CsvSource({
    "'', '10.0.0.1,10.0.0.2'",
    "10.0.0.9, '10.0.0.9,10.0.0.1,10.0.0.2'",
    "10.0.0.2, '10.0.0.2,10.0.0.1'",
    "'10.0.0.2,10.0.0.9', '10.0.0.2,10.0.0.9'",
    "10.0.0.2;10.0.0.9, 10.0.0.2;10.0.0.9"
  })
  void givesAPbxWithTooFewAddressesMore(String own, String expected) {
    IniDocument site = ini("[PBX1]⏎IP=" + own + "⏎");
    assertThat(profile().build().applyTo(site).file().document().findValue("PBX1", "IP"))
        .contains(expected);
  }

  @Test
  void reportsThatAddressesAreStillMissing() {
    EtsipEdit edit = MwiFailoverProfile.builder().build().applyTo(ini(""));
    assertThat(edit.file().document()).isEqualTo(ini("[PBX1]⏎Keep Alive=Yes⏎Fail Over=Yes⏎"));
    assertThat(edit.open(RULES).findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("etsip.mwi.two-addresses");
  }

  @Test
  void editsTheAskedPbxOnly() {
    IniDocument site = ini("[PBX1]⏎IP=10.0.0.7,10.0.0.8⏎[PBX2]⏎");
    assertThat(profile().pbx(2).build().applyTo(site).file().document())
        .isEqualTo(
            ini(
                "[PBX1]⏎IP=10.0.0.7,10.0.0.8⏎[PBX2]⏎IP=10.0.0.1,10.0.0.2⏎Keep Alive=Yes⏎"
                    + "Fail Over=Yes⏎"));
  }

  @Test
  void refusesWhatCanNotBe() {
    for (int number : new int[] {0, 1_000}) {
      assertThatThrownBy(() -> profile().pbx(number).build())
          .isInstanceOf(InvalidAttributeException.class)
          .hasMessageContaining("pbx");
    }
    assertThatThrownBy(() -> profile().addAddresses("host").build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessageContaining("addresses");
    assertThatThrownBy(() -> profile().build().applyTo(ini("[PBX1]⏎[pbx1]⏎")))
        .isInstanceOf(IniEditException.class)
        .hasMessageContaining("stands twice");
  }
}
