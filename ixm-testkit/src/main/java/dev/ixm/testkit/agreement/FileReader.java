package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.Set;
import java.util.stream.Stream;

/** What the {@code ETSIPService.ini} of each voice server says. */
final class FileReader {

  static final String NOT_SET = "not set";

  /** Which authorities to trust, only the site knows. */
  private static final Set<String> OF_THE_SITE =
      Set.of("CA Certificates", "Intermediate Certificates");

  private FileReader() {}

  static void read(Deployment site, Witness witness) {
    site.servers().stream()
        .filter(Server::isVoiceServer)
        .forEach(
            server -> read(server, EtsipSettings.forServer(SiteView.of(site), server), witness));
  }

  private static void read(Server server, EtsipSettings settings, Witness witness) {
    witness.say(Topic.TRANSPORT, Questions.tls(server), settings.usesTls());
    IniDocument file = settings.toDocument();
    for (EtsipSetting setting :
        ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND).settings()) {
      if (!OF_THE_SITE.contains(setting.key())) {
        String section = setting.section().header();
        witness.say(
            Topic.TRANSPORT,
            Questions.setting(server, section, setting.key()),
            file.findValue(section, setting.key()).orElse(NOT_SET));
      }
    }
    settings.pbxes().stream()
        .map(PbxSettings::addresses)
        .filter(addresses -> !addresses.isEmpty())
        .forEach(all -> witness.say(Topic.ADDRESS, Questions.PBX, all.get(0)));
    if (settings.usesTls()) {
      endpoints(server, settings, witness);
    }
  }

  private static void endpoints(Server server, EtsipSettings settings, Witness witness) {
    ImmutableSet<String> files =
        Stream.of(settings.tlsServer().privateKey(), settings.tlsServer().certificate())
            .flatMap(file -> file.map(CertificateFile::text).stream())
            .map(text -> text.replace("@", ""))
            .collect(toImmutableSet());
    witness.say(Topic.TRANSPORT, Questions.tlsFiles(server), files);
    witness.say(
        Topic.ADDRESS,
        Questions.addresses(server),
        settings.tlsEndpoints().stream().map(SipEndpoint::address).collect(toImmutableSet()));
    settings
        .tlsEndpoints()
        .forEach(it -> witness.say(Topic.PORT, Questions.tlsPort(server), it.port()));
    settings
        .pbxes()
        .forEach(
            pbx -> {
              pbx.tcpPort()
                  .ifPresent(port -> witness.say(Topic.PORT, Questions.tlsPort(server), port));
              pbx.mwiTcpPort()
                  .ifPresent(port -> witness.say(Topic.PORT, Questions.tlsPort(server), port));
            });
  }
}
