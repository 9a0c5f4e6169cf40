package dev.ixm.config.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteAnswersTest {

  private static final SiteAnswers SITE = Sheets.complete(Edition.STANDARD);
  private static final AnswerSheet PRIMARY = SITE.find("PRI", Role.PRIMARY).orElseThrow();

  private static AnswerSheet.Builder primary() {
    AnswerSheet.Builder sheet = AnswerSheet.builder();
    return sheet.from(PRIMARY);
  }

  @Test
  void hasASheetForEachServerThatIsAsked() {
    Deployment deployment =
        Deployment.builder()
            .from(Sheets.highAvailability(Edition.STANDARD))
            .addServers(
                Sheets.server("ADM", Role.REMOTE_ADMIN, "10.0.0.20").build(),
                Sheets.server("CON2", Role.SECONDARY_CONSOLIDATED, "10.0.0.21").build())
            .build();
    assertThat(SiteAnswers.of(deployment, Occasion.INSTALLATION).sheets())
        .extracting(AnswerSheet::server)
        .containsExactly("PRI", "CON", "SEC2", "CSE1", "WEB1");
    assertThat(SiteAnswers.of(deployment, Occasion.UPGRADE).sheets())
        .extracting(AnswerSheet::server)
        .containsExactly("PRI", "CON", "SEC2", "CSE1", "WEB1", "ADM", "CON2");
  }

  @Test
  void replacesOneSheet() {
    AnswerSheet other = primary().drive("E").build();
    SiteAnswers changed = SITE.with(other);
    assertThat(changed.find("PRI", Role.PRIMARY)).contains(other);
    assertThat(changed.sheets()).hasSameSizeAs(SITE.sheets());
    assertThat(changed.with(PRIMARY)).isEqualTo(SITE);
  }

  @Test
  void answersTheSameOnEachSheet() {
    assertThat(SITE.withEach(sheet -> sheet.drive("F")).sheets())
        .extracting(sheet -> sheet.drive().orElseThrow())
        .containsOnly("F")
        .hasSize(5);
  }

  @Test
  void refusesSheetsOfOthers() {
    AnswerSheet stranger = primary().server("X").build();
    assertThatThrownBy(() -> SITE.with(stranger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sheet must have a server and role of the site: X PRIMARY");
    refuses(stranger, "sheets must be of servers in their roles: X PRIMARY");
    refuses(
        primary().role(Role.CONSOLIDATED).build(),
        "sheets must be of servers in their roles: PRI CONSOLIDATED");
    refuses(primary().edition(Edition.JITC).build(), "sheets must be of the edition STANDARD: PRI");
    assertThatThrownBy(
            () ->
                SiteAnswers.builder()
                    .deployment(SITE.deployment())
                    .addSheets(PRIMARY, PRIMARY)
                    .build())
        .hasMessage("sheets must be one for each server and role: PRI PRIMARY");
  }

  private static void refuses(AnswerSheet sheet, String message) {
    SiteAnswers.Builder site = SiteAnswers.builder();
    site.deployment(SITE.deployment()).sheets(List.of(sheet));
    assertThatThrownBy(site::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
