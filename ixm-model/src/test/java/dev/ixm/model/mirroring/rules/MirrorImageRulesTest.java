package dev.ixm.model.mirroring.rules;

import static dev.ixm.model.Role.BACKUP_TARGET;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012_R2;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2016;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsVersion;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MirrorImageRulesTest {

  private static final String CON = "/servers/1/";
  private static final ImmutableMap<String, String> LIKE =
      ImmutableMap.of("server", "BAK", "like", "CON");
  private static final String BAK = "/servers/2/";

  private static OperatingSystem.Builder windows() {
    return OperatingSystem.builder()
        .version(WINDOWS_SERVER_2016)
        .edition(WindowsEdition.STANDARD)
        .language(Locale.ENGLISH);
  }

  private static Deployment pair(
      MirroringVariant variant, Server.Builder source, Server.Builder target) {
    Deployment site =
        ha(
            server("PRI", PRIMARY).operatingSystem(OperatingSystem.of(WINDOWS_SERVER_2012)),
            source,
            target);
    return Deployment.builder()
        .from(site)
        .mirroring(Mirroring.builder().variant(variant).addSources("con").target("bak").build())
        .build();
  }

  private static Deployment pair(OperatingSystem.Builder source, OperatingSystem.Builder target) {
    return pair(
        MirroringVariant.LAN,
        server("CON", CONSOLIDATED).operatingSystem(source.build()),
        server("BAK", BACKUP_TARGET).operatingSystem(target.build()));
  }

  private static Deployment nothingKnown() {
    return pair(MirroringVariant.WAN, server("CON", CONSOLIDATED), server("BAK", BACKUP_TARGET));
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  @Tag("G21-019")
  void mirroredServersRunWindows2012To2016(WindowsVersion version) {
    String rule = "mirroring.windows.supported";
    String expected = "one of WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016";
    RuleCase source = check(rule, pair(windows().version(version), windows()));
    RuleCase target = check(rule, pair(windows(), windows().version(version)));
    if (version.compareTo(WINDOWS_SERVER_2012) >= 0
        && version.compareTo(WINDOWS_SERVER_2016) <= 0) {
      source.findsNothing();
      target.findsNothing();
    } else {
      source.findsAtServer("CON", CON + "operatingSystem/version", version, expected);
      target.findsAtServer("BAK", BAK + "operatingSystem/version", version, expected);
    }
    check(rule, nothingKnown())
        .lacks(CON + "operatingSystem/version", BAK + "operatingSystem/version");
  }

  @Test
  @Tag("G21-015")
  void aServerAndItsBackupRunTheSameWindows() {
    String rule = "mirroring.windows.same";
    check(rule, pair(windows(), windows())).findsNothing();
    check(rule, pair(windows(), windows().version(WINDOWS_SERVER_2012_R2)))
        .findsOf(
            LIKE, BAK + "operatingSystem/version", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016");
    check(rule, pair(windows(), windows().edition(WindowsEdition.DATACENTER)))
        .findsOf(LIKE, BAK + "operatingSystem/edition", "DATACENTER", "STANDARD");
    check(rule, pair(windows(), windows().language(Locale.FRENCH)))
        .findsOf(LIKE, BAK + "operatingSystem/language", "fr", "en");
  }

  @Test
  void cannotCompareAnUnknownWindows() {
    String rule = "mirroring.windows.same";
    OperatingSystem.Builder bare = OperatingSystem.builder().version(WINDOWS_SERVER_2016);
    check(rule, pair(windows(), bare))
        .lacks(BAK + "operatingSystem/edition", BAK + "operatingSystem/language");
    check(rule, pair(bare, windows()))
        .lacks(CON + "operatingSystem/edition", CON + "operatingSystem/language");
    check(rule, nothingKnown())
        .lacks(
            CON + "operatingSystem/version",
            BAK + "operatingSystem/version",
            CON + "operatingSystem/edition",
            BAK + "operatingSystem/edition",
            CON + "operatingSystem/language",
            BAK + "operatingSystem/language");
  }

  @Test
  @Tag("G21-015")
  void theWindowsOfTheBackupIsUpdated() {
    String rule = "mirroring.windows.updated";
    check(rule, pair(windows().updated(false), windows().updated(true))).findsNothing();
    check(rule, pair(windows().updated(true), windows().updated(false)))
        .findsAtServer("BAK", BAK + "operatingSystem/updated", false, true);
    check(rule, pair(windows().updated(true), windows())).lacks(BAK + "operatingSystem/updated");
    check(rule, nothingKnown()).lacks(BAK + "operatingSystem/updated");
  }

  @ParameterizedTest
  @EnumSource(MirroringVariant.class)
  @Tag("G21-017")
  void aServerAndItsBackupHaveTheSameHardware(MirroringVariant variant) {
    String rule = "mirroring.hardware.same";
    Hardware eight = Hardware.builder().logicalProcessors(8).build();
    Hardware nine = Hardware.builder().logicalProcessors(9).build();
    Server.Builder source = server("CON", CONSOLIDATED).hardware(eight);
    check(rule, pair(variant, source, server("BAK", BACKUP_TARGET).hardware(eight))).findsNothing();
    check(rule, pair(variant, source, server("BAK", BACKUP_TARGET).hardware(nine)))
        .findsOf(LIKE, BAK + "hardware/logicalProcessors", 9, 8);
    check(rule, pair(variant, source, server("BAK", BACKUP_TARGET))).lacks(BAK + "hardware");
    check(rule, nothingKnown()).lacks(CON + "hardware", BAK + "hardware");
  }

  @Test
  @Tag("G21-017")
  void pointsToEachDifferenceOfTheHardware() {
    String rule = "mirroring.hardware.same";
    Drive.Builder drive = Drive.builder().addUses(DriveUse.PRODUCT).letter("D");
    Hardware small = hardware(8, drive.size(DataSize.ofGibibytes(400)).build());
    Hardware large = hardware(16, drive.size(DataSize.ofGibibytes(600)).build());
    Server.Builder source = server("CON", CONSOLIDATED).hardware(large);
    check(rule, pair(MirroringVariant.LAN, source, server("BAK", BACKUP_TARGET).hardware(small)))
        .findsAt(BAK + "hardware/memory", BAK + "hardware/drives/0/size");
    Hardware bare = Hardware.builder().memory(DataSize.ofGibibytes(16)).build();
    check(rule, pair(MirroringVariant.LAN, source, server("BAK", BACKUP_TARGET).hardware(bare)))
        .lacks(BAK + "hardware/drives");
    source.hardware(bare);
    check(rule, pair(MirroringVariant.LAN, source, server("BAK", BACKUP_TARGET).hardware(large)))
        .findsNothing();
  }

  private static Hardware hardware(int gibibytes, Drive drive) {
    return Hardware.builder().memory(DataSize.ofGibibytes(gibibytes)).addDrives(drive).build();
  }

  /** Of two backups, that which is named counts; without names the roles tell. */
  @Test
  void theNamesTellWhichServersAreJoined() {
    String rule = "mirroring.windows.updated";
    Server.Builder other =
        server("OLD", BACKUP_TARGET).operatingSystem(windows().updated(false).build());
    Server.Builder backup =
        server("BAK", BACKUP_TARGET).operatingSystem(windows().updated(true).build());
    Deployment byRole = ha(other, backup);
    check(rule, byRole).findsAt("/servers/0/operatingSystem/updated");
    check(
            rule,
            Deployment.builder()
                .from(byRole)
                .mirroring(Mirroring.builder().target("bak").build())
                .build())
        .findsNothing();
  }
}
