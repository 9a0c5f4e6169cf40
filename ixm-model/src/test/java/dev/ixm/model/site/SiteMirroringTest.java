package dev.ixm.model.site;

import static dev.ixm.model.site.Views.server;
import static dev.ixm.model.site.Views.several;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteMirroringTest {

  private static final Server PRI = server("PRI", Role.PRIMARY).build();
  private static final Server CON = server("CON", Role.CONSOLIDATED).build();
  private static final Server SPARE = server("SPARE", Role.BACKUP_TARGET).build();

  private static SiteMirroring of(Deployment.Builder site) {
    return SiteView.of(site.build()).mirroring();
  }

  @Test
  void thereIsNoneWithoutAStatementOrAServerForIt() {
    SiteMirroring none = of(several().addServers(PRI, CON));
    assertThat(none.exists()).isFalse();
    assertThat(none.variant()).isEmpty();
    assertThat(none.sources()).isEmpty();
    assertThat(none.targets()).isEmpty();
  }

  @Test
  void theRolesSayWhoIsMirroredOntoWhom() {
    SiteMirroring mirroring = of(several().addServers(PRI, CON, SPARE));
    assertThat(mirroring.exists()).isTrue();
    assertThat(mirroring.variant()).isEmpty();
    assertThat(mirroring.sources()).containsExactly(CON);
    assertThat(mirroring.targets()).containsExactly(SPARE);
    assertThat(mirroring.isSource(PRI)).isFalse();
    assertThat(mirroring.isTarget(CON)).isFalse();
  }

  @Test
  void namesGoBeforeRoles() {
    Mirroring stated = Mirroring.builder().addSources("pri").target("con").build();
    SiteMirroring mirroring = of(several().addServers(PRI, CON, SPARE).mirroring(stated));
    assertThat(mirroring.sources()).containsExactly(PRI);
    assertThat(mirroring.targets()).containsExactly(CON);
  }

  @ParameterizedTest
  @EnumSource(MirroringVariant.class)
  void joinsOneNetworkOrSeveralAsStated(MirroringVariant variant) {
    SiteMirroring mirroring =
        of(several().addServers(PRI, CON).mirroring(Mirroring.builder().variant(variant).build()));
    assertThat(mirroring.variant()).hasValue(variant);
    assertThat(mirroring.exists()).isTrue();
    assertThat(mirroring.sources()).containsExactly(CON);
    assertThat(mirroring.targets()).isEmpty();
  }
}
