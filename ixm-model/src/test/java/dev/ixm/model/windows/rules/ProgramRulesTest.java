package dev.ixm.model.windows.rules;

import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsSetup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramRulesTest {

  private static final String DEDICATED = "windows.programs.dedicated";
  private static final String PROGRAMS = "/servers/0/windows/programs";
  private static final String OFFICE = "Microsoft Office";

  private static Deployment.Builder running(Role role, String... programs) {
    return running(PlatformKind.PHYSICAL, role, programs);
  }

  private static Deployment.Builder running(PlatformKind kind, Role role, String... programs) {
    return site(Topology.HIGH_AVAILABILITY)
        .addServers(
            server("A", role)
                .platform(Platform.builder().kind(kind).build())
                .windows(WindowsSetup.builder().programs(ImmutableSet.copyOf(programs)).build())
                .build());
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G01-012")
  @Tag("G02-181")
  @Tag("G05-006")
  @Tag("G09-010")
  void aServerRealOrVirtualServesTheProductAlone(PlatformKind kind) {
    check(DEDICATED, running(kind, CONSOLIDATED).build()).findsNothing();
    check(DEDICATED, running(kind, CONSOLIDATED, "SQL Server").build())
        .findsAtServer("A", PROGRAMS, "SQL Server", "none");
    check(DEDICATED, running(kind, CONSOLIDATED, "SQL Server", "Skype").build())
        .findsAt(PROGRAMS, PROGRAMS);
    check(DEDICATED, running(kind, LICENSE_SERVER, "SQL Server").build()).findsNothing();
  }

  @Test
  void aProgramForFileFormatsIsNoOtherProgramWhereItIsNeeded() {
    check(DEDICATED, running(PRIMARY, OFFICE).addFileFormats("DOC").build()).findsNothing();
    check(DEDICATED, running(PRIMARY, "microsoft office 2016").addFileFormats("DOC").build())
        .findsNothing();
    check(DEDICATED, running(PRIMARY, OFFICE).build()).findsAt(PROGRAMS);
    check(DEDICATED, running(PRIMARY, OFFICE).addFileFormats("MP3").build()).findsAt(PROGRAMS);
    check(DEDICATED, running(PRIMARY, "Microsoft Officer").addFileFormats("DOC").build())
        .findsAt(PROGRAMS);
    check(DEDICATED, running(CONSOLIDATED, OFFICE).addFileFormats("DOC").build()).findsAt(PROGRAMS);
    check(DEDICATED, running(PRIMARY, OFFICE).addFileFormats("DOC").remotePrinter(false).build())
        .findsNothing();
    check(DEDICATED, running(PRIMARY, OFFICE).addFileFormats("DOC").remotePrinter(true).build())
        .findsAt(PROGRAMS);
  }

  @Test
  void cannotJudgeWhatIsNotStated() {
    Deployment.Builder silent =
        site(Topology.HIGH_AVAILABILITY)
            .addServers(server("A", PRIMARY).build(), server("L", LICENSE_SERVER).build())
            .addFileFormats("DOC");
    check(DEDICATED, silent.build()).lacks(PROGRAMS);
  }
}
