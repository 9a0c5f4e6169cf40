package dev.ixm.sizing.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Level;
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
import java.util.function.Function;

/** What a site and its voice servers carry beside the calls. */
final class ServiceRules {

  private static final Source CAPACITY = Source.of(2, "Maximum System Capacity");

  private ServiceRules() {}

  static ImmutableList<Rule<Deployment>> all(CapacityTables tables) {
    return ImmutableList.of(
        ofSite(
            "capacity.directory.maximum",
            MUST,
            "the company directory holds all entries of the site",
            "directoryEntries",
            Deployment::directoryEntries,
            tables.maxDirectoryEntries()),
        ofSite(
            "capacity.tenants.maximum",
            MUST,
            "the product serves all tenants of the site",
            "tenants",
            Deployment::tenants,
            tables.maxTenants()),
        ofSite(
            "capacity.organizational-unit.optimal",
            SHOULD,
            "each Organizational Unit stays below the size that is best for UC Mobile",
            "largestOrganizationalUnit",
            Deployment::largestOrganizationalUnit,
            tables.organizationalUnitBelow() - 1),
        ofVoiceServer(
            "voice.text-to-speech-ports.per-server",
            "no voice server has more text-to-speech ports than it can carry",
            "textToSpeechPorts",
            Server::textToSpeechPorts,
            tables.maxTextToSpeechPorts()),
        ofVoiceServer(
            "voice.speech-recognition-ports.per-server",
            "no voice server has more speech recognition ports than it can carry",
            "speechRecognitionPorts",
            Server::speechRecognitionPorts,
            tables.maxSpeechRecognitionPorts()),
        faxPorts("platform.vmware.fax-ports", 23, PlatformKind.VMWARE, tables),
        faxPorts("platform.hyper-v.fax-ports", 24, PlatformKind.HYPER_V, tables));
  }

  private static Rule<Deployment> ofSite(
      String id,
      Level level,
      String summary,
      String attribute,
      Function<Deployment, OptionalInt> count,
      int most) {
    return DeploymentRule.of(
        RuleInfo.of(id, level, summary, CAPACITY),
        (deployment, findings) -> atMost(findings.at(attribute), count.apply(deployment), most));
  }

  private static Rule<Deployment> ofVoiceServer(
      String id, String summary, String attribute, Function<Server, OptionalInt> count, int most) {
    return DeploymentRule.forEachServer(
        RuleInfo.of(id, MUST, summary, CAPACITY),
        Server::isVoiceServer,
        (server, here) -> atMost(here.at(attribute), count.apply(server), most));
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
