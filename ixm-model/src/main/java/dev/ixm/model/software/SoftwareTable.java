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

  private static final Source CLIENT = Source.of(1, "Minimum Hardware Specifications");
  private static final Source SOFTWARE = Source.of(2, "Software Requirements");
  private static final Source MEDIA = Source.of(2, "Media Support Requirements");
  private static final Source ANTIVIRUS = Source.of(2, "ANTIVIRUS Software Installation");
  private static final Source GATEWAY = Source.of(2, "CSE Gateway Requirements");

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
              speech(SpeechEngine.SPEECH_RECOGNITION, "Nuance", "10"),
              speech(SpeechEngine.TEXT_TO_SPEECH, "RealSpeak", "4.0", "4.5"))
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
        .source(CLIENT)
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
            .source(CLIENT)
            .build());
  }

  private static ClientProgram.Builder browser(String name) {
    return ClientProgram.builder().name(name).use(ClientUse.WEB_ACCESS).source(CLIENT);
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

  private static SpeechSoftware speech(SpeechEngine engine, String name, String... versions) {
    return SpeechSoftware.builder()
        .engine(engine)
        .name(name)
        .addVersions(versions)
        .source(SOFTWARE)
        .build();
  }

  private static ImmutableList<FileFormat> fileFormats() {
    return ImmutableList.of(
        format("DOC", "Microsoft Office").build(),
        format("DOCX", "Microsoft Office").build(),
        format("MP3", "Windows Media Player").builtInSince(Release.parse("8.2")).build());
  }

  private static FileFormat.Builder format(String name, String program) {
    return FileFormat.builder().name(name).program(program).source(MEDIA);
  }
}
