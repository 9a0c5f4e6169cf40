package dev.ixm.testkit.breach;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Which rules cannot be broken, or not on every site, without others. */
final class Following {

  private static final Splitter CELLS = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Each line: the rule, or the start of its id; what may be found as well; and why. */
  private static final String TABLE =
      """
      capacity. | cse.users.maximum | more users than there were
      capacity. | hardware.memory.minimum hardware.processors.minimum hardware.storage.minimum | as above
      capacity. | platform.aws.instance.profile | as above
      cse. | cse.consolidated.one-email-type | of another email type than there was
      cse.users.maximum | hardware.memory.minimum hardware.processors.minimum hardware.storage.minimum | as above
      cse.users.maximum | platform.aws.instance.profile | as above
      cse.consolidated.one-email-type | cse.users.maximum | whose users are not told apart
      cse.count.maximum | cse.email-type.one cse.number.range cse.number.unique | there are no more numbers
      cse. | cse.spare.present | the first remote CSE server, where they are to be protected
      cse.spare.present | cse.users.maximum | the servers of the users are gone
      web.count.maximum | web.number.range | there are no more numbers
      web.iis | windows.components | the web server is one of them
      hardware. | hardware.voice-servers.same | only one of the voice servers is changed
      hardware. | platform.aws.instance.hardware | the instance has not
      storage. | hardware.voice-servers.same | as above
      network.cards.maximum | hardware.voice-servers.same | as above
      hardware.voice-servers.same | topology.secondary.count topology.secondary.number.unique | a server more
      hardware.voice-servers.same | platform.vmware-ha.role | like the Primary
      storage.data-folders.local | storage.attachment storage.os-drive.minimum | on the drive of Windows
      storage.os-drive. | storage.os-drive.minimum storage.os-drive.separate | one drive for all
      storage.os-drive. | storage.product-drive.letter | as above
      storage.product-drive.letter | storage.os-drive.minimum storage.os-drive.separate | as above
      jitc. | jitc.tls mirroring.jitc windows.components | an ordinary site that becomes one of JITC
      jitc.windows.version | jitc.windows.architecture platform.hyper-v.guest.windows.listed | other Windows
      license.high-security | jitc.tls mirroring.jitc windows.components | as for jitc
      license.voice-ports | voice.ports.maximum voice.ports.sufficient | other ports than planned
      voice.ports. | license.voice-ports voice.ports.maximum voice.ports.sufficient | as above
      mirroring.jitc | jitc.tls jitc.windows.version | an ordinary site that becomes one of JITC
      mirroring.lan.network-cards | mirroring.hardware.same | one card less
      mirroring.source.consolidated | mirroring.hardware.same mirroring.lan.network-cards | another source
      mirroring.source.consolidated | mirroring.lan.same-network mirroring.target mirroring.version | nothing known
      mirroring.source.consolidated | mirroring.wan.remote topology.consolidated.protected | as above
      mirroring.source.consolidated | mirroring.license mirroring.free-space | as above
      mirroring. | windows.components | a site of JITC that becomes an ordinary one
      mirroring.windows.supported | mirroring.windows.same | other Windows
      network.cards.maximum | network.cards.contact-center | more than one
      network. | cse.users.maximum | more users than there were
      network.pbx.latency | network.pbx.latency.optimal | the best is less than the most
      network.servers.latency | network.servers.latency.optimal | as above
      network.servers.latency.optimal | network.shared-with-pbx | servers of other places
      network.servers.latency | network.same-lan network.shared-with-pbx | servers of other places
      platform. | jitc.windows.version windows.version.supported windows.components | other Windows
      platform. | storage.virtual-disk | nothing is known of the disks on another platform
      platform. | network.cards.contact-center | virtual servers have one card there
      platform.aws.instance. | platform.aws.pbx | the PBX is not there
      platform.aws. | hardware.voice-servers.same | only one of the voice servers is changed
      platform.aws.instance.profile | hardware.memory.minimum hardware.processors.minimum | as small as its instance
      topology.consolidated.protected | storage.virtual-disk network.cards.contact-center | as above
      release.described | platform.vmware.version.supported | other releases, other versions
      topology.cloud-gateway | capacity.advanced.maximum capacity.seats.maximum | less than several servers
      topology.cloud-gateway | voice.ports.maximum mirroring.source.consolidated | as above
      topology.consolidated.exactly-one | topology.consolidated.protected | nothing protects the other
      topology.primary.exactly-one | topology.servers.minimum voice.ports.sufficient | a server less
      topology.secondary.count | topology.servers.minimum voice.ports.sufficient | as above
      topology.servers.minimum | topology.secondary.count voice.ports.sufficient | as above
      topology.secondary.number.unique | topology.secondary.count | a server more
      topology. | platform.vmware-ha.role platform.vmware-ha.other-role | one more like the first
      cse. | platform.vmware-ha.other-role | as above
      web. | platform.vmware-ha.other-role | as above
      release. | platform.vmware-ha.other-role | as above
      windows. | jitc.windows.version windows.components | other Windows
      windows.version.supported | platform.hyper-v.guest.windows platform.vmware.guest.windows | as above
      """;

  private Following() {}

  /** {@return the rules that may be broken together with one} */
  static ImmutableSet<String> of(String rule) {
    return TABLE
        .lines()
        .map(CELLS::splitToList)
        .filter(line -> matches(line.get(0), rule))
        .flatMap((List<String> line) -> WORDS.splitToStream(line.get(1)))
        .filter(other -> !other.equals(rule))
        .collect(toImmutableSet());
  }

  private static boolean matches(String pattern, String rule) {
    return pattern.endsWith(".") ? rule.startsWith(pattern) : rule.equals(pattern);
  }
}
