package dev.ixm.config.installer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.ixm.model.Edition;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerWorksheetTest {

  private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\*_<>#|~");

  @Test
  void printsTheSheetsToBeCompleted() {
    Deployment site = Sheets.highAvailability(Edition.JITC);
    String text = AnswerWorksheet.render(SiteAnswers.of(site, Occasion.INSTALLATION));
    assertThat(text)
        .startsWith(
            """
            # Installer answers for `Ottawa`

            Passwords and the numbers of the license are not written here.

            ## `PRI`: `PRIMARY`

            - Guide: chapter 9, Primary Voice Server
            - Folder of the product: `UC` (on the drive that was chosen)
            - Time zone of Windows: America/Toronto

            - [ ] Step 1: Run the downloaded file and choose the folder to extract it to
            - [ ] Step 2: Run `Setup.exe` from that folder as administrator
            """)
        .contains(
            """
            - [ ] Step 4: DCOM user: the domain account with administrator rights on this computer
              - `DCOM user`: ................
              - `DCOM password`: a password of the policy `JITC`, the same as on `CON`, `SEC2`,\
             `CSE1`, `WEB1`
            """)
        .contains(
            """
            - [ ] (inferred) If shown: License type: `WebLM License`
            """)
        .contains(
            """
            - [ ] Step 24: `UC IIS User Password`: the same on all servers, twice
              - `UC IIS User Password`: a password of the policy `JITC`, entered twice, the same as\
             on `CON`, `SEC2`, `WEB1`
            """)
        .contains(
            """
            - [ ] Step 8: Address of the Primary: `10.0.0.1`
            """)
        .contains("\n## `WEB1`: `REMOTE_WEB`\n")
        .contains(
            "Mobilink encryption password`: a password of the policy `JITC`, the same as on"
                + " `createkey on PRI`\n")
        .endsWith("\n");
  }

  @Test
  void saysWhatIsOfferedWhenItAppearsAndWhatComesLater() {
    SiteAnswers site = SiteAnswers.of(Sheets.single(Edition.STANDARD), Occasion.INSTALLATION);
    assertThat(AnswerWorksheet.render(site))
        .contains("  - `GDPR compliance`: ................ of `Yes`, `No`\n")
        .contains("  - Only if: Windows has no `Phone and Modem Settings`\n")
        .contains("  - Afterwards: More dialing locations and rules can be added\n")
        .doesNotContain("the same as on");
  }

  @Test
  void escapesNothingBecauseOnlyCodeHasSpecialCharacters() {
    for (Edition edition : Edition.values()) {
      for (Occasion occasion : Occasion.values()) {
        for (LicenseType type : LicenseType.values()) {
          for (Deployment site :
              List.of(Sheets.single(edition), Sheets.highAvailability(edition))) {
            SiteAnswers answers =
                Sheets.complete(site, occasion).withEach(sheet -> sheet.licenseType(type));
            AnswerWorksheet.render(answers)
                .lines()
                .map(line -> line.replaceFirst("^##? |^ *- (\\[ ] )?", ""))
                .forEach(AnswerWorksheetTest::hasNoSpecialCharacterOutsideCode);
          }
        }
      }
    }
  }

  private static void hasNoSpecialCharacterOutsideCode(String line) {
    List<String> parts = Splitter.on('`').splitToList(line);
    assertThat(parts.size() % 2).as(line).isEqualTo(1);
    for (int i = 0; i < parts.size(); i += 2) {
      assertThat(SPECIAL.matchesNoneOf(parts.get(i))).as(line).isTrue();
    }
  }

  @Test
  void keepsForeignTextInItsLine() {
    Deployment site =
        Deployment.builder().from(Sheets.single(Edition.STANDARD)).name("a`\n# b").build();
    SiteAnswers answers =
        SiteAnswers.of(site, Occasion.INSTALLATION)
            .withEach(sheet -> sheet.dcomUser("*`x`*").putHints(Question.COUNTRY, "<b>\n# *c*"));
    assertThat(AnswerWorksheet.render(answers))
        .startsWith("# Installer answers for `a' # b`\n")
        .contains("DCOM settings: `*'x'*`\n")
        .contains("&lt;b> \\# \\*c\\*")
        .doesNotContain("<b>");
  }
}
