package dev.ixm.site.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Report;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import dev.ixm.site.book.ChangesPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportChangesTest {

  private static final Report BROKEN = SomeSites.brokenStudy().build().report();

  private static Report of(Deployment site) {
    return SiteStudy.check(site, SomeSites.RULES).report();
  }

  private static List<String> rules(List<Change> changes, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(change -> change.finding().rule().id())
        .toList();
  }

  private static Deployment seats(int seats) {
    return Deployment.builder()
        .from(SomeSites.broken())
        .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
        .build();
  }

  @Test
  void areNoneBetweenTheSame() {
    assertThat(ReportChanges.between(BROKEN, BROKEN)).isEmpty();
    assertThat(ReportChanges.between(BROKEN, of(seats(5_100)))).isEmpty();
  }

  @Test
  void tellNewFromGone() {
    Report mended = of(seats(4_000));
    assertThat(rules(ReportChanges.between(BROKEN, mended), Change.Kind.GONE))
        .contains("capacity.seats.maximum");
    assertThat(rules(ReportChanges.between(mended, BROKEN), Change.Kind.NEW))
        .contains("capacity.seats.maximum");
  }

  @Test
  void tellWaivedWorseAndBetter() {
    Report waived = SomeSites.brokenStudy().rules(SomeSites.waiving()).build().report();
    assertThat(rules(ReportChanges.between(BROKEN, waived), Change.Kind.WAIVED))
        .containsExactly("storage.raid.ten");
    assertThat(rules(ReportChanges.between(waived, BROKEN), Change.Kind.WORSE))
        .containsExactly("storage.raid.ten");
  }

  @Test
  void doNotTakeWhatIsNotJudgedForMended() {
    Report bare =
        of(
            Deployment.builder()
                .from(SomeSites.broken())
                .servers(
                    List.of(
                        dev.ixm.model.site.Server.builder()
                            .from(SomeSites.broken().servers().get(0))
                            .hardware(java.util.Optional.empty())
                            .build()))
                .build());
    List<Change> changes = ReportChanges.between(BROKEN, bare);
    assertThat(rules(changes, Change.Kind.GONE)).doesNotContain("storage.raid.ten");
    assertThat(rules(changes, Change.Kind.NO_LONGER_JUDGED)).contains("storage.raid.ten");
    Report fewer =
        SomeSites.brokenStudy().rules(SomeSites.RULES.without("storage.raid.ten")).build().report();
    assertThat(rules(ReportChanges.between(BROKEN, fewer), Change.Kind.NO_LONGER_JUDGED))
        .containsExactly("storage.raid.ten");
  }

  @Test
  void canBeWrittenAsPageTableAndJson() {
    List<Change> changes = ReportChanges.between(BROKEN, of(seats(4_000)));
    assertThat(ReportChanges.csv(changes))
        .startsWith("change,rule,server,where,severity before,severity after,wrong\r\nGONE,");
    assertThat(IxmJson.write(changes)).contains("\"kind\" : \"GONE\"", "capacity.seats.maximum");
    assertThat(ChangesPage.render("<Ottawa>", changes))
        .contains("<h1>&lt;Ottawa&gt;</h1>", "capacity.seats.maximum");
  }
}
