package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.MobilinkFile;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.model.Role;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads how the product gets onto servers. */
final class InstallationReader {

  private static final Pattern SECTION = Pattern.compile("^`\\[([^]]+)]`");
  private static final Pattern SETTING = Pattern.compile("`([A-Za-z ]+?) ?= ?([^`]*)`");

  private final Deployment site;
  private final Runbook runbook;
  private final boolean hasStructure;
  private final Witness witness;

  InstallationReader(Deployment site, Runbook runbook, boolean hasStructure, Witness witness) {
    this.site = site;
    this.runbook = runbook;
    this.hasStructure = hasStructure;
    this.witness = witness;
  }

  void read() {
    for (Server server : site.servers()) {
      if (at(server, "product.install").isPresent()) {
        installed(server);
      }
    }
    if (at("site.answers").isPresent()) {
      answers();
    }
    at("cse.location").ifPresent(this::engines);
  }

  private Optional<Step> at(String id) {
    return runbook.find(id);
  }

  private Optional<Step> at(Server server, String topic) {
    return runbook.find(topic + "@" + Ascii.toLowerCase(server.name()));
  }

  private static String text(Step step) {
    return RunbookReader.words(step).collect(Collectors.joining("\n"));
  }

  private void installed(Server server) {
    account(server);
    license(server);
    if (server.isVoiceServer()) {
      voice(server);
    }
    if (hasStructure) {
      keys(server);
      accounts(server);
    }
  }

  private void account(Server server) {
    if (server.roles().size() == 1) {
      witness.say(
          Topic.ACCOUNT,
          Questions.domainAccount(server),
          text(at(server, "product.account").orElseThrow()).contains("domain account"));
    }
  }

  private void license(Server server) {
    witness.say(
        Topic.LICENSE, Questions.holdsLicense(server), at(server, "license.clock").isPresent());
  }

  private void voice(Server server) {
    Optional<Step> settings = at(server, "tls.settings");
    witness.say(Topic.TRANSPORT, Questions.tls(server), settings.isPresent());
    settings.ifPresent(step -> step.how().forEach(line -> settings(server, line)));
    at(server, "mwi.failover")
        .ifPresent(step -> step.how().forEach(line -> settings(server, line)));
  }

  private void settings(Server server, String line) {
    String section =
        SECTION.matcher(line).results().findFirst().map(it -> it.group(1)).orElse("PBX1");
    for (MatchResult setting : SETTING.matcher(line).results().toList()) {
      Optional<EtsipSetting> known =
          ReleaseFacts.of(ReleaseFacts.DESCRIBED)
              .get(EtsipCatalog.KIND)
              .find(section, setting.group(1));
      known.ifPresent(
          it ->
              witness.say(
                  Topic.TRANSPORT,
                  Questions.setting(server, it.section().header(), it.key()),
                  setting.group(2)));
    }
  }

  private void keys(Server server) {
    String copied = at(server, "mobilink.copy").map(Step::what).orElse("");
    ImmutableSet<String> files =
        Arrays.stream(MobilinkFile.values())
            .map(MobilinkFile::fileName)
            .filter(name -> copied.contains("`" + name + "`"))
            .collect(toImmutableSet());
    witness.say(Topic.ACCOUNT, Questions.keyFiles(server), files);
  }

  private void accounts(Server server) {
    String accounts = at(server, "efs.accounts").map(InstallationReader::text).orElse("");
    for (String account :
        ImmutableSet.of(CertificateReader.IIS_USER, CertificateReader.ADMIN_USER)) {
      witness.say(
          Topic.ACCOUNT, Questions.fileAccount(server, account), accounts.contains(account));
    }
  }

  private void answers() {
    witness.say(Topic.ACCOUNT, Questions.DOMAIN_ACCOUNT, at("site.dcom-user").isPresent());
    String asked = text(at("site.answers").orElseThrow());
    witness.say(
        Topic.ACCOUNT,
        Questions.password(PasswordReader.DATABASE),
        asked.contains("the database encryption"));
    if (site.servers(Role.CONSOLIDATED).anyMatch(this::isInstalled)) {
      witness.say(
          Topic.ACCOUNT,
          Questions.password(PasswordReader.SYNCHRONIZATION),
          asked.contains("Mobilink encryption"));
    }
    runbook.steps().stream()
        .filter(step -> step.id().startsWith("mobilink.keys@"))
        .forEach(step -> witness.say(Topic.ACCOUNT, Questions.CREATE_KEY, step.party().name()));
  }

  /** Who adds a server to others is asked for what is installed on it alone. */
  private boolean isInstalled(Server server) {
    return at(server, "product.install").isPresent();
  }

  private void engines(Step step) {
    String words = String.join("\n", step.how());
    for (Server server : site.servers()) {
      if (server.roles().contains(Role.REMOTE_CSE) || server.roles().contains(Role.CONSOLIDATED)) {
        String name = "`" + server.name() + "`";
        boolean serves = words.contains(name) && !words.contains(name + ": none");
        witness.say(Topic.CSE, Questions.serves(server), serves);
      }
    }
  }
}
