package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
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
          any("language.known", site -> edit(site).languages(ImmutableSet.of("de")).build()),
          any(
              "language.speech",
              site ->
                  edit(site)
                      .languages(ImmutableSet.of("Spanish"))
                      .addSpeechEngines(SpeechEngine.TEXT_TO_SPEECH)
                      .build()),
          several(
              "network.same-lan",
              site -> network(site, network -> network.spread(Spread.LOCAL).sameLan(false))),
          several(
              "network.shared-with-pbx",
              site ->
                  network(
                      site, network -> network.spread(Spread.GEO_REDUNDANT).sharedWithPbx(false))),
          several("network.congestion", site -> network(site, network -> network.congested(true))),
          several(
              "cse.spare.present",
              site ->
                  edit(add(without(site, Role.REMOTE_CSE), cse(site).spare(false)))
                      .protectsCse(true)
                      .build()),
          several("cse.spare.idle", site -> add(site, cse(site).spare(true))),
          any("capacity.directory.maximum", site -> edit(site).directoryEntries(80_001).build()),
          any("capacity.tenants.maximum", site -> edit(site).tenants(1_000).build()),
          any(
              "capacity.organizational-unit.optimal",
              site -> edit(site).largestOrganizationalUnit(500).build()),
          any(
              "voice.text-to-speech-ports.per-server",
              site -> changeFirst(site, server -> server.textToSpeechPorts(65))),
          any(
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
    return any(
        rule,
        site ->
            edit(site).clients(ImmutableList.of(how.apply(ClientFacts.least()).build())).build());
  }
}
