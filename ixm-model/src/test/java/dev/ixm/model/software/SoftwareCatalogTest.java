package dev.ixm.model.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.platform.Support;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftwareCatalogTest {

  private static final SoftwareCatalog CATALOG =
      ReleaseFacts.of(Release.R10_8).get(SoftwareCatalog.KIND);
  private static final Source CLIENT = Source.of(1, "Minimum Hardware Specifications");

  /** Each row: its id in the register, the use, the program, and its lowest version. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "G01-007, WEB_ACCESS,      Internet Explorer, 6",
        "G01-007, WEB_ACCESS,      Mozilla Firefox,   3",
        "G01-007, WEB_ACCESS,      Apple Safari,      4",
        "G01-007, WEB_ACCESS,      Google Chrome,     3",
        "G01-007, WEB_ACCESS,      Edge Chromium,     -",
        "G01-009, OUTLOOK_PLUG_IN, Outlook,           2002"
      })
  void namesTheProgramsOfUsers(String id, ClientUse use, String name, Integer minimum) {
    ClientProgram program =
        CATALOG.clientPrograms(use).stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(program.minimumVersion())
        .as(id)
        .isEqualTo(minimum == null ? OptionalInt.empty() : OptionalInt.of(minimum));
    assertThat(program.source().citing()).isEqualTo(CLIENT);
    int lowest = minimum == null ? 0 : minimum;
    assertThat(program.works(lowest)).isTrue();
    assertThat(program.works(lowest + 1)).isTrue();
    assertThat(program.works(lowest - 1)).isEqualTo(minimum == null);
  }

  @Test
  @Tag("G01-007")
  void namesNoOtherPrograms() {
    assertThat(CATALOG.clientPrograms()).hasSize(6);
    assertThat(CATALOG.clientPrograms(ClientUse.WEB_ACCESS)).hasSize(5);
    assertThat(CATALOG.clientPrograms(ClientUse.OUTLOOK_PLUG_IN)).hasSize(1);
  }

  @Test
  @Tag("G01-002")
  @Tag("G01-003")
  @Tag("G01-004")
  @Tag("G01-008")
  void saysWhatAWorkstationHasToBeAtLeast() {
    ClientWorkstation workstation = CATALOG.workstation();
    assertThat(workstation.memory()).isEqualTo(DataSize.parse("512 MiB"));
    assertThat(workstation.processor()).isEqualTo("Pentium 4");
    assertThat(workstation.processorSpeed()).isEqualTo(Frequency.parse("2 GHz"));
    assertThat(workstation.devices()).containsExactly(AudioDevice.values());
    assertThat(workstation.audioFormats()).containsExactly(AudioFormat.GSM_WAV, AudioFormat.MP3);
    assertThat(workstation.source().citing()).isEqualTo(CLIENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "EXCHANGE   | 2010 2013",
        "GMAIL | ''",
        "OFFICE_365 | ''",
      })
  @Tag("G02-153")
  void synchronizesWithTheEmailSystemsOfTheGuide(EmailType type, String versions) {
    List<EmailServer> servers = CATALOG.emailServers(type);
    assertThat(servers.stream().flatMapToInt(server -> server.version().stream()).boxed())
        .extracting(String::valueOf)
        .containsExactlyElementsOf(Splitter.on(' ').omitEmptyStrings().splitToList(versions));
    assertThat(servers)
        .isNotEmpty()
        .allMatch(it -> it.source().citing().equals(Source.of(2, "CSE Gateway Requirements")));
    assertThat(CATALOG.emailServers()).hasSize(4);
    assertThat(EmailServer.builder().from(servers.get(0)).build()).isEqualTo(servers.get(0));
  }

  /** Each row: its id in the register, the program, and whether it was validated. */
  @ParameterizedTest
  @CsvSource({
    "G02-104, Norton Anti-virus Corporate Edition, SUPPORTED",
    "G02-104, McAfee VirusScan,                    WARNING",
    "G02-104, BitDefender,                         WARNING"
  })
  void namesTheAntivirusPrograms(String id, String name, Support support) {
    Antivirus program = CATALOG.findAntivirus(name).orElseThrow();
    assertThat(program.support()).as(id).isEqualTo(support);
    assertThat(program.source().citing())
        .isEqualTo(Source.of(2, "ANTIVIRUS Software Installation"));
    assertThat(CATALOG.antivirus()).hasSize(3);
    assertThat(CATALOG.findAntivirus("Norton")).isEmpty();
  }

  /** Each row: its id in the register, the engine, its program and versions. */
  @ParameterizedTest
  @CsvSource({
    "G02-098, SPEECH_RECOGNITION, Nuance,    10",
    "G02-099, TEXT_TO_SPEECH,     RealSpeak, 4.0 4.5"
  })
  void namesTheSpeechSoftware(String id, SpeechEngine engine, String name, String versions) {
    assertThat(CATALOG.speechSoftware())
        .hasSize(2)
        .filteredOn(software -> software.engine() == engine)
        .as(id)
        .singleElement()
        .satisfies(
            software -> {
              assertThat(software.name()).isEqualTo(name);
              assertThat(software.versions())
                  .containsExactlyElementsOf(Splitter.on(' ').splitToList(versions));
              assertThat(software.source().citing())
                  .isEqualTo(Source.of(2, "Software Requirements"));
            });
  }

  /** Each row: its id in the register, the format, a release and the program that it needs. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "G02-101, DOC,  10.8, Microsoft Office",
        "G02-101, DOCX, 10.8, Microsoft Office",
        "G02-103, MP3,  8.1,  Windows Media Player",
        "G02-103, MP3,  8.2,  -",
        "G02-103, MP3,  10.8, -"
      })
  void namesTheProgramsForFileFormats(String id, String name, String release, String program) {
    FileFormat format = CATALOG.findFileFormat(name).orElseThrow();
    assertThat(format.programFor(Release.parse(release)).orElse(null)).as(id).isEqualTo(program);
    assertThat(format.source().citing()).isEqualTo(Source.of(2, "Media Support Requirements"));
    assertThat(CATALOG.fileFormats()).hasSize(3);
    assertThat(CATALOG.findFileFormat("PDF")).isEmpty();
  }

  private static void refuses(ThrowingCallable build, String message) {
    assertThatThrownBy(build).isInstanceOf(InvalidAttributeException.class).hasMessage(message);
  }

  @Test
  void refusesWhatHasNoName() {
    String message = "name must not be blank";
    ClientProgram program = CATALOG.clientPrograms().get(0);
    refuses(ClientProgram.builder().from(program).name(" ")::build, message);
    Antivirus antivirus = CATALOG.antivirus().get(0);
    refuses(Antivirus.builder().from(antivirus).name(" ")::build, message);
    SpeechSoftware speech = CATALOG.speechSoftware().get(0);
    refuses(SpeechSoftware.builder().from(speech).name(" ")::build, message);
    FileFormat format = CATALOG.fileFormats().get(0);
    refuses(FileFormat.builder().from(format).name(" ")::build, message);
    refuses(FileFormat.builder().from(format).program("")::build, "program must not be blank");
    ClientWorkstation workstation = CATALOG.workstation();
    refuses(
        ClientWorkstation.builder().from(workstation).processor("")::build,
        "processor must not be blank");
  }

  @Test
  void refusesAnEmptyChoice() {
    SpeechSoftware speech = CATALOG.speechSoftware().get(0);
    refuses(
        SpeechSoftware.builder().from(speech).versions(List.of())::build,
        "versions must name at least one version");
    ClientWorkstation workstation = CATALOG.workstation();
    refuses(
        ClientWorkstation.builder().from(workstation).audioFormats(List.of())::build,
        "audioFormats must name at least one format");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains("\"memory\" : \"512 MiB\"", "\"name\" : \"BitDefender\"", "\"version\" : 2013");
  }
}
