package dev.ixm.config.cse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.cse.EngineGroup;
import dev.ixm.config.cse.EngineRegistry;
import dev.ixm.config.cse.EngineServer;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.windows.Architecture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EngineRulesTest extends SettingsRulesContract<EngineSettings> {

  private static final String SOUND =
      """
      {"servers": [
         {"name": "CON", "primaryInstance": false, "registryPrimary": 0},
         {"name": "CSE1", "primaryInstance": false, "registryPrimary": 0, "architecture": "X86"},
         {"name": "CSE2", "primaryInstance": false, "registryPrimary": 0}],
       "spare": "cse2",
       "featureGroups": [
         {"name": "Sales", "location": "cse1"},
         {"name": "Default", "location": "CON"}]}
      """;

  private static final String ROWS =
      """
      cse.primary-instance | "CSE2", "primaryInstance": false | "CSE2", "primaryInstance": true | ERROR | /servers/2/primaryInstance server=CSE2 actual=true expected=false | G22-009
      cse.primary-instance | "CSE1", "primaryInstance": false, | "CSE1", | INFO | /servers/1/primaryInstance missing=/servers/1/primaryInstance | G22-009
      cse.registry.primary | 0, "architecture" | 1, "architecture" | ERROR | /servers/1/registryPrimary server=CSE1 key=Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Generic\\UMS\\IMAPTSE\\Cache actual=1 expected=0 | G18-026
      cse.registry.primary | "CON", "primaryInstance": false, "registryPrimary": 0 | "CON", "primaryInstance": false, "registryPrimary": 1 | ERROR | /servers/0/registryPrimary server=CON key=Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Generic\\UMS\\IMAPTSE\\Cache actual=1 expected=0 | G18-025
      cse.registry.primary | "registryPrimary": 0, "arch | "arch | INFO | /servers/1/registryPrimary missing=/servers/1/registryPrimary | G18-026
      cse.feature-group.location | "cse1" | "CSE2" | ERROR | /featureGroups/0/location actual=CSE2 expected=one of CON, CSE1 | G22-007
      cse.feature-group.location | "cse1" | "CSE9" | ERROR | /featureGroups/0/location actual=CSE9 expected=one of CON, CSE1 | G22-007
      cse.feature-group.location | , "location": "cse1" | ∅ | INFO | /featureGroups/0/location missing=/featureGroups/0/location | G22-007
      """;

  EngineRulesTest() {
    super(EngineSettings.class, SOUND, ROWS);
  }

  @Test
  @Tag("G22-007")
  void namesTheFieldOfAFeatureGroup() {
    assertThat(EngineGroup.FIELD).isEqualTo("TSE Location");
    assertThat(read(SOUND).active()).containsExactly("CON", "CSE1");
  }

  @Test
  @Tag("G18-025")
  @Tag("G18-026")
  void namesTheRegistryValue() {
    assertThat(EngineRegistry.VALUE).isEqualTo("Primary");
    assertThat(EngineRegistry.DATA).isZero();
    assertThat(EngineRegistry.key(Architecture.X64))
        .isEqualTo(
            "Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Generic\\UMS\\IMAPTSE\\Cache");
    assertThat(EngineRegistry.key(Architecture.X86))
        .isEqualTo("Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Generic\\UMS\\IMAPTSE\\Cache");
  }

  @Test
  void refusesWhatCannotBe() {
    EngineServer server = EngineServer.builder().name("CSE1").build();
    EngineServer same = EngineServer.builder().name("cse1").build();
    EngineGroup group = EngineGroup.builder().name("Sales").build();
    EngineSettings.Builder settings = EngineSettings.builder().addServers(server);
    assertThatThrownBy(() -> EngineServer.builder().name(" ").build())
        .hasMessage("name must not be blank");
    assertThatThrownBy(() -> EngineGroup.builder().name("").build())
        .hasMessage("name must not be blank");
    assertThatThrownBy(() -> EngineSettings.builder().addServers(server, same).build())
        .hasMessage("servers must have different names: 'cse1'");
    assertThatThrownBy(() -> EngineSettings.builder().addFeatureGroups(group, group).build())
        .hasMessage("featureGroups must have different names: 'Sales'");
    assertThatThrownBy(() -> settings.spare("CSE2").build())
        .hasMessage("spare must be one of the servers: 'CSE2'");
  }
}
