package dev.ixm.config.hyperv.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.hyperv.HyperVGuest;
import dev.ixm.config.hyperv.HyperVGuest.DiskChoice;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.VirtualDisk;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.quantity.DataSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HyperVRulesTest extends SettingsRulesContract<HyperVHost> {

  private static final String SOUND =
      """
      {"switchesWithRole": [], "migrationDefaults": true, "defaultStore": "D:\\\\Hyper-V",
       "managementAdapter": "Ethernet 1", "memory": "20 GiB", "ownMemory": "4 GiB",
       "virtualSwitches": [
         {"name": "LAN", "type": "EXTERNAL", "adapter": "Ethernet 2",
          "sharedWithManagement": false, "singleRootIo": true}],
       "guests": [
         {"name": "PRI", "virtualSwitch": "LAN", "diskChoice": "ATTACH_LATER", "memory": "16 GiB", "disk": {
            "controller": "IDE_0", "growth": "FIXED_SIZE", "content": "BLANK",
            "name": "pri.vhdx", "path": "D:\\\\Disks", "size": "500 GiB"}}]}
      """;

  private static final String ROWS =
      """
      hyperv.role.switches | "switchesWithRole": [] | "switchesWithRole": ["Ethernet 2"] | ERROR | /switchesWithRole actual=Ethernet 2 expected=none | G24-023
      hyperv.role.switches | "switchesWithRole": [],  | ∅ | INFO | /switchesWithRole missing=/switchesWithRole | G24-023
      hyperv.role.migration | "migrationDefaults": true | "migrationDefaults": false | ERROR | /migrationDefaults actual=false expected=true | G24-024
      hyperv.role.default-store | D:\\\\Hyper-V | ∅ | ERROR | /defaultStore actual= expected=present | G24-025
      hyperv.role.default-store | "defaultStore": "D:\\\\Hyper-V", | ∅ | INFO | /defaultStore missing=/defaultStore | G24-025
      hyperv.host.memory | "20 GiB" | "19 GiB" | ERROR | /memory actual=19 GiB expected=at least 20 GiB | G24-037
      hyperv.host.memory | "memory": "20 GiB",  | ∅ | INFO | /memory missing=/memory | G24-037
      hyperv.host.memory | "ownMemory": "4 GiB", | ∅ | INFO | /ownMemory missing=/ownMemory | G24-037
      hyperv.host.memory | "memory": "16 GiB",  | ∅ | INFO | /guests/0/memory missing=/guests/0/memory | G24-037
      hyperv.switch.type | EXTERNAL | INTERNAL | ERROR | /virtualSwitches/0/type actual=INTERNAL expected=EXTERNAL | G24-027
      hyperv.switch.adapter | "Ethernet 2" | "Ethernet 1" | ERROR | /virtualSwitches/0/adapter actual=Ethernet 1 expected=other than Ethernet 1 | G24-028
      hyperv.switch.adapter | "adapter": "Ethernet 2", | ∅ | INFO | /virtualSwitches/0/adapter missing=/virtualSwitches/0/adapter | G24-028
      hyperv.switch.adapter | "managementAdapter": "Ethernet 1", | ∅ | INFO | /managementAdapter missing=/managementAdapter | G24-028
      hyperv.switch.sharing | "sharedWithManagement": false | "sharedWithManagement": true | ERROR | /virtualSwitches/0/sharedWithManagement actual=true expected=false | G24-030
      hyperv.switch.sr-iov | "singleRootIo": true | "singleRootIo": false | ERROR | /virtualSwitches/0/singleRootIo actual=false expected=true | G24-031
      hyperv.guest.switch | "virtualSwitch": "LAN" | "virtualSwitch": "" | ERROR | /guests/0/virtualSwitch guest=PRI actual= expected=LAN | G24-038
      hyperv.guest.switch | "virtualSwitch": "LAN", | ∅ | INFO | /guests/0/virtualSwitch missing=/guests/0/virtualSwitch | G24-038
      hyperv.guest.disk-choice | ATTACH_LATER | CREATE | ERROR | /guests/0/diskChoice guest=PRI actual=CREATE expected=ATTACH_LATER | G24-039
      hyperv.disk.controller | IDE_0 | SCSI | ERROR | /guests/0/disk/controller guest=PRI actual=SCSI expected=IDE_0 | G24-041
      hyperv.disk.controller | "controller": "IDE_0", | ∅ | INFO | /guests/0/disk/controller missing=/guests/0/disk/controller | G24-041
      hyperv.disk.fixed-size | FIXED_SIZE | DYNAMICALLY_EXPANDING | ERROR | /guests/0/disk/growth guest=PRI actual=DYNAMICALLY_EXPANDING expected=FIXED_SIZE | G24-042
      hyperv.disk.blank | BLANK | COPIED | ERROR | /guests/0/disk/content guest=PRI actual=COPIED expected=BLANK | G24-044
      hyperv.disk.place | pri.vhdx | ∅ | ERROR | /guests/0/disk/name guest=PRI actual= expected=present | G24-043
      hyperv.disk.place | D:\\\\Disks | ∅ | ERROR | /guests/0/disk/path guest=PRI actual= expected=present | G24-043
      hyperv.disk.place | , "size": "500 GiB" | ∅ | INFO | /guests/0/disk/size missing=/guests/0/disk/size | G24-044
      """;

  HyperVRulesTest() {
    super(HyperVHost.class, SOUND, ROWS);
  }

  @Test
  void saysOfAGuestWithoutDiskThatItIsNotStated() {
    HyperVGuest guest = HyperVGuest.builder().name("SEC").virtualSwitch("LAN").build();
    HyperVHost host = HyperVHost.builder().from(read(SOUND)).addGuests(guest).build();
    assertThat(check(host))
        .filteredOn(finding -> finding.rule().id().startsWith("hyperv.disk."))
        .hasSize(4)
        .allMatch(finding -> finding.path().equals("/guests/1/disk"));
  }

  @Test
  @Tag("G24-033")
  void prescribesWhatNoRuleObjectsTo() {
    HyperVGuest.Builder guest =
        HyperVGuest.builder()
            .name("PRI")
            .virtualSwitch("LAN")
            .diskChoice(DiskChoice.ATTACH_LATER)
            .memory(DataSize.ofGibibytes(16))
            .disk(VirtualDisk.prescribed("pri.vhdx", "D:\\Disks", DataSize.ofGibibytes(500)));
    HyperVHost.Builder host =
        HyperVHost.builder()
            .switchesWithRole(ImmutableSet.of())
            .migrationDefaults(true)
            .defaultStore("D:\\Hyper-V")
            .managementAdapter("Ethernet 1")
            .memory(DataSize.ofGibibytes(36))
            .ownMemory(DataSize.ofGibibytes(4))
            .addVirtualSwitches(VirtualSwitch.prescribed("LAN", "Ethernet 2"));
    assertThat(check(host.addGuests(guest.build()).build())).isEmpty();
    HyperVGuest elsewhere = guest.name("SEC").location("E:\\Guests").build();
    assertThat(check(host.addGuests(elsewhere).build())).isEmpty();
  }

  @Test
  @Tag("G24-030")
  @Tag("G24-031")
  void namesTheOptionsOfASwitch() {
    assertThat(VirtualSwitch.SHARING_OPTION)
        .isEqualTo("Allow management operating system to share this network adapter");
    assertThat(VirtualSwitch.SR_IOV_OPTION)
        .isEqualTo("Enable single-root I/O virtualization (SR-IOV)");
  }

  @Test
  @Tag("G24-028")
  @Tag("G24-033")
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> VirtualSwitch.prescribed(" ", "Ethernet 2"))
        .hasMessage("name must not be blank");
    assertThatThrownBy(() -> HyperVGuest.builder().name("").build())
        .hasMessage("name must not be blank");
    assertThatThrownBy(() -> VirtualDisk.prescribed("a", "b", DataSize.ofBytes(0)))
        .hasMessage("size must be more than zero");
    VirtualSwitch lan = VirtualSwitch.prescribed("LAN", "Ethernet 2");
    assertThatThrownBy(() -> HyperVHost.builder().addVirtualSwitches(lan, lan).build())
        .hasMessage("virtualSwitches must have different names: 'LAN'");
    HyperVGuest guest = HyperVGuest.builder().name("PRI").build();
    assertThatThrownBy(() -> HyperVHost.builder().addGuests(guest, guest).build())
        .hasMessage("guests must have different names: 'PRI'");
  }
}
