package dev.ixm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void onlyThreeRolesHaveVoicePorts() {
    assertThat(Arrays.stream(Role.values()).filter(Role::isVoiceServer))
        .containsExactly(Role.SINGLE, Role.PRIMARY, Role.SECONDARY);
  }

  @Test
  void computersThatOnlyServeTheProductDoNotRunIt() {
    assertThat(Arrays.stream(Role.values()).filter(role -> !role.isProductServer()))
        .containsExactly(Role.REMOTE_ADMIN, Role.LICENSE_SERVER, Role.BACKUP_TARGET);
  }
}
