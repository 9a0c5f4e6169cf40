package com.example.ixm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.site.SiteStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * Makes files to try the program out, the same each time: of every two, a deployment and the
 * settings of its first voice server. Every tenth site has more ports than its servers, and every
 * thousandth file breaks off. Every third file of settings has a key twice. Licenses end on a
 * thousand days from the beginning of 2027 on.
 */
final class SampleFleet {

  static final int MAX_FILES = 1_000_000;

  private static final int BROKEN_EVERY = 1_000;
  private static final int FIRST_BROKEN = 100;
  private static final int SHORT_OF_PORTS_EVERY = 10;
  private static final int SITES_IN_A_FOLDER = 100;
  private static final int KEY_TWICE_EVERY = 3;
  private static final LocalDate FIRST_END = LocalDate.of(2027, 1, 1);
  private static final int MORE_PORTS = 200;
  private static final int DAYS_OF_ENDS = 1_000;
  private static final RuleSet RULES = RuleSet.discover(SampleFleet.class.getClassLoader());
  private static final String TWICE = "\r\n[House]\r\na=1\r\na=2\r\n";

  private SampleFleet() {}

  static void make(Path folder, int files) throws IOException {
    Files.createDirectory(folder);
    for (int i = 0; i < files; i += 2) {
      int site = i / 2;
      Path home =
          Files.createDirectories(
              folder.resolve(
                  String.format(
                      Locale.ROOT, "region-%03d/site-%06d", site / SITES_IN_A_FOLDER, site)));
      Deployment deployment = deployment(site);
      write(home.resolve("deployment.json"), IxmJson.write(deployment).getBytes(UTF_8), i);
      if (i + 1 < files) {
        write(home.resolve(EtsipFile.NAME), settings(deployment, site).toBytes(), i + 1);
      }
    }
  }

  private static void write(Path file, byte[] bytes, int number) throws IOException {
    boolean breaksOff = number % BROKEN_EVERY == FIRST_BROKEN;
    Files.write(file, breaksOff ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
  }

  private static Deployment deployment(int site) {
    int seats = 100 + 137 * (site % 500);
    int advanced = Math.min(seats / 8, 5_000);
    int ports = 10 + site % 600;
    Deployment proposed =
        SiteStudy.plan(
                SiteRequirements.builder()
                    .name("Site " + site)
                    .seats(
                        SeatCounts.builder()
                            .basic(seats - advanced)
                            .mainstream(0)
                            .advanced(advanced)
                            .build())
                    .voicePorts(ports)
                    .addEmailSystems(
                        EmailSystem.builder().type(EmailType.OFFICE_365).users(advanced).build())
                    .pbx(
                        Pbx.builder()
                            .kind(PbxKind.AVAYA_AURA)
                            .addAddresses("192.0.2.10", "192.0.2.11")
                            .mwiFailover(MwiFailover.ON)
                            .build())
                    .build(),
                RULES)
            .deployment();
    return Deployment.builder()
        .from(proposed)
        .voicePorts(site % SHORT_OF_PORTS_EVERY == 0 ? ports + MORE_PORTS : ports)
        .license(license(proposed, site))
        .build();
  }

  private static License license(Deployment deployment, int site) {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(deployment.seats())
        .purchasedVoicePorts(deployment.voicePorts() + MORE_PORTS)
        .addFeatures(LicenseFeature.HIGH_AVAILABILITY)
        .expirationDate(FIRST_END.plusDays(site % DAYS_OF_ENDS))
        .build();
  }

  private static IniDocument settings(Deployment deployment, int site) {
    byte[] settings =
        SiteStudy.check(deployment, RULES).settingsFiles().values().asList().get(0).toBytes();
    return site % KEY_TWICE_EVERY == 0
        ? IniDocument.parse((new String(settings, UTF_8) + TWICE).getBytes(UTF_8))
        : IniDocument.parse(settings);
  }
}
