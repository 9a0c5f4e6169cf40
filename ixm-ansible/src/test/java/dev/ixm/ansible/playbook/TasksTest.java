package dev.ixm.ansible.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.ansible.yaml.Task;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.operation.AddComponents;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Operation;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetRegistryValue;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.operation.ShareFolder;
import dev.ixm.runbook.operation.SwitchProtection;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import org.junit.jupiter.api.Test;

class TasksTest {

  private static final Server SERVER =
      Server.builder()
          .name("IXM")
          .addRoles(Role.SINGLE)
          .operatingSystem(OperatingSystem.of(WindowsVersion.WINDOWS_SERVER_2019))
          .build();

  private static final SiteView SITE =
      SiteView.of(
          Deployment.builder()
              .name("Ottawa")
              .topology(Topology.SINGLE_SERVER)
              .seats(SeatCounts.builder().basic(10).mainstream(0).advanced(0).build())
              .voicePorts(4)
              .addServers(SERVER)
              .build());

  private static String tasks(Operation operation) {
    return operation.accept(new Tasks(SITE, "IXM")).stream().map(Task::entries).toList().toString();
  }

  @Test
  void setsATimeZoneByTheNameThatWindowsHas() {
    assertThat(tasks(new SetTimeZone("America/Toronto")))
        .isEqualTo("[{name=, community.windows.win_timezone={timezone=Eastern Standard Time}}]");
    assertThat(tasks(new SetTimeZone(""))).isEqualTo("[]");
    assertThat(tasks(new SetTimeZone("Antarctica/Troll"))).isEqualTo("[]");
  }

  @Test
  void addsWhatTheGuideWantsInAnyCase() {
    assertThat(tasks(new AddComponents(ImmutableList.of("Server roles: `Fax Server`"))))
        .contains("ansible.windows.win_feature", "Fax, Web-Server", "FS-SMB1", "Web-Metabase")
        .doesNotContain("SNMP");
  }

  @Test
  void setsValuesOfTheRegistry() {
    String key = "Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Generic";
    assertThat(tasks(new SetRegistryValue(key, "Primary", "REG_DWORD", "0")))
        .contains("path=HKLM:\\SOFTWARE\\Generic, name=Primary, data=0, type=dword");
    assertThat(tasks(new SetRegistryValue(key, "Names", "REG_MULTI_SZ", "a"))).isEqualTo("[]");
  }

  @Test
  void switchesProtectionsOffAndOn() {
    assertThat(tasks(new SwitchProtection(Protection.FIREWALL, false)))
        .contains("community.windows.win_firewall={state=disabled");
    assertThat(tasks(new SwitchProtection(Protection.AUTOMATIC_UPDATE, false)))
        .contains("name=NoAutoUpdate, data=1");
    assertThat(tasks(new SwitchProtection(Protection.AUTOMATIC_UPDATE, true)))
        .contains("name=NoAutoUpdate, data=0");
    assertThat(tasks(new SwitchProtection(Protection.USER_ACCOUNT_CONTROL, false)))
        .contains("name=ConsentPromptBehaviorAdmin, data=0");
    assertThat(tasks(new SwitchProtection(Protection.USER_ACCOUNT_CONTROL, true))).isEqualTo("[]");
  }

  @Test
  void setsServicesOneAfterTheOther() {
    assertThat(tasks(SetServices.of(ServiceMode.DISABLE, "Spooler", "Fax")))
        .contains(
            "{name=Spooler, state=stopped, start_mode=disabled}",
            "{name=Fax, state=stopped, start_mode=disabled}");
    assertThat(tasks(SetServices.of(ServiceMode.REVIVE, "Fax")))
        .contains("{name=Fax, state=started, start_mode=manual}");
    assertThat(tasks(SetServices.of(ServiceMode.DELAY, "Fax")))
        .contains("{name=Fax, start_mode=delayed}");
  }

  @Test
  void sharesWithAccountsOfExactNamesOnly() {
    assertThat(
            tasks(new ShareFolder("D:\\UC", ImmutableList.of("`EXAMPLE\\dcom`", "`UC IIS User`"))))
        .contains("{name=UC, path=D:\\UC, full=EXAMPLE\\dcom,UC IIS User}");
    assertThat(tasks(new ShareFolder("D:\\UC", ImmutableList.of("the account for DCOM"))))
        .isEqualTo("[]");
  }

  @Test
  void restartsButLogsNobodyIn() {
    assertThat(tasks(Restart.plain())).contains("ansible.windows.win_reboot");
    assertThat(tasks(new LogIn("the account that installs"))).isEqualTo("[]");
  }

  /** A text that Ansible would take for a template stays what it is. */
  @Test
  void makesNoTemplateOfAText() {
    assertThat(tasks(new SetRegistryValue("HKLM:\\A", "b", "REG_SZ", "{{ c }}")))
        .contains("data={{ '{{' }} c }}");
  }
}
