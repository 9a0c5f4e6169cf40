package dev.ixm.model.voice.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsSetup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatRulesTest {

  private static final String FORMATS = "voice.file-formats";
  private static final String PROGRAMS = "/servers/0/windows/programs";
  private static final String OFFICE = "Microsoft Office";

  private static Deployment.Builder running(Role role, String... programs) {
    return site(Topology.HIGH_AVAILABILITY)
        .addServers(
            server("A", role)
                .windows(WindowsSetup.builder().programs(ImmutableSet.copyOf(programs)).build())
                .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOC", "DOCX"})
  @Tag("G02-100")
  @Tag("G02-101")
  void voiceServersHaveTheProgramOfAFileFormat(String format) {
    Deployment.Builder without = running(PRIMARY).addFileFormats(format).remotePrinter(false);
    check(FORMATS, without.build()).findsAtServer("A", PROGRAMS, "none", "with " + OFFICE);
    check(FORMATS, running(PRIMARY, "Word").addFileFormats(format).remotePrinter(false).build())
        .findsAt(PROGRAMS);
    check(FORMATS, running(PRIMARY, OFFICE).addFileFormats(format).remotePrinter(false).build())
        .findsNothing();
    check(FORMATS, running(PRIMARY, "Microsoft Office 365").addFileFormats(format).build())
        .findsNothing();
    check(FORMATS, running(CONSOLIDATED).addFileFormats(format).remotePrinter(false).build())
        .findsNothing();
    check(FORMATS, running(PRIMARY).remotePrinter(false).build()).findsNothing();
  }

  @Test
  @Tag("G02-102")
  void remotePrinterMakesUpForTheProgram() {
    check(FORMATS, running(PRIMARY).addFileFormats("DOCX").remotePrinter(true).build())
        .findsNothing();
    check(FORMATS, running(PRIMARY).addFileFormats("DOCX").remotePrinter(false).build())
        .findsAt(PROGRAMS);
    check(FORMATS, running(PRIMARY).addFileFormats("DOCX").build()).lacks("/remotePrinter");
  }

  @Test
  @Tag("G02-103")
  void mp3NeedsNoProgramFromRelease82On() {
    Deployment.Builder site = running(PRIMARY).addFileFormats("MP3").remotePrinter(false);
    check(FORMATS, site.build()).findsNothing();
    check(FORMATS, site.release(Release.parse("8.2")).build()).findsNothing();
    check(FORMATS, site.release(Release.parse("8.1")).build())
        .findsAtServer("A", PROGRAMS, "none", "with Windows Media Player");
  }

  @Test
  void oneProgramForTwoFormatsIsMissedOnce() {
    check(FORMATS, running(PRIMARY).addFileFormats("DOC", "DOCX").remotePrinter(false).build())
        .findsAt(PROGRAMS);
  }

  @Test
  void cannotJudgeWhatIsNotStated() {
    Deployment.Builder silent =
        site(Topology.HIGH_AVAILABILITY)
            .addServers(server("A", PRIMARY).build(), server("L", LICENSE_SERVER).build())
            .addFileFormats("DOC");
    check(FORMATS, silent.build()).lacks(PROGRAMS);
    check(FORMATS, silent.remotePrinter(true).build()).findsNothing();
    check(FORMATS, running(PRIMARY).addFileFormats("MP3", "ODT").build()).lacks("/fileFormats/1");
  }
}
