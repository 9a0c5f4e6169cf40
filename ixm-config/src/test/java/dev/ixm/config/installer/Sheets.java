package dev.ixm.config.installer;

import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.time.ZoneId;

/** Sites, and sheets with all answers. */
public final class Sheets {

  public static final CertificateSubject IDENTITY =
      CertificateSubject.builder()
          .country("CA")
          .state("QC")
          .locality("Laval")
          .organization("Example Ltd")
          .organizationalUnit("Voice")
          .commonName("ixm.example")
          .build();

  private Sheets() {}

  public static Server.Builder server(String name, Role role, String address) {
    return Server.builder()
        .name(name)
        .addRoles(role)
        .addAddresses(address)
        .timeZone(ZoneId.of("America/Toronto"));
  }

  /** A site with everything that sheets can take from it. */
  public static Deployment.Builder site(Topology topology, Edition edition) {
    SeatCounts seats = SeatCounts.builder().basic(100).mainstream(0).advanced(10).build();
    return Deployment.builder()
        .name("Ottawa")
        .topology(topology)
        .edition(edition)
        .seats(seats)
        .voicePorts(60)
        .addEmailSystems(EmailSystem.builder().type(EmailType.GMAIL).users(10).build())
        .pbx(Pbx.builder().kind(PbxKind.OTHER).addAddresses("10.0.1.1", "10.0.1.2").build())
        .license(
            License.builder().type(LicenseType.WEBLM).seats(seats).purchasedVoicePorts(60).build())
        .addServers(server("LIC", Role.LICENSE_SERVER, "10.0.0.7").build());
  }

  public static Deployment single(Edition edition) {
    return site(Topology.SINGLE_SERVER, edition)
        .addServers(server("IXM", Role.SINGLE, "10.0.0.1").voicePorts(60).build())
        .build();
  }

  public static Deployment highAvailability(Edition edition) {
    return site(Topology.HIGH_AVAILABILITY, edition)
        .addServers(
            server("PRI", Role.PRIMARY, "10.0.0.1").voicePorts(30).build(),
            server("CON", Role.CONSOLIDATED, "10.0.0.8").build(),
            server("SEC2", Role.SECONDARY, "10.0.0.2").number(2).voicePorts(30).build(),
            server("CSE1", Role.REMOTE_CSE, "10.0.0.11").number(1).build(),
            server("WEB1", Role.REMOTE_WEB, "10.0.0.12").number(1).build())
        .build();
  }

  /** All answers, so that no rule finds anything. */
  public static SiteAnswers complete(Deployment deployment, Occasion occasion) {
    return SiteAnswers.of(deployment, occasion).withEach(Sheets::answer);
  }

  private static void answer(AnswerSheet.Builder sheet) {
    sheet
        .dcomUser("EXAMPLE\\ixm")
        .drive("D")
        .addComponents("Voice Server", "Hardware Fax Driver")
        .pbxBrand("Mitel")
        .pbxModel("Mitel 5000 (All)")
        .country("Canada")
        .areaCode("613")
        .localAdministrator("ixmadmin")
        .gdpr(true)
        .certificateValues(IDENTITY)
        .addOaiStations("2001")
        .addSsoProviders("Google", "Windows");
  }

  public static SiteAnswers complete(Edition edition) {
    return complete(highAvailability(edition), Occasion.INSTALLATION);
  }

  /** A complete sheet of the role, which one server plays. */
  public static AnswerSheet sheet(Edition edition, Role role, Occasion occasion) {
    Deployment site = role == Role.SINGLE ? single(edition) : highAvailability(edition);
    return complete(site, occasion).sheets().stream()
        .filter(sheet -> sheet.role() == role)
        .findFirst()
        .orElseThrow();
  }

  public static AnswerSheet sheet(Edition edition, Role role) {
    return sheet(edition, role, Occasion.INSTALLATION);
  }
}
