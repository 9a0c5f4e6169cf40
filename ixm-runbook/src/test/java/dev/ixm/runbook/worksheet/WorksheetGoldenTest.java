package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.HighAvailabilityConversion;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.RemoteAddition;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Worksheets to be read beside the guide. Where a change is meant, write them anew with {@code mvn
 * -pl ixm-runbook test -Dtest=WorksheetGoldenTest -Dixm.golden.update=true}, and read the
 * difference.
 */
class WorksheetGoldenTest {

  private static final Path FOLDER = Path.of("src/test/golden/worksheets");
  private static final RuleSet RULES = RuleSet.discover(WorksheetGoldenTest.class.getClassLoader());

  /** A site and what is done there. */
  enum Sheet {
    SINGLE_2019(Sites.single(WindowsVersion.WINDOWS_SERVER_2019), Installation::of),
    HIGH_AVAILABILITY_CSE(twoEmailTypesAndASpare(), Installation::of),
    JITC_HIGH_AVAILABILITY(jitc(), Installation::of),
    CONVERSION(
        Sites.remote().build(),
        site -> new HighAvailabilityConversion().write(site, Inputs.none())),
    CSE_ADDITION(
        firstCse(),
        site ->
            new RemoteAddition().write(site, Inputs.none().with(RemoteAddition.SERVER, "CSE1")));

    private final Deployment site;
    private final Function<Deployment, Runbook> runbook;

    Sheet(Deployment site, Function<Deployment, Runbook> runbook) {
      this.site = site;
      this.runbook = runbook;
    }

    private Path file() {
      return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md");
    }
  }

  private static Deployment twoEmailTypesAndASpare() {
    return Sites.highAvailability()
        .addEmailSystems(
            EmailSystem.builder().type(EmailType.EXCHANGE).users(60).build(),
            EmailSystem.builder().type(EmailType.GMAIL).users(40).build())
        .addServers(
            Sites.server("CSE1", Role.REMOTE_CSE)
                .number(1)
                .addEmailTypes(EmailType.EXCHANGE)
                .spare(false)
                .build(),
            Sites.server("CSE2", Role.REMOTE_CSE)
                .number(2)
                .addEmailTypes(EmailType.GMAIL)
                .spare(false)
                .build(),
            Sites.server("CSE3", Role.REMOTE_CSE).number(3).spare(true).build())
        .build();
  }

  /** The Consolidated server and the voice servers have to be told. */
  private static Deployment firstCse() {
    return Sites.highAvailability()
        .addEmailSystems(EmailSystem.builder().type(EmailType.EXCHANGE).users(5_500).build())
        .addServers(
            Sites.server("CSE1", Role.REMOTE_CSE)
                .number(1)
                .addEmailTypes(EmailType.EXCHANGE)
                .addAddresses("10.0.0.21")
                .build())
        .build();
  }

  /** Files are encrypted on every site of this edition. */
  private static Deployment jitc() {
    Deployment site =
        Sites.highAvailability()
            .edition(Edition.JITC)
            .pbx(
                Pbx.builder()
                    .kind(PbxKind.AVAYA_AURA)
                    .addAddresses("192.0.2.10", "192.0.2.11")
                    .transport(SipTransport.TLS)
                    .mwiFailover(MwiFailover.ON)
                    .build())
            .build();
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(
                    server ->
                        Server.builder()
                            .from(server)
                            .operatingSystem(
                                OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2012_R2))
                            .build())
                .toList())
        .build();
  }

  private static String markdown(Sheet sheet) {
    return Worksheet.builder()
        .runbook(sheet.runbook.apply(sheet.site))
        .site(sheet.site)
        .report(RULES.check(sheet.site))
        .build()
        .markdown();
  }

  @ParameterizedTest
  @EnumSource
  void readsAsItDidWhenItWasLastReadBesideTheGuide(Sheet sheet) throws IOException {
    String text = markdown(sheet);
    if (Boolean.getBoolean("ixm.golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(sheet.file(), text);
    }
    assertThat(text).isEqualTo(Files.readString(sheet.file()));
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryTextAndPlaceInTheGuideAndABoxForEachStep(Sheet sheet) {
    String text = markdown(sheet);
    List<Step> steps = sheet.runbook.apply(sheet.site).steps();
    assertThat(text.split("\u2610", -1)).hasSize(steps.size() + 1);
    for (Step step : steps) {
      Stream.of(
              Stream.of(step.what(), step.source().toString()),
              step.how().stream(),
              Stream.of(step.condition(), step.why(), step.warning(), step.expected())
                  .flatMap(Optional::stream))
          .flatMap(Function.identity())
          .flatMap(line -> Splitter.on(Markdown.OWN_BLANK).splitToStream(line))
          .forEach(line -> assertThat(text).contains(Markdown.escapeAroundCode(line)));
    }
  }
}
