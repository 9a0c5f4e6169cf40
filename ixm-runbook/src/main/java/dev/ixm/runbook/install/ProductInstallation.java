package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Wizard;
import dev.ixm.config.share.FolderShare;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import java.util.Optional;

/**
 * The product's installation, server by server, each after the one before is shared and in step.
 */
final class ProductInstallation {

  static final String INSTALL = "product.install";

  private final SiteView site;
  private final Draft draft;
  private final Synchronization synchronization;

  /** Servers that have the product for a single-server site. */
  private final ImmutableList<Server> converted;

  /** The last step of the installation before. */
  private Optional<String> before = Optional.empty();

  ProductInstallation(SiteView site, Draft draft) {
    this(site, draft, ImmutableList.of());
  }

  ProductInstallation(SiteView site, Draft draft, ImmutableList<Server> converted) {
    this.converted = converted;
    this.site = site;
    this.draft = draft;
    this.synchronization = new Synchronization(site, draft);
  }

  /**
   * Writes the installation of all servers.
   *
   * @return the steps after which all are installed and the voice servers synchronized
   */
  ImmutableSet<String> write() {
    ImmutableSet.Builder<String> installed = ImmutableSet.builder();
    for (Server server : site.order()) {
      write(server);
      before = draft.last(Party.of(server));
      before.ifPresent(installed::add);
      synchronization.after(server);
    }
    return installed.addAll(synchronization.complete()).build();
  }

  /** Writes the installation of one server, from the account to the restart. */
  void write(Server server) {
    install(server);
    share(server);
    if (site.isJitc()) {
      new FileEncryption(site, server, draft).afterInstallation();
    }
    restart(server);
  }

  private void install(Server server) {
    Role role = SiteView.role(server);
    Party party = Party.of(server);
    account(server);
    if (site.holdsLicense(server)) {
      clock(party);
    }
    Step.Builder step =
        draft.step(party, INSTALL, Action.INSTALL, "Install the product as " + label(role));
    Optional<Wizard> wizard = Wizard.find(role, site.stated().edition(), Occasion.INSTALLATION);
    if (converted.contains(server)) {
      step.addHow(
          "Launch the installation wizard; of `Repair`, `Modify`, `Remove` choose `Modify`; `OK`");
    }
    wizard.ifPresent(known -> step.addAllHow(answers(server, known)));
    step.source(source(role)).addAllWaitsFor(synchronization.complete());
    before.ifPresent(step::addWaitsFor);
    step.addWaitsFor(SitePreparation.ANSWERS, SitePreparation.LICENSE);
    if (site.needsDomainAccount()) {
      step.addWaitsFor(SitePreparation.DCOM_USER);
    }
    if (site.isHighAvailability()) {
      step.addWaitsFor(SitePreparation.INSTALLER);
    }
    if (site.holdsLicense(server) && site.usesLicenseManager()) {
      step.addWaitsFor(
          Draft.id(SitePreparation.LICENSE_MANAGER, SitePreparation.licenseServer(site)));
    }
    if (wizard.isEmpty()) {
      step.addHow("The guide does not describe it: ask the vendor").basis(Basis.BEYOND_GUIDE);
    }
    explain(role, step);
  }

  private static void explain(Role role, Step.Builder step) {
    switch (role) {
      case PRIMARY -> step.why("The Primary is the first, because it holds the site's license");
      case CONSOLIDATED -> step.why("The Consolidated server comes directly after the Primary");
      case SECONDARY ->
          step.why("Only when all voice servers so far are synchronized may another join")
              .warning("Joining earlier can corrupt the database");
      default -> {}
    }
  }

  private static String label(Role role) {
    return switch (role) {
      case SINGLE -> "single server";
      case PRIMARY -> "Primary voice server";
      case CONSOLIDATED -> "Consolidated server";
      case SECONDARY -> "Secondary voice server";
      case SECONDARY_CONSOLIDATED -> "second Consolidated server";
      case REMOTE_CSE -> "remote CSE server";
      default -> "remote web server";
    };
  }

  /** Converted servers come first, so that the others are told of an upgraded Primary. */
  private ImmutableList<String> answers(Server server, Wizard wizard) {
    AnswerSheet.Builder sheet = AnswerSheet.builder();
    sheet.from(AnswerSheet.of(site.stated(), server, wizard.role(), Occasion.INSTALLATION));
    return sheet.primaryUpgraded(!converted.isEmpty()).build().instructions();
  }

  private Source source(Role role) {
    return Wizard.find(role, site.stated().edition(), Occasion.INSTALLATION)
        .map(Wizard::source)
        .orElse(Source.of(8, "Requirements"));
  }

  /**
   * Chapter 8 asks for no particular account; the one that chapter 9 asks for is right there too.
   */
  private void account(Server server) {
    Step.Builder step =
        draft.step(
            Party.of(server),
            "product.account",
            Action.VERIFY,
            "Log in with an account that may install");
    if (site.needsDomainAccount(server)) {
      step.expected("A domain account with full administrative rights on this computer")
          .guide(9, "Installing Messaging for JITC with High Availability")
          .basis(site.isJitc() && site.isHighAvailability() ? Basis.STATED : Basis.INFERRED);
    } else {
      step.expected("The system administrator, or else full rights on the root of drive C")
          .level(Level.SHOULD)
          .guide(5, "Procedure");
    }
  }

  private void clock(Party party) {
    draft
        .step(party, "license.clock", Action.VERIFY, "Make sure that the clock is right")
        .warning("Changing the clock after the license is activated can end the license")
        .guide(site.isJitc() ? 9 : site.isHighAvailability() ? 8 : 5, "Installation");
  }

  private void share(Server server) {
    Role role = SiteView.role(server);
    if (role == Role.SINGLE) {
      return;
    }
    String iisUser = site.hasIisUser(server) ? "`" + FolderShare.IIS_USER + "` and " : "";
    draft
        .step(
            Party.of(server),
            "product.share",
            Action.CONFIGURE,
            "Share the folder `" + site.folder(server) + "`")
        .addHow("`Properties` > `Sharing` > `Advanced Sharing`: enable `Share this folder`")
        .addHow(
            "`Permissions`: give " + iisUser + "the DCOM user `Full control`, remove `Everyone`")
        .why("The other servers reach this one's files by it, the next one already on installing")
        .guide(8, "Sharing the UC Folder");
  }

  private void restart(Server server) {
    draft
        .step(Party.of(server), "product.restart", Action.RESTART, "Restart this server")
        .why("It ends the installation")
        .source(source(SiteView.role(server)));
  }
}
