package dev.ixm.model.voice.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The ports of a site and of its voice servers. */
public final class VoicePortRules {

  private static final String HEADING = "Maximum System Capacity";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("voice.ports.maximum", MUST, Source.of(2, HEADING, "G01-033", "G01-034", "G01-035"))
              .figure("single", of(CapacityTables::maxPortsPerVoiceServer))
              .figure("several", of(CapacityTables::maxPortsHighAvailability))
              .figure("iwatsu", of(CapacityTables::maxPortsIwatsu))
              .forSite(VoicePortRules::portsOfSite),
          perServer(
              "voice.ports.per-server",
              "G01-034",
              "voicePorts",
              Server::voicePorts,
              CapacityTables::maxPortsPerVoiceServer),
          rule("voice.ports.sufficient", MUST, Source.of(2, HEADING, "G01-034"))
              .inferred()
              .forSite(VoicePortRules::portsSuffice),
          perServer(
              "voice.text-to-speech-ports.per-server",
              "G01-036",
              "textToSpeechPorts",
              Server::textToSpeechPorts,
              CapacityTables::maxTextToSpeechPorts),
          perServer(
              "voice.speech-recognition-ports.per-server",
              "G01-037",
              "speechRecognitionPorts",
              Server::speechRecognitionPorts,
              CapacityTables::maxSpeechRecognitionPorts));

  private VoicePortRules() {}

  private static CapacityTables tables(SiteView site) {
    return site.facts().get(CapacityTables.KIND);
  }

  private static Function<ReleaseFacts, ?> of(Function<CapacityTables, ?> figure) {
    return facts -> figure.apply(facts.get(CapacityTables.KIND));
  }

  private static Rule<Deployment> perServer(
      String id,
      String statement,
      String attribute,
      Function<Server, OptionalInt> ports,
      ToIntFunction<CapacityTables> limit) {
    return rule(id, MUST, Source.of(2, HEADING, statement))
        .figure("limit", of(limit::applyAsInt))
        .forEachServer(
            Server::isVoiceServer,
            (site, server, here) ->
                here.at(attribute).atMost(ports.apply(server), limit.applyAsInt(tables(site))));
  }

  /** The limit for an Iwatsu ECS is read as one for the whole site, the stricter reading. */
  private static void portsOfSite(SiteView site, FindingCollector here) {
    CapacityTables tables = tables(site);
    boolean iwatsu =
        site.stated().pbx().map(Pbx::kind).filter(PbxKind.IWATSU_ECS::equals).isPresent();
    int topology =
        site.isHighAvailability()
            ? tables.maxPortsHighAvailability()
            : tables.maxPortsPerVoiceServer();
    here.at("voicePorts")
        .atMost(
            site.stated().voicePorts(),
            iwatsu ? Math.min(topology, tables.maxPortsIwatsu()) : topology);
  }

  private static void portsSuffice(SiteView site, FindingCollector here) {
    int ports = 0;
    boolean known = true;
    for (Server server : site.stated().servers()) {
      if (server.isVoiceServer()) {
        ports += server.voicePorts().orElse(0);
        known &= server.voicePorts().isPresent();
      }
    }
    if (known) {
      here.at("voicePorts").atLeast(ports, site.stated().voicePorts());
    } else if (ports < site.stated().voicePorts()) {
      here.forEachServer(
          site,
          (view, server) -> server.isVoiceServer() && server.voicePorts().isEmpty(),
          (view, server, place) -> place.at("voicePorts").notStated());
    }
  }
}
