package dev.ixm.model.voice.rules;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicePortRulesTest {

  @ParameterizedTest
  @CsvSource({
    "G01-034, SINGLE_SERVER, OTHER, 120",
    "G01-035, HIGH_AVAILABILITY, AVAYA_AURA, 2400",
    "G01-033, SINGLE_SERVER, IWATSU_ECS, 48",
    "G01-033, HIGH_AVAILABILITY, IWATSU_ECS, 48",
  })
  void topologyAndPbxCarryTheVoicePorts(String id, Topology topology, PbxKind pbx, int most) {
    String rule = "voice.ports.maximum";
    Deployment.Builder site = site(topology, 1, 0).pbx(Pbx.builder().kind(pbx).build());
    check(rule, site.voicePorts(most)).findsNothing();
    check(rule, site.voicePorts(most + 1)).breaks("/voicePorts", most + 1, "at most " + most);
  }

  @Test
  @Tag("G01-034")
  void aVoiceServerCarries120Ports() {
    String rule = "voice.ports.per-server";
    check(rule, of(server("A", Role.PRIMARY).voicePorts(120))).findsNothing();
    check(rule, of(server("A", Role.PRIMARY).voicePorts(121)))
        .breaks("/servers/0/voicePorts", 121, "at most 120");
    check(rule, of(server("A", Role.PRIMARY))).lacks("/servers/0/voicePorts");
    check(rule, of(server("A", Role.CONSOLIDATED).voicePorts(121))).findsNothing();
  }

  @Test
  void theVoiceServersTogetherHaveThePortsThatAreNeeded() {
    String rule = "voice.ports.sufficient";
    Server.Builder[] servers = {
      server("A", Role.PRIMARY).voicePorts(120),
      server("B", Role.SECONDARY).voicePorts(30),
      server("C", Role.CONSOLIDATED).voicePorts(99),
    };
    check(rule, of(servers).voicePorts(150)).findsNothing();
    check(rule, of(servers).voicePorts(151)).breaks("/voicePorts", 150, "at least 151");
    Server.Builder unknown = server("D", Role.SECONDARY);
    check(rule, of(servers[0], unknown).voicePorts(120)).findsNothing();
    check(rule, of(servers[0], unknown).voicePorts(121)).lacks("/servers/1/voicePorts");
  }

  @Test
  @Tag("G01-036")
  void aVoiceServerHas64TextToSpeechPorts() {
    String rule = "voice.text-to-speech-ports.per-server";
    check(rule, of(server("A", Role.PRIMARY).textToSpeechPorts(64))).findsNothing();
    check(rule, of(server("A", Role.PRIMARY).textToSpeechPorts(65)))
        .breaks("/servers/0/textToSpeechPorts", 65, "at most 64");
    check(rule, of(server("A", Role.PRIMARY).speechRecognitionPorts(65)))
        .lacks("/servers/0/textToSpeechPorts");
    check(rule, of(server("A", Role.CONSOLIDATED).textToSpeechPorts(65))).findsNothing();
  }

  @Test
  @Tag("G01-037")
  void aVoiceServerHas64SpeechRecognitionPorts() {
    String rule = "voice.speech-recognition-ports.per-server";
    check(rule, of(server("A", Role.PRIMARY).speechRecognitionPorts(64))).findsNothing();
    check(rule, of(server("A", Role.PRIMARY).speechRecognitionPorts(65)))
        .breaks("/servers/0/speechRecognitionPorts", 65, "at most 64");
    check(rule, of(server("A", Role.PRIMARY).textToSpeechPorts(65)))
        .lacks("/servers/0/speechRecognitionPorts");
    check(rule, of(server("A", Role.CONSOLIDATED).speechRecognitionPorts(65))).findsNothing();
  }

  private static Deployment.Builder of(Server.Builder... servers) {
    Deployment.Builder site = site(HIGH_AVAILABILITY, 1, 0);
    for (Server.Builder server : servers) {
      site.addServers(server.build());
    }
    return site;
  }
}
