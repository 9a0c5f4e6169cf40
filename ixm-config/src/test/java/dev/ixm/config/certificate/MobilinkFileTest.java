package dev.ixm.config.certificate;

import static dev.ixm.config.certificate.MobilinkFile.CERTIFICATE;
import static dev.ixm.config.certificate.MobilinkFile.IDENTITY;
import static dev.ixm.config.certificate.MobilinkFile.PRIVATE_KEY;
import static dev.ixm.config.certificate.MobilinkFile.PUBLIC_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MobilinkFileTest {

  @Test
  @Tag("G09-275")
  @Tag("G09-276")
  @Tag("G09-287")
  @Tag("G09-288")
  void goesToTheServersThatNeedIt() {
    for (Role role : new Role[] {Role.PRIMARY, Role.SECONDARY, Role.REMOTE_CSE, Role.REMOTE_WEB}) {
      assertThat(MobilinkFile.of(role)).containsExactly(PUBLIC_KEY, CERTIFICATE);
    }
    for (Role role : new Role[] {Role.CONSOLIDATED, Role.SECONDARY_CONSOLIDATED}) {
      assertThat(MobilinkFile.of(role)).containsExactly(PRIVATE_KEY, IDENTITY);
    }
    for (Role role :
        new Role[] {Role.SINGLE, Role.REMOTE_ADMIN, Role.LICENSE_SERVER, Role.BACKUP_TARGET}) {
      assertThat(MobilinkFile.of(role)).isEmpty();
    }
  }

  @Test
  @Tag("G09-272")
  @Tag("G09-273")
  void hasTheNameAndThePlaceThatTheProductExpects() {
    assertThat(PUBLIC_KEY.path('D')).isEqualTo("D:\\UC\\Certificates\\e2ee_PublicKey2048.pem");
    assertThat(PRIVATE_KEY.path('A')).isEqualTo("A:\\UC\\Certificates\\e2ee_PrivateKey2048.pem");
    assertThat(CERTIFICATE.path('Z'))
        .isEqualTo("Z:\\UC\\Certificates\\MobilinkPublicCertificate.crt");
    assertThat(IDENTITY.path('C')).isEqualTo("C:\\UC\\Certificates\\ConsolidatedIdentity.pem");
    for (char drive : new char[] {'@', '[', '1'}) {
      assertThatThrownBy(() -> IDENTITY.path(drive))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("drive must be a letter A to Z: '%s'", drive);
    }
  }
}
