package dev.ixm.testkit.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.testkit.fixture.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SiteAgreementTest {

  private static final Path EXAMPLES = Path.of("../examples/site-planner/sites");

  @ParameterizedTest
  @EnumSource(SampleSite.class)
  void theSampleSitesAgreeWithThemselves(SampleSite site) {
    assertThat(SiteAgreement.contradictions(site.deployment())).isEmpty();
    assertThat(SiteAgreement.contradictions(Proposal.of(site.plan()))).isEmpty();
  }

  static Stream<Path> examples() throws IOException {
    return Files.list(EXAMPLES);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void soDoThoseOfTheExamples(Path file) throws IOException {
    SiteRequirements requirements =
        IxmJson.read(Files.readAllBytes(file), file.toString(), SiteRequirements.class);
    Deployment site = Proposal.of(Sizing.size(requirements));
    assertThat(SiteAgreement.contradictions(site)).isEmpty();
  }

  @Test
  void contradictionsNameTheQuestionTheAnswersAndWhoGivesThem() {
    Claims claims = new Claims();
    claims.witness("file").say(Topic.TRANSPORT, "does `A` use TLS", true);
    claims.witness("plan").say(Topic.TRANSPORT, "does `A` use TLS", true);
    claims.witness("runbook").say(Topic.TRANSPORT, "does `A` use TLS", false);
    claims.witness("file").say(Topic.TRANSPORT, "does `B` use TLS", true);
    assertThat(claims.contradictions())
        .containsExactly(
            "TRANSPORT: does `A` use TLS: file, plan say(s) true; runbook say(s) false");
  }

  @Test
  void readsRunbooksOfEveryProcedure() {
    Set<String> read = new HashSet<>();
    for (Edition edition : Edition.values()) {
      for (PlatformKind platform : PlatformKind.values()) {
        read.addAll(RunbookReader.all(siteWithEverything(edition, platform)).keySet());
      }
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            Procedures.all().list().stream().map(it -> it.info().id()).toList());
  }

  private static Deployment siteWithEverything(Edition edition, PlatformKind platform) {
    Deployment site = SampleSite.HIGH_AVAILABILITY.deployment();
    return Deployment.builder()
        .from(site)
        .edition(edition)
        .pbx(Pbx.builder().kind(PbxKind.OTHER).build())
        .addLanguages("French EU")
        .servers(
            site.servers().stream()
                .map(
                    server ->
                        Server.builder()
                            .from(server)
                            .platform(Platform.builder().kind(platform).asp130("4.0").build())
                            .build())
                .toList())
        .addServers(engine("CSE-ONE", 1), engine("CSE-TWO", 2))
        .mirroring(
            site.mirroring()
                .map(it -> Mirroring.builder().from(it).variant(MirroringVariant.WAN).build()))
        .build();
  }

  /** A system without users does not take the other one away from the Consolidated server. */
  @Test
  void anEmailSystemWithoutUsersIsNoSecondOne() {
    Deployment site = SampleSite.HIGH_AVAILABILITY.deployment();
    Deployment mixed =
        Deployment.builder()
            .from(site)
            .emailSystems(
                ImmutableList.of(email(EmailType.OFFICE_365, 1), email(EmailType.EXCHANGE, 0)))
            .servers(
                site.servers().stream()
                    .map(
                        server ->
                            server.roles().contains(Role.CONSOLIDATED)
                                ? Server.builder()
                                    .from(server)
                                    .emailTypes(ImmutableSet.of(EmailType.OFFICE_365))
                                    .build()
                                : server)
                    .toList())
            .addServers(Server.builder().from(engine("SPARE", 25)).spare(true).build())
            .build();
    assertThat(SiteAgreement.contradictions(mixed)).isEmpty();
  }

  private static EmailSystem email(EmailType type, int users) {
    return EmailSystem.builder().type(type).users(users).build();
  }

  private static Server engine(String name, int number) {
    return Server.builder()
        .name(name)
        .addRoles(Role.REMOTE_CSE)
        .number(number)
        .addEmailTypes(EmailType.GMAIL)
        .build();
  }
}
