package dev.ixm.config.installer;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.license.License;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes over what a deployment knows of the answers of a server. */
final class SheetDraft {

  private final SiteView site;
  private final Server server;
  private final Wizard wizard;
  private final AnswerSheet.Builder sheet = AnswerSheet.builder();

  SheetDraft(SiteView site, Server server, Role role, Occasion occasion) {
    checkArgument(
        server.roles().contains(role),
        "server '%s' does not play the role %s",
        server.name(),
        role);
    this.site = site;
    this.server = server;
    this.wizard =
        Wizard.find(role, site.stated().edition(), occasion, site.facts())
            .orElseThrow(() -> new IllegalArgumentException("no wizard for the role " + role));
  }

  AnswerSheet sheet() {
    sheet
        .release(site.stated().release())
        .facts(site.facts())
        .server(server.name())
        .role(wizard.role())
        .edition(wizard.edition())
        .occasion(wizard.occasion());
    sheet.timeZone(server.timeZone());
    if (asks(Question.DRIVE)) {
      sheet.drive(site.findDrive(server));
    }
    if (asks(Question.NUMBER)) {
      server.number().ifPresent(sheet::number);
    }
    if (asks(Question.PORTS)) {
      server.voicePorts().ifPresent(sheet::ports);
    }
    address(Question.PRIMARY_ADDRESS, Role.PRIMARY, sheet::primaryAddress);
    address(Question.CONSOLIDATED_ADDRESS, Role.CONSOLIDATED, sheet::consolidatedAddress);
    address(Question.LICENSE_SERVER_ADDRESS, Role.LICENSE_SERVER, sheet::licenseServerAddress);
    if (asks(Question.LICENSE_TYPE)) {
      site.stated().license().map(License::type).ifPresent(sheet::licenseType);
      if (site.verifiesOffline()) {
        sheet.addAllSkipped(Conditions.ONLINE);
      }
    }
    Optional<Pbx> pbx = site.stated().pbx();
    if (asks(Question.PBX_BRAND)) {
      sheet.pbxBrand(pbx.flatMap(Pbx::brand)).pbxModel(pbx.flatMap(Pbx::model));
    }
    if (asks(Question.PBX_ADDRESS)) {
      pbx.flatMap(known -> known.addresses().stream().findFirst()).ifPresent(sheet::pbxAddress);
      sheet.sipConnection(pbx.flatMap(Pbx::connection));
    }
    if (asks(Question.EMAIL_TYPE)) {
      emailType();
    }
    if (asks(Question.ADMINISTRATOR_PASSWORD)
        && site.hasHighSecurityPasswords()
        && !site.isJitc()) {
      sheet.putHints(Question.ADMINISTRATOR_PASSWORD, "of letters and digits only");
    }
    return sheet.build();
  }

  private boolean asks(Question question) {
    return wizard.find(question).isPresent();
  }

  private void address(Question question, Role of, Consumer<String> answer) {
    if (!asks(question)) {
      return;
    }
    Optional<Server> host = site.stated().servers(of).findFirst();
    Optional<String> address = host.flatMap(known -> known.addresses().stream().findFirst());
    if (address.isPresent()) {
      answer.accept(address.get());
    } else {
      sheet.putHints(
          question,
          host.map(known -> "that of `" + known.name() + "`")
              .orElse(
                  of == Role.LICENSE_SERVER
                      ? question.meaning()
                      : "the deployment has no such server"));
    }
  }

  private void emailType() {
    ImmutableSet<EmailType> types = site.mail().installedFor(server);
    if (types.size() > 1
        && wizard.role() == Role.CONSOLIDATED
        && !site.servers(Role.REMOTE_CSE).isEmpty()) {
      sheet.putHints(
          Question.EMAIL_TYPE,
          "any, since only remote CSE servers synchronize the mail of several systems");
    } else if (types.size() == 1) {
      sheet.emailType(Iterables.getOnlyElement(types));
    } else if (wizard.role() == Role.REMOTE_CSE && types.isEmpty()) {
      sheet.putHints(Question.EMAIL_TYPE, "the one email system that this server is for");
    } else if (!types.isEmpty()) {
      sheet.putHints(
          Question.EMAIL_TYPE,
          types.stream().map(EmailType::label).map(Instructions::quoted).collect(joining(" or ")));
    }
  }
}
