package dev.ixm.site.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Sizing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderListTest {

  @Test
  void listsAllThatASiteNeeds() {
    SiteRequirements site =
        site(8_000, 2_000, 6_000)
            .voicePorts(400)
            .faxPorts(4)
            .speechRecognitionPorts(10)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(6_000).build())
            .mirroringVariant(MirroringVariant.WAN)
            .build();
    assertThat(lines(site))
        .containsExactly(
            "SERVER 1 servers HA4 for PRIMARY",
            "SERVER 1 servers HA4 for CONSOLIDATED",
            "SERVER 3 servers HA4 for SECONDARY",
            "SERVER 2 servers UM1 for REMOTE_CSE",
            "SERVER 1 servers HA4 for BACKUP_TARGET",
            "SEAT 8000 basic seats",
            "SEAT 2000 mainstream seats",
            "SEAT 6000 advanced seats",
            "VOICE_PORT 150 voice ports to buy",
            "LICENSE_OPTION 1 HIGH_AVAILABILITY",
            "LICENSE_OPTION 1 ASR",
            "LICENSE_OPTION 4 SR140_FAX_PORT",
            "WINDOWS_LICENSE 8 licenses of WINDOWS_SERVER_2016 STANDARD",
            "MIRRORING_LICENSE 2 licenses of Carbonite Availability, for a year");
  }

  /** Either speed will do; only for very large sites the faster disks are suggested. */
  @Test
  @Tag("G02-177")
  void suggestsFastDisksForVeryLargeSites() {
    SiteRequirements huge =
        site(0, 62_000, 18_000)
            .voicePorts(2_000)
            .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(18_000).build())
            .build();
    assertThat(OrderList.of(Sizing.size(huge), SelfSigned.PERMITTED).get(0).quantity().inputs())
        .containsEntry("suggested speed of disks", "15000 a minute");
    assertThat(
            OrderList.of(
                    Sizing.size(site(8_000, 0, 10).voicePorts(8).build()), SelfSigned.PERMITTED)
                .get(0)
                .quantity()
                .inputs())
        .doesNotContainKey("suggested speed of disks");
  }

  @Test
  @Tag("G23-088")
  @Tag("G23-094")
  @Tag("G23-096")
  void saysWhatToProvideForAVirtualMachineLikeTheMeasuredOne() {
    SiteHosts onVmware =
        SiteHosts.builder()
            .platform(Platform.builder().kind(PlatformKind.VMWARE).version("6.7").build())
            .build();
    assertThat(measured(site(900, 0, 100).voicePorts(100).hosts(onVmware)))
        .containsExactly("6800", "1800", "1500");
    assertThat(measured(site(900, 0, 101).voicePorts(100).hosts(onVmware))).isEmpty();
    assertThat(measured(site(900, 0, 100).voicePorts(101).hosts(onVmware))).isEmpty();
    assertThat(measured(site(900, 0, 100).voicePorts(100))).isEmpty();
  }

  private static List<String> measured(SiteRequirements.Builder site) {
    return OrderList.of(Sizing.size(site.build()), SelfSigned.PERMITTED)
        .get(0)
        .quantity()
        .inputs()
        .entrySet()
        .stream()
        .filter(it -> it.getKey().startsWith("to provide"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** 39 seats bring no port, 40 bring one, whoever has them already. */
  @Test
  @Tag("G05-085")
  void buysOnlyThePortsThatTheSeatsDoNotBring() {
    assertThat(lines(site(39, 0, 0).voicePorts(1).build()))
        .contains("VOICE_PORT 1 voice ports to buy");
    assertThat(lines(site(39, 1, 0).voicePorts(1).build())).noneMatch(it -> it.startsWith("VOICE"));
    assertThat(lines(site(0, 0, 400).voicePorts(2).build()))
        .contains("VOICE_PORT 2 voice ports to buy");
    SiteRequirements licensed = site(30, 0, 0).voicePorts(5).license(license(80, 1)).build();
    assertThat(lines(licensed)).contains("VOICE_PORT 2 voice ports to buy");
  }

  @Test
  void doesNotBuyWhatIsLicensed() {
    assertThat(lines(site(80, 0, 0).voicePorts(3).license(license(80, 1)).build()))
        .allMatch(it -> it.startsWith("SERVER") || it.startsWith("WINDOWS"));
    assertThat(lines(site(100, 5, 0).voicePorts(0).license(license(80, 0)).build()))
        .contains("SEAT 20 basic seats", "SEAT 5 mainstream seats");
  }

  @Test
  @Tag("G02-029")
  void ordersOptionsAndLanguagesBeyondTheLicensed() {
    SiteRequirements site =
        site(100, 0, 0)
            .voicePorts(0)
            .putOptions(LicenseOption.TRANSCRIPTION_USER, 50)
            .addLanguages("English", "French EU", "German")
            .build();
    assertThat(lines(site))
        .contains("LICENSE_OPTION 50 TRANSCRIPTION_USER", "LICENSE_OPTION 2 additional languages");
    License licensed =
        License.builder()
            .from(license(100, 0))
            .putOptions(LicenseOption.TRANSCRIPTION_USER, 20)
            .additionalLanguages(2)
            .build();
    assertThat(lines(SiteRequirements.builder().from(site).license(licensed).build()))
        .contains("LICENSE_OPTION 30 TRANSCRIPTION_USER")
        .noneMatch(line -> line.contains("languages"));
  }

  @Test
  void namesTheInstanceInTheCloud() {
    SiteHosts aws =
        SiteHosts.builder().platform(Platform.builder().kind(PlatformKind.AWS).build()).build();
    assertThat(order(site(2_000, 0, 0).voicePorts(1).hosts(aws).build()).get(0).quantity().inputs())
        .containsEntry("instance", "c5.2xlarge");
  }

  @Test
  void buysCertificatesWhereTheyMayNotBeSelfSigned() {
    SiteRequirements site = site(100, 0, 0).voicePorts(1).edition(Edition.JITC).build();
    assertThat(lines(site))
        .contains(
            "LICENSE_OPTION 1 HIGH_SECURITY",
            "CERTIFICATE 1 certificates for EFS",
            "CERTIFICATE 1 certificates for IIS",
            "CERTIFICATE 1 certificates for SIP_TLS");
    SiteRequirements ordinary = site(100, 0, 0).voicePorts(1).build();
    assertThat(lines(ordinary)).noneMatch(it -> it.startsWith("CERTIFICATE"));
    assertThat(
            OrderList.of(Sizing.size(ordinary), SelfSigned.FORBIDDEN).stream()
                .filter(it -> it.kind() == OrderItem.Kind.CERTIFICATE))
        .hasSize(1);
  }

  @Test
  void explainsEachNumber() {
    assertThat(order(site(80, 0, 0).voicePorts(5).license(license(80, 1)).build()))
        .extracting(OrderItem::toString)
        .contains(
            "VOICE_PORT: voice ports to buy = 2: ports that the site needs - (floor((basic +"
                + " mainstream) / 40) + purchased) (ports that the site needs = 5, basic = 80,"
                + " mainstream = 0, purchased = 1) [chapter 5, Procedure]");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(order(site(1, 0, 0).voicePorts(0).build()).get(1)))
        .contains("\"kind\" : \"SEAT\"", "\"value\" : 1");
  }

  private static List<OrderItem> order(SiteRequirements site) {
    return OrderList.of(Sizing.size(site), SelfSigned.PERMITTED);
  }

  private static List<String> lines(SiteRequirements site) {
    return order(site).stream()
        .map(it -> "%s %s %s".formatted(it.kind(), it.quantity().value(), it.quantity().name()))
        .toList();
  }

  private static License license(int basic, int ports) {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(SeatCounts.builder().basic(basic).mainstream(0).advanced(0).build())
        .purchasedVoicePorts(ports)
        .addFeatures(LicenseFeature.HIGH_AVAILABILITY)
        .build();
  }

  private static SiteRequirements.Builder site(int basic, int mainstream, int advanced) {
    return SiteRequirements.builder()
        .name("test")
        .seats(SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(advanced).build());
  }
}
