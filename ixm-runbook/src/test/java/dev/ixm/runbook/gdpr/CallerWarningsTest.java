package dev.ixm.runbook.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CallerWarning;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallerWarningsTest {

  private static final CompanyPrompts COMPANY =
      CompanyPrompts.builder()
          .number(2)
          .addFeatureGroups(
              group("Default", Announcement.custom("0042"), Announcement.custom("0007")),
              group("Sales", Announcement.systemPrompt(), Announcement.systemPrompt()),
              group("Lab", Announcement.none(), Announcement.none()))
          .build();

  private final Plan plan = new Plan(warnings(Sites.remote().build(), COMPANY));

  private static FeatureGroupWarnings group(String name, Announcement call, Announcement data) {
    return FeatureGroupWarnings.builder()
        .name(name)
        .putWarnings(CallerWarning.RECORD_CONVERSATION, call)
        .putWarnings(CallerWarning.DATA_COLLECTION, data)
        .build();
  }

  @Test
  @Tag("G10-011")
  @Tag("G10-013")
  @Tag("G10-014")
  @Tag("G10-016")
  @Tag("G10-017")
  void setsTheWarningsOfEachFeatureGroup() {
    assertThat(plan.step("gdpr.warnings@pri").how())
        .containsExactly(
            "Open `IXM Admin`, also called `Messaging Admin` and `UC Admin`",
            "`Company` > the company with the number `2` > `Feature Group`: double-click each that"
                + " follows",
            "`Default`, tab `Transfer Options`, `Record Conversation Warning`:"
                + " `Play record Conversation Custom Warning`, number `0042`",
            "`Default`, tab `Transfer Options`, `Data Collection Warning`: `Custom Prompt`, number"
                + " `0007`",
            "`Sales`, tab `Transfer Options`, `Record Conversation Warning`:"
                + " `Play record Conversation Warning`",
            "`Sales`, tab `Transfer Options`, `Data Collection Warning`: `System Prompt`",
            "`Lab`, tab `Transfer Options`, `Record Conversation Warning`: both options off",
            "`Lab`, tab `Transfer Options`, `Data Collection Warning`: `None`");
  }

  @Test
  @Tag("G10-004")
  void saysWhatCallersHearAndMayDo() {
    assertThat(plan.step("gdpr.warnings@pri").expected())
        .hasValue(
            "Callers hear them before their call starts; they may hang up, or ask for their data"
                + " to be deleted afterwards");
    assertThat(Procedures.all().list().stream().map(procedure -> procedure.info().id()))
        .contains("gdpr.warnings", "gdpr.erasure");
  }

  @Test
  @Tag("G10-021")
  void recordsFirstAndCopiesToTheCompany() {
    plan.assertOrder("gdpr.record@pri", "gdpr.recording@pri", "gdpr.warnings@pri");
    assertThat(plan.step("gdpr.record@pri").how())
        .containsExactly(
            "On a desktop telephone, choose `Record Custom Greeting`; add it to a menu if needed",
            "No prompt of the site may have the number: look through `UC\\Prompts` (on the drive"
                + " that was chosen)",
            "When asked for a number: `0007`, then `0042`");
    assertThat(plan.step("gdpr.record@pri").warning())
        .hasValue("A recording that has the number already is overwritten");
    assertThat(plan.step("gdpr.recording@pri").how())
        .containsExactly(
            "From the folder `Prompts` of the voice server that took the call, unless they are"
                + " there already",
            "`\\UC\\Prompts\\Company\\2\\SAL0007.vox` (on the drive that was chosen)",
            "`\\UC\\Prompts\\Company\\2\\SAL0042.vox` (on the drive that was chosen)",
            "Look into the same folder on `SEC2`, `SEC3`, and copy there what is missing");
    assertThat(plan.runbook().title()).isEqualTo("Warnings for callers of Ottawa");
  }

  @Test
  void recordsNothingForStandardPrompts() {
    CompanyPrompts standard =
        CompanyPrompts.builder()
            .number(1)
            .addFeatureGroups(
                group("Default", Announcement.systemPrompt(), Announcement.systemPrompt()))
            .build();
    Plan plain = new Plan(warnings(Sites.remote().build(), standard));
    assertThat(plain.topics("pri")).containsExactly("gdpr.warnings");
    assertThat(plain.how("gdpr.warnings@pri")).contains("`Company` > `Default` > `Feature Group`");
  }

  @Test
  @Tag("G10-023")
  void namesTheFolderOnTheDriveOfTheProduct() {
    Deployment site = Sites.single(WindowsVersion.WINDOWS_SERVER_2019);
    Drive drive =
        Drive.builder()
            .letter("E")
            .size(DataSize.ofGibibytes(400))
            .addUses(DriveUse.PRODUCT)
            .build();
    Server onE =
        Server.builder()
            .from(site.servers().get(0))
            .hardware(Hardware.builder().addDrives(drive).build())
            .build();
    Plan onOne =
        new Plan(
            warnings(
                Deployment.builder().from(site).servers(ImmutableList.of(onE)).build(), COMPANY));
    assertThat(onOne.how("gdpr.record@ixm")).contains("look through `E:\\UC\\Prompts`");
    assertThat(onOne.how("gdpr.recording@ixm"))
        .contains("`E:\\UC\\Prompts\\Company\\2\\SAL0042.vox`")
        .doesNotContain("Look into the same folder");
  }

  @Test
  void hasNothingToDoWithoutVoiceServers() {
    Deployment deployment =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(Sites.server("CONS", Role.CONSOLIDATED).build())
            .build();
    assertThat(warnings(deployment, COMPANY).steps()).isEmpty();
  }

  private static Runbook warnings(Deployment site, CompanyPrompts company) {
    return new CallerWarnings().write(site, Inputs.none().with(CallerWarnings.COMPANY, company));
  }
}
