package dev.ixm.testkit.breach;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.cse;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.network;
import static dev.ixm.testkit.edit.SiteEdits.without;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.network.Spread;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.software.AudioDevice;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.testkit.edit.ClientFacts;
import java.util.function.UnaryOperator;

/** The ways to break the rules about what servers share, what they offer, and who uses it. */
final class ServiceBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.of(
          Breach.of("language.known", site -> edit(site).languages(ImmutableSet.of("de")).build()),
          Breach.of(
              "language.speech",
              site ->
                  edit(site)
                      .languages(ImmutableSet.of("Spanish"))
                      .addSpeechEngines(SpeechEngine.TEXT_TO_SPEECH)
                      .build()),
          Breach.of(
              "network.same-lan",
              HIGH_AVAILABILITY,
              site -> network(site, network -> network.spread(Spread.LOCAL).sameLan(false))),
          Breach.of(
              "network.shared-with-pbx",
              HIGH_AVAILABILITY,
              site ->
                  network(
                      site, network -> network.spread(Spread.GEO_REDUNDANT).sharedWithPbx(false))),
          Breach.of(
              "network.congestion",
              HIGH_AVAILABILITY,
              site -> network(site, network -> network.congested(true))),
          Breach.of(
              "cse.spare.present",
              HIGH_AVAILABILITY,
              site ->
                  edit(add(without(site, Role.REMOTE_CSE), cse(site).spare(false)))
                      .protectsCse(true)
                      .build()),
          Breach.of("cse.spare.idle", HIGH_AVAILABILITY, site -> add(site, cse(site).spare(true))),
          Breach.of(
              "capacity.directory.maximum", site -> edit(site).directoryEntries(80_001).build()),
          Breach.of("capacity.tenants.maximum", site -> edit(site).tenants(1_000).build()),
          Breach.of(
              "capacity.organizational-unit.optimal",
              site -> edit(site).largestOrganizationalUnit(500).build()),
          Breach.of(
              "voice.text-to-speech-ports.per-server",
              site -> changeFirst(site, server -> server.textToSpeechPorts(65))),
          Breach.of(
              "voice.speech-recognition-ports.per-server",
              site -> changeFirst(site, server -> server.speechRecognitionPorts(65))),
          client("client.memory.minimum", client -> client.memory(DataSize.ofMebibytes(511))),
          client(
              "client.processor-speed.minimum",
              client -> client.processorSpeed(Frequency.ofMegahertz(1_999))),
          client("client.minimum.exceeded", client -> client.otherPrograms(true)),
          client(
              "client.audio.devices",
              client -> client.audioDevices(ImmutableSet.of(AudioDevice.SPEAKERS))),
          client("client.audio.formats", client -> client.audioFormats(ImmutableSet.of())),
          client(
              "client.web-access.browser",
              client -> client.programs(ImmutableMap.of("Outlook", 2002, "Google Chrome", 2))),
          client(
              "client.outlook.version",
              client -> client.programs(ImmutableMap.of("Outlook", 2000, "Edge Chromium", 1))));

  private ServiceBreaches() {}

  private static Breach client(String rule, UnaryOperator<ClientComputer.Builder> how) {
    return Breach.of(
        rule,
        site ->
            edit(site).clients(ImmutableList.of(how.apply(ClientFacts.least()).build())).build());
  }
}
