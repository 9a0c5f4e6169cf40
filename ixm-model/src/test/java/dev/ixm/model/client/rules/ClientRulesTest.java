package dev.ixm.model.client.rules;

import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.site;
import static dev.ixm.model.software.ClientUse.OUTLOOK_PLUG_IN;
import static dev.ixm.model.software.ClientUse.WEB_ACCESS;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Topology;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.software.AudioDevice;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRulesTest {

  private static final String AT = "/clients/0";
  private static final DataSize MEMORY = DataSize.ofMebibytes(512);
  private static final DataSize LESS = DataSize.ofBytes(MEMORY.bytes() - 1);
  private static final DataSize MORE = DataSize.ofBytes(MEMORY.bytes() + 1);
  private static final Frequency SPEED = Frequency.ofMegahertz(2_000);
  private static final Frequency SLOWER = Frequency.ofMegahertz(1_999);
  private static final Frequency FASTER = Frequency.ofMegahertz(2_001);

  private static ClientComputer.Builder client() {
    return ClientComputer.builder().name("office");
  }

  private static Deployment with(ClientComputer.Builder client) {
    return site(Topology.SINGLE_SERVER).addClients(client.build()).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client.memory.minimum",
        "client.processor-speed.minimum",
        "client.minimum.exceeded",
        "client.audio.devices",
        "client.audio.formats",
        "client.web-access.browser",
        "client.outlook.version"
      })
  void cannotJudgeComputersThatAreNotStated(String rule) {
    check(rule, site(Topology.SINGLE_SERVER).build()).lacks("/clients");
    check(rule, site(Topology.HIGH_AVAILABILITY).build()).lacks("/clients");
  }

  @Test
  @Tag("G01-003")
  void aComputerHas512MebibytesOfMemory() {
    String rule = "client.memory.minimum";
    check(rule, with(client().memory(MEMORY))).findsNothing();
    check(rule, with(client().memory(LESS)))
        .findsOf("client", "office", AT + "/memory", LESS, "at least 512 MiB");
    check(rule, with(client())).lacks(AT + "/memory");
  }

  @Test
  @Tag("G01-004")
  void aProcessorRunsAt2Gigahertz() {
    String rule = "client.processor-speed.minimum";
    check(rule, with(client().processorSpeed(SPEED))).findsNothing();
    check(rule, with(client().processorSpeed(SLOWER)))
        .findsOf("client", "office", AT + "/processorSpeed", SLOWER, "at least 2 GHz");
    check(rule, with(client())).lacks(AT + "/processorSpeed");
  }

  @Test
  @Tag("G01-006")
  void besideOtherProgramsTheMinimumIsTooLittle() {
    String rule = "client.minimum.exceeded";
    ClientComputer.Builder busy = client().otherPrograms(true).memory(MEMORY);
    check(rule, with(busy.processorSpeed(SPEED)))
        .findsOf(
            ImmutableMap.of("client", "office", "processorSpeed", "2 GHz"),
            AT + "/memory",
            MEMORY,
            "more than 512 MiB");
    check(rule, with(busy.processorSpeed(FASTER))).findsNothing();
    check(rule, with(busy.processorSpeed(SPEED).memory(MORE))).findsNothing();
    check(rule, with(busy.memory(MEMORY).otherPrograms(false))).findsNothing();
  }

  @Test
  void cannotTellWhetherTheMinimumIsTooLittleWithoutItsFacts() {
    String rule = "client.minimum.exceeded";
    check(rule, with(client())).lacks(AT + "/otherPrograms");
    check(rule, with(client().memory(MEMORY).processorSpeed(SPEED))).lacks(AT + "/otherPrograms");
    check(rule, with(client().memory(MORE))).findsNothing();
    check(rule, with(client().otherPrograms(false))).findsNothing();
    check(rule, with(client().otherPrograms(true))).lacks(AT + "/memory", AT + "/processorSpeed");
    check(rule, with(client().otherPrograms(true).memory(MEMORY))).lacks(AT + "/processorSpeed");
    check(rule, with(client().otherPrograms(true).processorSpeed(SPEED))).lacks(AT + "/memory");
  }

  @Test
  @Tag("G01-002")
  void aComputerHasASoundCardAndSpeakers() {
    String rule = "client.audio.devices";
    check(rule, with(client().audioDevices(ImmutableSet.copyOf(AudioDevice.values()))))
        .findsNothing();
    for (AudioDevice device : AudioDevice.values()) {
      check(rule, with(client().audioDevices(ImmutableSet.of(device))))
          .findsOf("client", "office", AT + "/audioDevices", device, "with SOUND_CARD, SPEAKERS");
    }
    check(rule, with(client().audioDevices(ImmutableSet.of()))).findsAt(AT + "/audioDevices");
    check(rule, with(client())).lacks(AT + "/audioDevices");
  }

  @ParameterizedTest
  @EnumSource(AudioFormat.class)
  @Tag("G01-008")
  void aMediaPlayerPlaysMp3OrWav(AudioFormat format) {
    String rule = "client.audio.formats";
    check(rule, with(client().audioFormats(ImmutableSet.of(format)))).findsNothing();
    check(rule, with(client().audioFormats(ImmutableSet.of())))
        .findsOf("client", "office", AT + "/audioFormats", "none", "one of GSM_WAV, MP3");
    check(rule, with(client())).lacks(AT + "/audioFormats");
  }

  @ParameterizedTest
  @CsvSource({
    "Internet Explorer, 5, at least 6",
    "Internet Explorer, 6, ",
    "Mozilla Firefox, 2, at least 3",
    "Mozilla Firefox, 3, ",
    "Apple Safari, 3, at least 4",
    "Apple Safari, 4, ",
    "Google Chrome, 2, at least 3",
    "Google Chrome, 3, ",
    "Edge Chromium, 0, "
  })
  @Tag("G01-007")
  void webAccessNeedsABrowser(String program, int version, @Nullable String expected) {
    String rule = "client.web-access.browser";
    ClientComputer.Builder client = client().addUses(WEB_ACCESS).putPrograms(program, version);
    RuleCase found = check(rule, with(client));
    if (expected == null) {
      found.findsNothing();
    } else {
      found.findsOf("client", "office", AT + "/programs/" + program, version, expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Opera", "Outlook"})
  @Tag("G01-007")
  void otherProgramsAreNoBrowserForWebAccess(String program) {
    check(
            "client.web-access.browser",
            with(client().addUses(WEB_ACCESS).putPrograms(program, 2_016)))
        .findsOf(
            "client",
            "office",
            AT + "/programs",
            program,
            "one of Internet Explorer, Mozilla Firefox, Apple Safari, Google Chrome, Edge"
                + " Chromium");
  }

  @Test
  @Tag("G01-007")
  void oneOfSeveralBrowsersWillDo() {
    ClientComputer.Builder client = client().addUses(WEB_ACCESS).putPrograms("Google Chrome", 2);
    check("client.web-access.browser", with(client.putPrograms("Apple Safari", 4))).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "Outlook, 2001, /Outlook, 2001, at least 2002",
    "Outlook, 2002, , , ",
    "Edge Chromium, 2016, '', Edge Chromium, Outlook"
  })
  @Tag("G01-009")
  void theOutlookPlugInNeedsOutlook2002(
      String program,
      int version,
      @Nullable String place,
      @Nullable String actual,
      @Nullable String expected) {
    String rule = "client.outlook.version";
    ClientComputer.Builder client = client().putPrograms(program, version);
    check(rule, with(client.uses(ImmutableSet.of(WEB_ACCESS)))).findsNothing();
    RuleCase found = check(rule, with(client.uses(ImmutableSet.of(OUTLOOK_PLUG_IN))));
    if (place == null || actual == null || expected == null) {
      found.findsNothing();
    } else {
      found.findsOf("client", "office", AT + "/programs" + place, actual, expected);
    }
  }

  @Test
  void cannotJudgeUnknownUsesAndPrograms() {
    ClientComputer.Builder idle = client().putPrograms("Opera", 1);
    check("client.web-access.browser", with(idle)).lacks(AT + "/uses");
    check("client.outlook.version", with(idle)).lacks(AT + "/uses");
    check("client.web-access.browser", with(client().addUses(WEB_ACCESS))).lacks(AT + "/programs");
    check("client.web-access.browser", with(client().addUses(OUTLOOK_PLUG_IN))).findsNothing();
    check("client.outlook.version", with(client().addUses(OUTLOOK_PLUG_IN)))
        .lacks(AT + "/programs");
    check("client.outlook.version", with(client().addUses(WEB_ACCESS))).findsNothing();
  }
}
