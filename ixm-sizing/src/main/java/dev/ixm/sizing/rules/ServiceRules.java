package dev.ixm.sizing.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.sizing.capacity.ServiceSizing;
import java.util.Optional;
import java.util.OptionalInt;

/** What a site and its voice servers carry beside the calls. */
final class ServiceRules {

  private ServiceRules() {}

  static ImmutableList<Rule<Deployment>> all(CapacityTables tables) {
    return ImmutableList.of(
        faxPorts("platform.vmware.fax-ports", 23, PlatformKind.VMWARE, tables),
        faxPorts("platform.hyper-v.fax-ports", 24, PlatformKind.HYPER_V, tables));
  }

  /** Where it is not known what a voice server runs on, this matters if it has too many. */
  private static Rule<Deployment> faxPorts(
      String id, int chapter, PlatformKind kind, CapacityTables tables) {
    int most = ServiceSizing.faxPorts(kind, tables).map(Figure::value).orElseThrow();
    return DeploymentRule.forEachServer(
        RuleInfo.of(
            id,
            MUST,
            "a voice server on %s has %s fax ports at most".formatted(kind, most),
            Source.of(chapter, "Virtual Environment Limitations")),
        Server::isVoiceServer,
        (server, here) -> {
          Optional<PlatformKind> actual = server.platform().map(Platform::kind);
          if (actual.filter(kind::equals).isPresent()) {
            atMost(here.at("faxPorts"), server.faxPorts(), most);
          } else if (actual.isEmpty() && server.faxPorts().orElse(0) > most) {
            here.at("platform").notStated();
          }
        });
  }

  private static void atMost(FindingCollector here, OptionalInt count, int most) {
    if (count.isEmpty()) {
      here.notStated();
    } else if (count.getAsInt() > most) {
      here.breach(count.getAsInt(), "at most " + most);
    }
  }
}
