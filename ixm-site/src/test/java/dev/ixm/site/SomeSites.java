package dev.ixm.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.time.LocalDate;

/** Sites for tests. */
public final class SomeSites {

  public static final RuleSet RULES = RuleSet.discover(SomeSites.class.getClassLoader());

  /** What HTML, XML, spreadsheets and calendars might read as theirs. */
  public static final String HOSTILE = "=A&B <script>alert('\"x\"')</script>;,\\ \nline two ]]> é";

  private SomeSites() {}

  public static SiteRequirements ottawa() {
    return SiteRequirements.builder()
        .name("Ottawa")
        .seats(SeatCounts.builder().basic(6_000).mainstream(500).advanced(1_500).build())
        .voicePorts(300)
        .addEmailSystems(EmailSystem.builder().type(EmailType.OFFICE_365).users(1_500).build())
        .license(license())
        .build();
  }

  public static License license() {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(SeatCounts.builder().basic(6_000).mainstream(500).advanced(1_500).build())
        .addFeatures(LicenseFeature.HIGH_AVAILABILITY)
        .purchasedVoicePorts(150)
        .expirationDate(LocalDate.of(2027, 3, 31))
        .build();
  }

  /** The end of the term of Ottawa's license is given. */
  public static SiteStudy licensedUntil(LocalDate end) {
    License license = License.builder().from(license()).expirationDate(end).build();
    return SiteStudy.plan(ottawa().with(it -> it.license(license)), RULES);
  }

  /** A site with one server that breaks rules, and what it was read from. */
  public static final String BROKEN =
      """
      {
        "name": "Gatineau",
        "topology": "SINGLE_SERVER",
        "seats": {"basic": 5000, "mainstream": 0, "advanced": 0},
        "voicePorts": 48,
        "servers": [
          {
            "name": "IXM",
            "roles": ["SINGLE"],
            "voicePorts": 48,
            "timeZone": "America/Toronto",
            "hardware": {
              "memory": "4 GiB",
              "drives": [{"uses": ["PRODUCT"], "size": "100 GiB", "raid": "RAID_5"}]
            }
          }
        ]
      }
      """;

  public static Deployment broken() {
    return IxmJson.read(BROKEN.getBytes(UTF_8), "broken.json", Deployment.class);
  }

  public static SiteStudy.Builder brokenStudy() {
    return SiteStudy.builder()
        .stated(broken())
        .text(JsonPlaces.of(BROKEN.getBytes(UTF_8), "my sites/broken.json"))
        .rules(RULES);
  }

  /** That the drive is no RAID 10 array is waived. */
  public static RuleSet waiving() {
    return RULES.waive(
        IxmJson.read(
            """
            {"waivers": [{"rule": "storage.raid.ten", "severity": "WARNING",
              "approvedBy": "J. Doe", "reason": "=drives are <b>ordered</b>", "until": "2027-03-31"}]}
            """
                .getBytes(UTF_8),
            "waivers.json",
            Waivers.class),
        LocalDate.of(2027, 1, 1));
  }

  public static SiteStudy hostile() {
    return SiteStudy.plan(
        SiteRequirements.builder().from(ottawa()).name(HOSTILE.repeat(5)).build(), RULES);
  }
}
