package dev.ixm.model.windows.rules;

import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntivirusRulesTest {

  private static final String NORTON = "Norton Anti-virus Corporate Edition";
  private static final String EXCLUDED = "windows.antivirus.uc-folder.excluded";
  private static final String AT = "/servers/0/windows/antivirus";

  private static ServerAntivirus antivirus(String program, String... excluded) {
    return ServerAntivirus.builder().program(program).addExcludedFolders(excluded).build();
  }

  private static Drive drive(DriveUse use, String letter) {
    Drive.Builder drive = Drive.builder().addUses(use).size(DataSize.ofGibibytes(400));
    return letter.isEmpty() ? drive.build() : drive.letter(letter).build();
  }

  /** A server with Windows on C and the product on a drive of the letter, none if it is blank. */
  private static Deployment with(Role role, String letter, ServerAntivirus... programs) {
    return ha(
        server("A", role)
            .hardware(
                Hardware.builder()
                    .addDrives(drive(DriveUse.OPERATING_SYSTEM, "C"))
                    .addDrives(drive(DriveUse.PRODUCT, letter))
                    .build())
            .windows(WindowsSetup.builder().antivirus(ImmutableList.copyOf(programs)).build()));
  }

  @Test
  @Tag("G02-104")
  void oneAntivirusProgramWasValidated() {
    check("windows.antivirus.validated", with(Role.PRIMARY, "D", antivirus(NORTON))).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"McAfee VirusScan", "BitDefender", "Windows Defender"})
  @Tag("G02-104")
  void otherAntivirusProgramsWereNotValidated(String program) {
    String rule = "windows.antivirus.validated";
    check(rule, with(Role.PRIMARY, "D", antivirus(NORTON), antivirus(program)))
        .findsAtServer("A", AT + "/1/program", program, NORTON);
    check(rule, with(Role.LICENSE_SERVER, "D", antivirus(program))).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D:\\UC",
        "d:\\uc",
        "D:/UC",
        "D:\\UC\\",
        "D:/uc/",
        " D:\\UC ",
        "D:\\",
        "D:",
        "\\UC"
      })
  @Tag("G02-105")
  void theUcFolderOrAParentOfItIsExcluded(String folder) {
    check(EXCLUDED, with(Role.PRIMARY, "D", antivirus(NORTON, "C:\\Windows", folder)))
        .findsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C:\\UC", "D:\\UC\\logs", "D:\\UCX", "D:\\U", "D:\\IXM\\UC", "E:", "UC", "D"})
  @Tag("G02-105")
  void otherFoldersAreNotTheUcFolder(String folder) {
    check(EXCLUDED, with(Role.PRIMARY, "D", antivirus(NORTON, folder)))
        .findsAt(AT + "/0/excludedFolders");
  }

  @ParameterizedTest
  @CsvSource({"C:\\UC, true", "e:/apps/uc/, true", "\\UC, true", "D:\\UCX, false", "D:\\, false"})
  void anyUcFolderWillDoWhereTheDriveIsNotKnown(String folder, boolean kept) {
    RuleCase found = check(EXCLUDED, with(Role.PRIMARY, "", antivirus(NORTON, folder)));
    if (kept) {
      found.findsNothing();
    } else {
      found.findsAt(AT + "/0/excludedFolders");
    }
  }

  @ParameterizedTest
  @CsvSource({"D, with D:\\UC", "'', with \\UC"})
  void saysWhichFolderIsToBeExcluded(String letter, String expected) {
    check(EXCLUDED, with(Role.PRIMARY, letter, antivirus(NORTON, "C:\\Temp")))
        .findsOf(
            ImmutableMap.of("server", "A", "program", NORTON),
            AT + "/0/excludedFolders",
            "C:\\Temp",
            expected);
  }

  @Test
  void judgesEachProgramOfItsOwn() {
    check(
            EXCLUDED,
            with(
                Role.PRIMARY,
                "D",
                antivirus("X"),
                antivirus("Y", "D:\\UC"),
                antivirus("Z", "D:\\A")))
        .findsAt(AT + "/0/excludedFolders", AT + "/2/excludedFolders");
    check(EXCLUDED, with(Role.PRIMARY, "D")).findsNothing();
    check("windows.antivirus.validated", with(Role.PRIMARY, "D")).findsNothing();
    check(EXCLUDED, with(Role.BACKUP_TARGET, "D", antivirus("X"))).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows.antivirus.validated", EXCLUDED})
  void cannotJudgeServersWhoseAntivirusIsNotStated(String rule) {
    check(rule, ha(server("A", Role.PRIMARY), server("L", Role.LICENSE_SERVER))).lacks(AT);
    check(rule, ha(server("A", Role.PRIMARY).windows(WindowsSetup.builder().build()))).lacks(AT);
  }
}
