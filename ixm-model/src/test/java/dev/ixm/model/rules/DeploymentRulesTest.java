package dev.ixm.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentRulesTest {

  private static RuleInfo info(String id) {
    return new DeploymentRules()
        .rules().stream()
            .map(Rule::info)
            .filter(info -> info.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  /** Where each rule stands in the guide, and how binding it is there or by the decisions. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          topology.cloud-gateway                      | SHOULD | 5  | STATED
          release.described                           | SHOULD | 15 | INFERRED
          topology.single-server.exactly-one          | MUST   | 5  | STATED
          topology.roles                              | MUST   | 18 | STATED
          topology.roles.one                          | MUST   | 18 | INFERRED
          topology.primary.exactly-one                | MUST   | 8  | STATED
          topology.secondary.count                    | MUST   | 8  | STATED
          topology.consolidated.exactly-one           | MUST   | 8  | STATED
          topology.secondary-consolidated.at-most-one | MUST   | 8  | STATED
          topology.time-zone.same                     | MUST   | 8  | STATED
          topology.secondary.number.range             | MUST   | 9  | STATED
          topology.secondary.number.unique            | MUST   | 9  | STATED
          cse.users.maximum                           | MUST   | 2  | STATED
          network.server-link.speed                   | MUST   | 2  | STATED
          platform.vmware.fax-ports                   | MUST   | 23 | STATED
          platform.hyper-v.fax-ports                  | MUST   | 24 | STATED
          cse.number.range                            | MUST   | 18 | STATED
          cse.number.unique                           | MUST   | 18 | STATED
          cse.count.maximum                           | MUST   | 9  | STATED
          web.number.range                            | MUST   | 19 | STATED
          web.number.unique                           | MUST   | 19 | STATED
          web.count.maximum                           | MUST   | 19 | STATED
          cse.email-type.one                          | MUST   | 2  | STATED
          cse.consolidated.one-email-type             | MUST   | 2  | STATED
          storage.raid.ten                            | MUST   | 1  | STATED
          storage.os-drive.minimum                    | MUST   | 1  | STATED
          storage.os-drive.separate                   | SHOULD | 2  | STATED
          storage.attachment                          | MUST   | 5  | STATED
          storage.raid.disks                          | MUST   | 2  | STATED
          storage.grade                               | MUST   | 2  | STATED
          storage.data-folders.local                  | MUST   | 5  | STATED
          storage.os-drive.own-disk                   | MAY    | 5  | STATED
          storage.product-drive.letter                | SHOULD | 5  | STATED
          storage.virtual-disk                        | MUST   | 9  | STATED
          hardware.processor-mode.performance         | MUST   | 2  | STATED
          hardware.processor-vendor.intel             | SHOULD | 2  | STATED
          windows.edition                             | MUST   | 1  | STATED
          jitc.windows.architecture                   | MUST   | 9  | STATED
          windows.licensed                            | MUST   | 5  | STATED
          windows.updated                             | MUST   | 5  | STATED
          windows.uac.off                             | SHOULD | 2  | STATED
          windows.defragmentation                     | SHOULD | 2  | STATED
          windows.network-rights                      | MUST   | 2  | STATED
          windows.components                          | MUST   | 5  | STATED
          web.iis                                     | MUST   | 19 | STATED
          windows.antivirus.validated                 | MAY    | 2  | STATED
          windows.antivirus.uc-folder.excluded        | SHOULD | 2  | STATED
          windows.programs.dedicated                  | SHOULD | 1  | STATED
          voice.file-formats                          | MUST   | 2  | STATED
          windows.version.supported                   | MUST   | 1  | STATED
          windows.language.validated                  | SHOULD | 1  | STATED
          jitc.windows.version                        | MUST   | 9  | STATED
          platform.terminal-services                  | MUST   | 23 | STATED
          platform.vmware.version.supported           | MUST   | 23 | STATED
          platform.vmware.version.in-matrix           | SHOULD | 23 | STATED
          platform.vmware.feature                     | MUST   | 23 | STATED
          platform.vmware-ha.role                     | MUST   | 23 | STATED
          platform.vmware-ha.other-role               | SHOULD | 23 | INFERRED
          network.cards.maximum                       | MUST   | 2  | STATED
          network.servers.latency                     | MUST   | 2  | STATED
          network.servers.latency.optimal             | SHOULD | 8  | STATED
          network.pbx.latency                         | MUST   | 2  | STATED
          network.pbx.latency.optimal                 | SHOULD | 8  | STATED
          network.guaranteed-bandwidth                | MUST   | 2  | STATED
          jitc.tls                                    | MUST   | 14 | STATED
          cse.spare.present                           | MUST   | 22 | STATED
          cse.spare.idle                              | MUST   | 22 | STATED
          network.cards.contact-center                | MUST   | 23 | STATED
          platform.vmware.processor.intel             | MUST   | 23 | STATED
          platform.vmware-ha.cluster.turned-on        | MUST   | 23 | STATED
          platform.vmware-ha.cluster.hosts            | MUST   | 23 | STATED
          platform.vmware-ha.cluster.recovery-host    | MUST   | 23 | STATED
          platform.vmware-ha.cluster.storage          | MUST   | 23 | STATED
          platform.vmware-ha.cluster.clocks           | MUST   | 23 | STATED
          topology.consolidated.protected             | MAY    | 23 | INFERRED
          platform.hyper-v.host.supported             | MUST   | 24 | STATED
          platform.hyper-v.host.managed               | MUST   | 24 | STATED
          platform.hyper-v.virtual-switch             | MUST   | 24 | STATED
          platform.hyper-v.checkpoint                 | MUST   | 24 | STATED
          platform.aws.pbx                            | MUST   | 25 | STATED
          platform.aws.instance.tested                | SHOULD | 25 | INFERRED
          platform.asp130.release                     | SHOULD | 27 | INFERRED
          platform.asp130.esxi                        | MUST   | 27 | INFERRED
          platform.vmware.guest.windows               | MUST   | 23 | STATED
          platform.hyper-v.guest.windows              | MUST   | 24 | STATED
          platform.hyper-v.guest.windows.listed       | SHOULD | 24 | INFERRED
          mirroring.jitc                              | MUST   | 21 | STATED
          mirroring.source.consolidated               | MUST   | 21 | STATED
          mirroring.target                            | MUST   | 21 | STATED
          mirroring.version                           | MUST   | 21 | STATED
          mirroring.windows.supported                 | MUST   | 21 | STATED
          mirroring.windows.same                      | MUST   | 21 | STATED
          mirroring.windows.updated                   | MUST   | 21 | STATED
          mirroring.hardware.same                     | MUST   | 21 | STATED
          mirroring.lan.same-network                  | MUST   | 21 | STATED
          mirroring.lan.network-cards                 | MUST   | 21 | STATED
          mirroring.wan.remote                        | MUST   | 21 | STATED
          network.same-lan                            | MUST   | 2  | STATED
          network.shared-with-pbx                     | MUST   | 8  | STATED
          network.congestion                          | MUST   | 2  | STATED
          client.memory.minimum                       | SHOULD | 1  | STATED
          client.processor-speed.minimum              | SHOULD | 1  | STATED
          client.minimum.exceeded                     | SHOULD | 1  | INFERRED
          client.audio.devices                        | SHOULD | 1  | STATED
          client.audio.formats                        | MUST   | 1  | STATED
          client.web-access.browser                   | MUST   | 1  | STATED
          client.outlook.version                      | MUST   | 1  | STATED
          capacity.seats.maximum                      | MUST   | 2  | STATED
          capacity.advanced.maximum                   | MUST   | 2  | STATED
          capacity.directory.maximum                  | MUST   | 2  | STATED
          capacity.tenants.maximum                    | MUST   | 2  | STATED
          capacity.organizational-unit.optimal        | SHOULD | 2  | STATED
          voice.ports.maximum                         | MUST   | 2  | STATED
          voice.ports.per-server                      | MUST   | 2  | STATED
          voice.text-to-speech-ports.per-server       | MUST   | 2  | STATED
          voice.speech-recognition-ports.per-server   | MUST   | 2  | STATED
          hardware.processors.minimum                 | MUST   | 2  | STATED
          hardware.memory.minimum                     | MUST   | 2  | STATED
          hardware.storage.minimum                    | MUST   | 2  | STATED
          hardware.processor-speed.minimum            | MUST   | 2  | STATED
          hardware.voice-servers.same                 | MUST   | 8  | STATED
          voice.ports.sufficient                      | MUST   | 2  | INFERRED
          """)
  void saysHowBindingARuleIsAndWhereItStands(String id, String level, int chapter, String basis) {
    RuleInfo info = info(id);
    assertThat(info.level()).hasToString(level);
    assertThat(info.source().chapter()).isEqualTo(chapter);
    assertThat(info.basis()).hasToString(basis);
    assertThat(info.summary()).isNotBlank();
  }

  @Test
  void offersRulesOverDeploymentsWithDifferentIds() {
    RuleSet rules = RuleSet.of(new DeploymentRules().rules());
    assertThat(rules.rules()).hasSameSizeAs(new DeploymentRules().rules()).isNotEmpty();
    assertThat(rules.rules()).allMatch(rule -> rule.subjectType() == Deployment.class);
  }
}
