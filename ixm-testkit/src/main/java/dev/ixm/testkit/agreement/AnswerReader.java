package dev.ixm.testkit.agreement;

import dev.ixm.config.installer.AccountKind;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.Wizard;
import dev.ixm.config.installer.WizardInput;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.Optional;

/** What the installer is answered on each server. */
final class AnswerReader {

  private final Witness witness;

  private AnswerReader(Witness witness) {
    this.witness = witness;
  }

  static void read(Deployment site, Witness witness) {
    SiteAnswers answers = SiteAnswers.of(site, Occasion.INSTALLATION);
    AnswerReader reader = new AnswerReader(witness);
    for (AnswerSheet sheet : answers.sheets()) {
      Server server =
          site.servers(sheet.role())
              .filter(it -> it.name().equals(sheet.server()))
              .findFirst()
              .orElseThrow();
      reader.read(server, sheet);
    }
    if (site.servers().stream()
        .flatMap(server -> server.roles().stream())
        .filter(Role::isProductServer)
        .allMatch(role -> hasWizard(site, role))) {
      witness.say(
          Topic.ACCOUNT,
          Questions.DOMAIN_ACCOUNT,
          answers.sheets().stream().anyMatch(AnswerReader::asksForDomainUser));
    }
  }

  private void read(Server server, AnswerSheet sheet) {
    sheet
        .drive()
        .ifPresent(it -> witness.say(Topic.DRIVE, Questions.folder(server), sheet.folder()));
    sheet.ports().ifPresent(ports -> witness.say(Topic.PORT, Questions.voicePorts(server), ports));
    if (!server.emailTypes().isEmpty()) {
      sheet
          .emailType()
          .ifPresent(type -> witness.say(Topic.CSE, Questions.emailType(server), type));
    }
    address(Questions.PRIMARY, sheet.primaryAddress());
    address(Questions.CONSOLIDATED, sheet.consolidatedAddress());
    address(Questions.LICENSE_SERVER, sheet.licenseServerAddress());
    address(Questions.PBX, sheet.pbxAddress());
    if (server.roles().size() == 1) {
      witness.say(
          Topic.LICENSE,
          Questions.holdsLicense(server),
          sheet.wizard().find(Question.LICENSE_TYPE).isPresent());
      witness.say(Topic.ACCOUNT, Questions.domainAccount(server), asksForDomainUser(sheet));
    }
  }

  private void address(String question, Optional<String> answer) {
    answer.ifPresent(address -> witness.say(Topic.ADDRESS, question, address));
  }

  private static boolean asksForDomainUser(AnswerSheet sheet) {
    return sheet
        .wizard()
        .find(Question.DCOM_USER)
        .flatMap(WizardInput::account)
        .equals(Optional.of(AccountKind.DOMAIN_USER));
  }

  static boolean hasSheet(Deployment site, Server server) {
    return server.roles().stream()
        .filter(Role::isProductServer)
        .anyMatch(role -> hasWizard(site, role));
  }

  private static boolean hasWizard(Deployment site, Role role) {
    return Wizard.find(role, site.edition(), Occasion.INSTALLATION, SiteView.of(site).facts())
        .isPresent();
  }
}
