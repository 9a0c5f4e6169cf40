package dev.ixm.testkit.agreement;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.Edition;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/** What the rules say of the site, and of the answers to its installer. */
final class ReportReader {

  private static final RuleSet RULES = RuleSet.discover(ReportReader.class.getClassLoader());

  private static final String TLS = rule("jitc.tls");
  private static final String DRIVE = rule("storage.product-drive.letter");
  private static final String ANSWERED_DRIVE = rule("installer.drive.other-than-c");
  private static final String ANSWERED_NUMBER = rule("installer.number.range");

  /** Which servers there are, and in which roles. */
  private static final ImmutableSet<String> STRUCTURE =
      ImmutableSet.of(
          rule("topology.single-server.exactly-one"),
          rule("topology.roles"),
          rule("topology.cloud-gateway"),
          rule("topology.primary.exactly-one"),
          rule("topology.secondary.count"),
          rule("topology.consolidated.exactly-one"),
          rule("topology.servers.minimum"));

  private final Deployment site;
  private final Report report;

  ReportReader(Deployment site) {
    this.site = site;
    this.report = RULES.check(site);
  }

  /** {@return an id, which is that of a rule} */
  private static String rule(String id) {
    checkState(
        RULES.rules().stream().anyMatch(rule -> rule.info().id().equals(id)), "no rule %s", id);
    return id;
  }

  Report report() {
    return report;
  }

  /** {@return the report with a waiver for each rule that is broken by an error} */
  Report waived() {
    Waivers.Builder waivers = Waivers.builder();
    report.findings(Severity.ERROR).stream()
        .map(finding -> finding.rule().id())
        .distinct()
        .forEach(
            rule ->
                waivers.addWaivers(
                    Waiver.builder()
                        .rule(rule)
                        .severity(Severity.INFO)
                        .approvedBy("test")
                        .reason("test")
                        .build()));
    return RULES.waive(waivers.build(), LocalDate.EPOCH).check(site);
  }

  /** {@return whether the site has the servers of its topology, so that they can be in step} */
  boolean hasStructure() {
    return report.findings().stream()
        .noneMatch(
            finding ->
                finding.kind() == Finding.Kind.BREACH && STRUCTURE.contains(finding.rule().id()));
  }

  void read(Witness witness) {
    if (site.edition() == Edition.JITC && report.rules().contains(TLS)) {
      site.servers().stream()
          .filter(Server::isVoiceServer)
          .forEach(server -> witness.say(Topic.TRANSPORT, Questions.tls(server), true));
    }
    ImmutableSet<String> onC = servers(report, DRIVE::equals);
    ImmutableSet<String> misnumbered = servers(report, id -> id.endsWith(".number.range"));
    SiteAnswers answers = SiteAnswers.of(site, Occasion.INSTALLATION);
    for (AnswerSheet sheet : answers.sheets()) {
      Report found = RULES.check(sheet);
      Server server =
          site.servers(sheet.role())
              .filter(it -> it.name().equals(sheet.server()))
              .findFirst()
              .orElseThrow();
      if (isLetterStated(server)) {
        witness.say(Topic.DRIVE, Questions.onSystemDrive(server), onC.contains(server.name()));
        witness.say(Topic.DRIVE, Questions.onSystemDrive(server), breaks(found, ANSWERED_DRIVE));
      }
      if (server.roles().size() == 1 && sheet.number().isPresent()) {
        witness.say(
            Topic.PORT, Questions.numberTaken(server), !misnumbered.contains(server.name()));
        witness.say(Topic.PORT, Questions.numberTaken(server), !breaks(found, ANSWERED_NUMBER));
      }
    }
  }

  private static boolean isLetterStated(Server server) {
    return server.hardware().stream()
            .flatMap(hardware -> hardware.drives().stream())
            .filter(drive -> drive.uses().contains(DriveUse.PRODUCT))
            .flatMap(drive -> drive.letter().stream())
            .distinct()
            .count()
        == 1;
  }

  private static boolean breaks(Report report, String rule) {
    return report.findings().stream()
        .anyMatch(
            finding -> finding.kind() == Finding.Kind.BREACH && finding.rule().id().equals(rule));
  }

  private static ImmutableSet<String> servers(Report report, Predicate<String> rule) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.BREACH)
        .filter(finding -> rule.test(finding.rule().id()))
        .map(finding -> finding.facts().get(Finding.SERVER))
        .filter(Objects::nonNull)
        .collect(toImmutableSet());
  }
}
