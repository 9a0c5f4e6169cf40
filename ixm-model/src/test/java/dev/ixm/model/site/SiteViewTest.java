package dev.ixm.model.site;

import static dev.ixm.model.site.Views.server;
import static dev.ixm.model.site.Views.several;
import static dev.ixm.model.site.Views.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteViewTest {

  private static final Server.Builder[] ALL = {
    server("WEB", Role.REMOTE_WEB).number(1),
    server("CSE2", Role.REMOTE_CSE).number(2),
    server("CSE1", Role.REMOTE_CSE).number(1),
    server("LIC", Role.LICENSE_SERVER),
    server("CON2", Role.SECONDARY_CONSOLIDATED),
    server("SEC-B", Role.SECONDARY),
    server("sec-a", Role.SECONDARY),
    server("SEC3", Role.SECONDARY).number(3),
    server("SEC2", Role.SECONDARY).number(2),
    server("CON", Role.CONSOLIDATED),
    server("PRI", Role.PRIMARY),
    server("SPARE", Role.BACKUP_TARGET)
  };

  private static SiteView view(Deployment.Builder site) {
    return SiteView.of(site.build());
  }

  private static ImmutableList<String> names(ImmutableList<Server> servers) {
    return ImmutableList.copyOf(servers.stream().map(Server::name).toList());
  }

  private static Deployment.Builder speaking(SipTransport transport) {
    return several().pbx(Pbx.builder().kind(PbxKind.OTHER).transport(transport).build());
  }

  @Test
  void keepsWhatItLooksAt() {
    Deployment stated = several().release(Release.R11_0).build();
    ReleaseFacts facts = ReleaseFacts.of(Release.R11_0);
    assertThat(SiteView.of(stated).stated()).isSameAs(stated);
    assertThat(SiteView.of(stated).facts()).isEqualTo(facts);
    assertThat(SiteView.of(stated, facts).facts()).isSameAs(facts);
  }

  /** Columns: topology, several servers kept in step, installation described. */
  @ParameterizedTest
  @CsvSource({
    "SINGLE_SERVER, false, true",
    "HIGH_AVAILABILITY, true, true",
    "CLOUD_GATEWAY, false, false"
  })
  void isOfOneKind(Topology topology, boolean highAvailability, boolean described) {
    SiteView view = view(site(topology));
    assertThat(view.isHighAvailability()).isEqualTo(highAvailability);
    assertThat(view.isDescribed()).isEqualTo(described);
  }

  @ParameterizedTest
  @EnumSource(SipTransport.class)
  @Tag("G14-001")
  @Tag("G14-002")
  void ordinarySitesUseTlsWhereThePbxIsStatedTo(SipTransport transport) {
    assertThat(view(speaking(transport)).usesTls()).isEqualTo(transport == SipTransport.TLS);
    assertThat(view(several()).usesTls()).isFalse();
    assertThat(view(several()).isJitc()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(SipTransport.class)
  @Tag("G14-005")
  void jitcSitesUseTlsWhateverIsStated(SipTransport transport) {
    assertThat(view(speaking(transport).edition(Edition.JITC)).usesTls()).isTrue();
    assertThat(view(several().edition(Edition.JITC)).usesTls()).isTrue();
    assertThat(view(several().edition(Edition.JITC)).isJitc()).isTrue();
  }

  @Test
  @Tag("G08-056")
  @Tag("G08-057")
  void ordersTheServersByRoleThenNumberThenName() {
    assertThat(names(view(several(ALL)).order()))
        .containsExactly(
            "PRI", "CON", "SEC2", "SEC3", "sec-a", "SEC-B", "CON2", "CSE1", "CSE2", "WEB");
  }

  @Test
  void selectsServersInTheirOrder() {
    SiteView view = view(several(ALL));
    assertThat(names(view.servers(Role.REMOTE_CSE))).containsExactly("CSE1", "CSE2");
    assertThat(view.servers(Role.LICENSE_SERVER)).isEmpty();
    assertThat(names(view.voiceServers())).containsExactly("PRI", "SEC2", "SEC3", "sec-a", "SEC-B");
  }

  @Test
  void aServerHasTheProductForOneRole() {
    assertThat(SiteView.role(server("A", Role.LICENSE_SERVER, Role.PRIMARY).build()))
        .isEqualTo(Role.PRIMARY);
    assertThat(SiteView.role(server("A", Role.SECONDARY, Role.CONSOLIDATED).build()))
        .isEqualTo(Role.CONSOLIDATED);
    Server other = server("A", Role.BACKUP_TARGET).build();
    assertThatThrownBy(() -> SiteView.role(other)).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void thePrimaryOrTheSingleServerHoldsTheLicense(Role role) {
    SiteView view = view(several());
    assertThat(view.holdsLicense(server("A", role).build()))
        .isEqualTo(role == Role.PRIMARY || role == Role.SINGLE);
  }

  @Test
  void knowsWhoHandsTheLicenseOut() {
    assertThat(names(ImmutableList.copyOf(view(several(ALL)).licenseServer().stream().toList())))
        .containsExactly("LIC");
    assertThat(view(several()).licenseServer()).isEmpty();
    assertThat(view(several()).usesLicenseManager()).isFalse();
    assertThat(view(several()).mayUseLicenseManager()).isTrue();
    for (LicenseType type : LicenseType.values()) {
      Deployment.Builder site = several();
      site.license(
          License.builder().type(type).seats(site.build().seats()).purchasedVoicePorts(0).build());
      assertThat(view(site).usesLicenseManager()).isEqualTo(type == LicenseType.WEBLM);
      assertThat(view(site).mayUseLicenseManager()).isEqualTo(type == LicenseType.WEBLM);
    }
  }

  @Test
  @Tag("G02-574")
  void onlyTheVendorsOwnLicenseIsVerifiedOffline() {
    assertThat(view(several()).verifiesOffline()).isFalse();
    Deployment.Builder site = several();
    License online =
        License.builder()
            .type(LicenseType.MESSAGING)
            .seats(site.build().seats())
            .purchasedVoicePorts(0)
            .build();
    assertThat(view(site.license(online)).verifiesOffline()).isFalse();
    License offline = License.builder().from(online).verification(Verification.OFFLINE).build();
    assertThat(view(site.license(offline)).verifiesOffline()).isTrue();
  }

  @Test
  void allButAnOrdinarySingleServerNeedAnAccountOfTheDomain() {
    Server single = server("A", Role.SINGLE).build();
    Deployment.Builder alone = site(Topology.SINGLE_SERVER).addServers(single);
    assertThat(view(alone).needsDomainAccount(single)).isFalse();
    assertThat(view(alone).needsDomainAccount()).isFalse();
    assertThat(view(alone.edition(Edition.JITC)).needsDomainAccount()).isTrue();
    assertThat(view(several(ALL)).needsDomainAccount()).isTrue();
    assertThat(view(several()).needsDomainAccount()).isFalse();
  }

  /** Columns: role, account of the web applications, local administrator. */
  @ParameterizedTest
  @CsvSource({
    "SINGLE, true, false",
    "PRIMARY, true, false",
    "SECONDARY, true, false",
    "CONSOLIDATED, true, true",
    "SECONDARY_CONSOLIDATED, true, false",
    "REMOTE_CSE, false, false",
    "REMOTE_WEB, true, false"
  })
  void knowsTheAccountsThatTheInstallerMakes(Role role, boolean iis, boolean admin) {
    SiteView view = view(several());
    assertThat(view.hasIisUser(server("A", role).build())).isEqualTo(iis);
    assertThat(view.hasAdminUser(server("A", role).build())).isEqualTo(admin);
  }

  @Test
  void theProductIsOnTheDriveThatIsStatedForIt() {
    SiteView view = view(several());
    Server plain = server("A", Role.PRIMARY).build();
    assertThat(view.findDrive(plain)).isEmpty();
    assertThat(view.folder(plain)).isEqualTo("UC");
    assertThat(ProductPath.quoted(view.folder(plain)))
        .isEqualTo("`UC` (on the drive that was chosen)");
    Server other =
        server("B", Role.PRIMARY)
            .hardware(
                Hardware.builder()
                    .addDrives(drive("C", DriveUse.OPERATING_SYSTEM), drive("E", DriveUse.PRODUCT))
                    .build())
            .build();
    assertThat(view.findDrive(other)).hasValue("E");
    assertThat(view.folder(other)).isEqualTo("E:\\UC");
    assertThat(ProductPath.quoted(view.folder(other))).isEqualTo("`E:\\UC`");
    assertThat(ProductPath.quoted("\\\\host\\UC")).isEqualTo("`\\\\host\\UC`");
  }

  private static Drive drive(String letter, DriveUse use) {
    return Drive.builder().letter(letter).addUses(use).size(DataSize.ofBytes(1)).build();
  }
}
