package dev.ixm.model.software;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.platform.Support;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;

/** The software of release 10.8. */
final class SoftwareTable {

  private static final Source ANTIVIRUS =
      Source.of(2, "ANTIVIRUS Software Installation", "G02-104");
  private static final Source GATEWAY = Source.of(2, "CSE Gateway Requirements", "G02-153");

  static final SoftwareCatalog RELEASE_10_8 =
      SoftwareCatalog.builder()
          .release(Release.R10_8)
          .workstation(workstation())
          .clientPrograms(clientPrograms())
          .emailServers(emailServers())
          .addAntivirus(
              antivirus("Norton Anti-virus Corporate Edition", Support.SUPPORTED),
              antivirus("McAfee VirusScan", Support.WARNING),
              antivirus("BitDefender", Support.WARNING))
          .addSpeechSoftware(
              speech(SpeechEngine.SPEECH_RECOGNITION, "Nuance", "G02-098", "10"),
              speech(SpeechEngine.TEXT_TO_SPEECH, "RealSpeak", "G02-099", "4.0", "4.5"))
          .fileFormats(fileFormats())
          .build();

  private SoftwareTable() {}

  private static ClientWorkstation workstation() {
    return ClientWorkstation.builder()
        .memory(DataSize.ofMebibytes(512))
        .processor("Pentium 4")
        .processorSpeed(Frequency.ofMegahertz(2_000))
        .addDevices(AudioDevice.values())
        .addAudioFormats(AudioFormat.values())
        .source(client("G01-002", "G01-003", "G01-004", "G01-008"))
        .build();
  }

  private static ImmutableList<ClientProgram> clientPrograms() {
    return ImmutableList.of(
        browser("Internet Explorer").minimumVersion(6).build(),
        browser("Mozilla Firefox").minimumVersion(3).build(),
        browser("Apple Safari").minimumVersion(4).build(),
        browser("Google Chrome").minimumVersion(3).build(),
        browser("Edge Chromium").build(),
        ClientProgram.builder()
            .name("Outlook")
            .use(ClientUse.OUTLOOK_PLUG_IN)
            .minimumVersion(2002)
            .source(client("G01-009"))
            .build());
  }

  private static ClientProgram.Builder browser(String name) {
    return ClientProgram.builder().name(name).use(ClientUse.WEB_ACCESS).source(client("G01-007"));
  }

  private static ImmutableList<EmailServer> emailServers() {
    return ImmutableList.of(
        email(EmailType.EXCHANGE).version(2010).build(),
        email(EmailType.EXCHANGE).version(2013).build(),
        email(EmailType.GMAIL).build(),
        email(EmailType.OFFICE_365).build());
  }

  private static EmailServer.Builder email(EmailType type) {
    return EmailServer.builder().type(type).source(GATEWAY);
  }

  private static Antivirus antivirus(String name, Support support) {
    return Antivirus.builder().name(name).support(support).source(ANTIVIRUS).build();
  }

  private static SpeechSoftware speech(
      SpeechEngine engine, String name, String statement, String... versions) {
    return SpeechSoftware.builder()
        .engine(engine)
        .name(name)
        .addVersions(versions)
        .source(Source.of(2, "Software Requirements", statement))
        .build();
  }

  private static ImmutableList<FileFormat> fileFormats() {
    return ImmutableList.of(
        format("DOC", "Microsoft Office").source(media("G02-101")).build(),
        format("DOCX", "Microsoft Office").source(media("G02-101")).build(),
        format("MP3", "Windows Media Player")
            .builtInSince(Release.parse("8.2"))
            .source(media("G02-103"))
            .build());
  }

  private static FileFormat.Builder format(String name, String program) {
    return FileFormat.builder().name(name).program(program);
  }

  private static Source client(String... statements) {
    return Source.of(1, "Minimum Hardware Specifications", statements);
  }

  private static Source media(String... statements) {
    return Source.of(2, "Media Support Requirements", statements);
  }
}
