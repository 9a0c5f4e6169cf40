package dev.ixm.model.site;

import static dev.ixm.model.EmailType.GMAIL;
import static dev.ixm.model.EmailType.OFFICE_365;
import static dev.ixm.model.site.Views.server;
import static dev.ixm.model.site.Views.several;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SiteMailTest {

  private static final Server CON = server("CON", Role.CONSOLIDATED).build();
  private static final Server PRI = server("PRI", Role.PRIMARY).build();
  private static final Server CSE = server("CSE1", Role.REMOTE_CSE).build();
  private static final Server GOOGLE = server("CSE2", Role.REMOTE_CSE).addEmailTypes(GMAIL).build();
  private static final Server SPARE =
      server("CSE3", Role.REMOTE_CSE).spare(true).addEmailTypes(GMAIL).build();

  private static SiteMail mail(EmailType[] types, Server... servers) {
    Deployment.Builder site = several();
    for (EmailType type : types) {
      site.addEmailSystems(EmailSystem.builder().type(type).users(10).build());
    }
    return SiteView.of(site.addServers(servers).build()).mail();
  }

  private static EmailType[] types(EmailType... types) {
    return types;
  }

  @Test
  void theCentralServerHasAllTypesWhereNoneIsRemote() {
    SiteMail mail = mail(types(OFFICE_365, GMAIL), CON, PRI);
    assertThat(mail.types()).containsExactlyInAnyOrder(OFFICE_365, GMAIL);
    assertThat(mail.types(CON)).isEqualTo(mail.types());
    assertThat(mail.types(PRI)).isEmpty();
    assertThat(mail.servers()).containsExactly(CON);
    Server single = server("IXM", Role.SINGLE).build();
    assertThat(mail(types(GMAIL), single).types(single)).containsExactly(GMAIL);
  }

  @Test
  void aRemoteServerHasTheOneTypeOfTheSite() {
    SiteMail mail = mail(types(GMAIL), CON, CSE);
    assertThat(mail.types(CSE)).containsExactly(GMAIL);
    assertThat(mail.types(CON)).isEmpty();
    assertThat(mail.servers()).containsExactly(CSE);
  }

  @Test
  void onlyTheSiteCanDivideSeveralTypes() {
    SiteMail mail = mail(types(OFFICE_365, GMAIL), CON, CSE, GOOGLE);
    assertThat(mail.types(CSE)).isEmpty();
    assertThat(mail.installedFor(CSE)).isEqualTo(mail.types());
    assertThat(mail.types(GOOGLE)).containsExactly(GMAIL);
    assertThat(mail.installedFor(GOOGLE)).containsExactly(GMAIL);
    assertThat(mail.servers()).containsExactly(CSE, GOOGLE);
  }

  @Test
  void anotherServerSynchronizesWhatIsStatedForIt() {
    Server central = server("CON", Role.CONSOLIDATED).addEmailTypes(OFFICE_365).build();
    SiteMail mail = mail(types(OFFICE_365, GMAIL), central, GOOGLE);
    assertThat(mail.types(central)).containsExactly(OFFICE_365);
    assertThat(mail.servers()).containsExactly(central, GOOGLE);
    Server target = server("S", Role.BACKUP_TARGET).addEmailTypes(OFFICE_365).build();
    assertThat(mail(types(OFFICE_365, GMAIL), target, GOOGLE).servers()).containsExactly(GOOGLE);
  }

  @Test
  @Tag("G22-003")
  void aSpareIsInstalledForMailThatItDoesNotSynchronize() {
    SiteMail mail = mail(types(OFFICE_365, GMAIL), CON, GOOGLE, SPARE);
    assertThat(SiteMail.isSpare(SPARE)).isTrue();
    assertThat(SiteMail.isSpare(GOOGLE)).isFalse();
    assertThat(SiteMail.isSpare(server("A", Role.SECONDARY).spare(true).build())).isFalse();
    assertThat(mail.types(SPARE)).isEmpty();
    assertThat(mail.installedFor(SPARE)).containsExactly(GMAIL);
    assertThat(mail.spares()).containsExactly(SPARE);
    assertThat(mail.servers()).containsExactly(GOOGLE);
    Server other = server("CSE4", Role.REMOTE_CSE).spare(true).build();
    assertThat(mail.installedFor(other)).isEqualTo(mail.types());
  }
}
