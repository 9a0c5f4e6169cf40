package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.site.AnyDeployments;
import dev.ixm.runbook.site.Sites;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is open stands on top of a worksheet once, whoever asks for it. */
class OpenQuestionsProperties {

  private static final RuleSet RULES =
      RuleSet.discover(OpenQuestionsProperties.class.getClassLoader());

  /** Words of the same question, in the deployment, in the installer and in steps by hand. */
  private static final ImmutableList<Pattern> SAME =
      Stream.of(
              "SNMP",
              "Contact Center",
              "DCOM user|Name of the account",
              "Certificate values",
              "(?<!IP )Address of the license server|license manager",
              "voice ports of a voice server|Number of ports",
              "email systems that a server|Email Server Type",
              "what is licensed|License type",
              "addresses of the telephone system|Address of the PBX",
              "brand of the telephone system|PBX Brand",
              "(?i)address(es)? of (a|this) server|address of `|Computer name|TLS IP")
          .map(Pattern::compile)
          .collect(ImmutableList.toImmutableList());

  private static void assertOnce(Procedure procedure, Deployment deployment) {
    SiteView site = SiteView.of(deployment);
    Inputs inputs = Inputs.none();
    for (Input<?> input : procedure.info().inputs()) {
      inputs = with(inputs, input, site);
    }
    Runbook runbook = Procedures.all().plan(procedure.info().id(), site, inputs).runbook();
    for (boolean judged : new boolean[] {true, false}) {
      Worksheet.Builder sheet = Worksheet.builder().runbook(runbook).site(deployment);
      if (judged) {
        sheet.report(RULES.check(deployment));
      }
      List<String> open = new SitePlaces(sheet.build()).open();
      assertThat(open.stream().map(OpenQuestionsProperties::asked)).doesNotHaveDuplicates();
      for (Server server : deployment.servers()) {
        for (Pattern same : SAME) {
          assertThat(open)
              .as("%s of %s on %s", same, procedure.info().id(), server.name())
              .filteredOn(line -> same.matcher(line).find() && isOf(line, server, deployment))
              .hasSizeLessThan(2);
        }
      }
    }
  }

  /** Where a line names no server, all are meant. */
  private static boolean isOf(String line, Server server, Deployment deployment) {
    return names(line, server) || deployment.servers().stream().noneMatch(it -> names(line, it));
  }

  private static boolean names(String line, Server server) {
    return Pattern.compile("\\b%s\\b".formatted(server.name())).matcher(line).find();
  }

  private static <T> Inputs with(Inputs some, Input<T> input, SiteView site) {
    ImmutableList<T> choices = input.choices().apply(site);
    return choices.isEmpty() ? some : some.with(input, choices.get(choices.size() - 1));
  }

  /** A line without those who ask, and without servers and blanks. */
  private static String asked(String line) {
    return line.replaceFirst("^(installer|steps? [0-9, ]+): ", "")
        .replaceFirst("( [(][^()]*[)])?: [^:]*[.]{8}$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Stream<Deployment> sites() {
    Pbx pbx =
        Pbx.builder()
            .kind(PbxKind.OTHER)
            .transport(SipTransport.TLS)
            .mwiFailover(MwiFailover.ON)
            .build();
    return Stream.of(
            Stream.of(
                Sites.single(WindowsVersion.WINDOWS_SERVER_2019),
                Sites.highAvailability().build(),
                Sites.remote().license(Sites.license(LicenseType.WEBLM)).build(),
                Sites.remote().pbx(pbx).build(),
                Sites.jitc().build()),
            Arrays.stream(PlatformKind.values()).map(Sites::on),
            Arrays.stream(MirroringVariant.values()).map(OpenQuestionsProperties::mirrored))
        .flatMap(it -> it);
  }

  private static Deployment mirrored(MirroringVariant variant) {
    return Sites.remote()
        .addServers(Sites.server("BAK", Role.BACKUP_TARGET).build())
        .mirroring(Mirroring.builder().variant(variant).build())
        .build();
  }

  @Example
  void standOnceInEveryProcedure() {
    sites()
        .forEach(site -> Procedures.all().list().forEach(procedure -> assertOnce(procedure, site)));
  }

  @Provide
  Arbitrary<Deployment> anyDeployments() {
    return AnyDeployments.any();
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  void standOnceOnEverySite(@ForAll("anyDeployments") Deployment deployment) {
    Procedures.all().list().forEach(procedure -> assertOnce(procedure, deployment));
  }
}
