package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.Wizard;
import dev.ixm.config.jitc.HighSecurityFile;
import dev.ixm.config.share.FolderShare;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.operation.ShareFolder;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The product's installation, server by server, each after the one before is shared and in step.
 */
final class ProductInstallation {

  static final String INSTALL = "product.install";

  static final String RESTART = "product.restart";
  static final String LOGINS_CLOSED = "logins.closed";

  private static final Source OFFLINE = Source.of(13, "Offline Verification");
  private static final Source SHARING = Source.of(8, "Sharing the UC Folder");
  private static final String ALERT =
      "An alert then reminds of sharing the folder: leave it open until that is done; its `OK` may"
          + " restart this server";

  private static final String PRIMARY_UPGRADED =
      "`Yes` if the site was a single server before, which became the Primary, else `No`";

  private final SiteView site;
  private final Draft draft;
  private final MobilinkSecurity security;
  private final Synchronization synchronization;

  /** Servers that have the product for a single-server site. */
  private final ImmutableList<Server> converted;

  /** Whether the Primary was upgraded from a single server; nobody knows of a site that runs. */
  private Optional<Boolean> primaryUpgraded;

  /** Voice servers that have to be in step before another joins: the one before. */
  private ImmutableList<Server> joined = ImmutableList.of();

  /** The last step of the installation before. */
  private Optional<String> before = Optional.empty();

  ProductInstallation(SiteView site, Draft draft, Inputs inputs) {
    this(site, draft, inputs, ImmutableList.of());
  }

  ProductInstallation(SiteView site, Draft draft, Inputs inputs, ImmutableList<Server> converted) {
    this.converted = converted;
    this.primaryUpgraded = Optional.of(!converted.isEmpty());
    this.site = site;
    this.draft = draft;
    this.security = new MobilinkSecurity(site, draft, inputs);
    this.synchronization = new Synchronization(site, draft, security);
  }

  /**
   * Writes the installation of all servers.
   *
   * @return the steps after which all are installed and the voice servers synchronized
   */
  ImmutableSet<String> write() {
    ImmutableSet.Builder<String> installed = ImmutableSet.builder();
    if (site.isHighAvailability() || !converted.isEmpty()) {
      closeLogins().addAllWaitsFor(preparedToConvert());
    }
    converted.forEach(this::secure);
    for (Server server : site.order()) {
      write(server, security::beforeRestart);
      before = draft.last(Party.of(server));
      joined = server.isVoiceServer() ? ImmutableList.of(server) : joined;
      before.ifPresent(installed::add);
      synchronization.after(server);
    }
    return installed.addAll(synchronization.takeComplete()).build();
  }

  /** A site that runs is closed as late as can be. */
  private ImmutableList<String> preparedToConvert() {
    return converted.stream()
        .flatMap(server -> draft.last(Party.of(server)).stream())
        .collect(toImmutableList());
  }

  /** What users and callers leave on the server until the last moment is in the backup. */
  private void secure(Server server) {
    draft
        .step(
            Party.of(server), "conversion.calls", SetServices.of(ServiceMode.STOP, Services.VOICE))
        .addHow("If the PBX can, have it send calls elsewhere until people may log in again")
        .why("What callers leave after the backup would not be in it")
        .addWaitsFor(LOGINS_CLOSED)
        .source(HighAvailabilityConversion.SOURCE)
        .basis(Basis.INFERRED);
    Safeguards.backUp(draft, site, server)
        .needingInferred(Keys.LOGINS.is(Key.NONE), HighAvailabilityConversion.SOURCE)
        .needingInferred(
            Keys.running(server.name(), Services.VOICE).is(Key.NONE),
            HighAvailabilityConversion.SOURCE)
        .level(Level.SHOULD)
        .source(HighAvailabilityConversion.SOURCE);
  }

  /** Keeps people out until all voice servers have all data. */
  Step.Builder closeLogins() {
    before = Optional.of(LOGINS_CLOSED);
    return draft
        .step(
            Party.of(Party.Kind.SITE),
            LOGINS_CLOSED,
            Action.DISABLE,
            "Let nobody log in to the product from now on")
        .addHow("On any server, until it is said that people may again")
        .addHow("Whoever installs logs in to Windows, which is another thing")
        .warning(Safeguards.LOGINS)
        .addWaitsFor(SitePreparation.PREPARED)
        .setting(Keys.LOGINS, Key.NONE)
        .source(Synchronization.SOURCE);
  }

  /** Writes the installation of a server that joins others, which have to be in step. */
  void join(Server server) {
    primaryUpgraded = Optional.empty();
    joined =
        site.voiceServers().stream().filter(it -> !it.equals(server)).collect(toImmutableList());
    write(server, security::copy);
  }

  /** Writes the installation of one server, from the account to the restart. */
  private void write(Server server, Consumer<Server> keys) {
    install(server);
    if (site.isJitc() && site.holdsLicense(server) && site.mayUseLicenseManager()) {
      highSecurity(server);
    }
    share(server);
    if (site.isJitc()) {
      new FileEncryption(site, server, draft).afterInstallation();
    }
    if (MobilinkSecurity.isNeeded(site)) {
      keys.accept(server);
    }
    ContactCenter.write(site, server, draft);
    restart(server);
  }

  private void install(Server server) {
    Role role = SiteView.role(server);
    Party party = Party.of(server);
    account(server);
    if (site.holdsLicense(server)) {
      clock(server, converted.contains(server));
    }
    boolean file = site.holdsLicense(server) && site.verifiesOffline();
    if (file) {
      licenseFile(server);
    }
    Optional<Wizard> wizard = InstallationPlaces.wizard(site, role);
    Step.Builder step =
        wizard
            .map(known -> draft.step(party, INSTALL, wizard(server, known)))
            .orElseGet(() -> undescribed(server, role));
    if (role != Role.SINGLE && wizard.isPresent()) {
      step.addHow(ALERT);
    }
    step.source(source(role)).addAllWaitsFor(earlier());
    if (file) {
      step.needing(licenseOf(server).is(Key.YES), OFFLINE);
    }
    new InstallationNeeds(site, server).add(step, converted.contains(server), joined);
    if (site.isJitc() && site.mayUseLicenseManager() && !site.holdsLicense(server)) {
      step.needingInferred(
          Keys.HIGH_SECURITY.is(Key.YES), HighSecurityFile.source(Role.CONSOLIDATED));
    }
    explain(role, step);
  }

  /** Until the servers before are in step there is nothing to do on the next. */
  private ImmutableSet<String> earlier() {
    ImmutableSet<String> complete = synchronization.takeComplete();
    return complete.isEmpty() ? ImmutableSet.of(before.orElse(SitePreparation.PREPARED)) : complete;
  }

  private Step.Builder undescribed(Server server, Role role) {
    return draft
        .step(
            Party.of(server),
            INSTALL,
            Action.INSTALL,
            "Install the product as " + RunWizard.label(role))
        .addHow("The guide does not describe it: ask the vendor")
        .setting(Keys.product(server.name()), role.name())
        .setting(Keys.restartDue(server.name()), Key.YES)
        .basis(Basis.BEYOND_GUIDE);
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

  /** Converted servers come first, so that the others are told of an upgraded Primary. */
  private RunWizard wizard(Server server, Wizard wizard) {
    AnswerSheet.Builder sheet = AnswerSheet.builder();
    sheet.from(AnswerSheet.of(site, server, wizard.role(), Occasion.INSTALLATION));
    sheet.primaryUpgraded(primaryUpgraded);
    if (primaryUpgraded.isEmpty()) {
      sheet.putHints(Question.PRIMARY_UPGRADED, PRIMARY_UPGRADED);
    }
    return new RunWizard(
        sheet.build(), converted.contains(server) ? RunWizard.Start.MODIFY : RunWizard.Start.FRESH);
  }

  private Source source(Role role) {
    return InstallationPlaces.wizard(site, role)
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
            new LogIn(InstallationNeeds.account(site, server)));
    if (site.needsDomainAccount(server)) {
      step.guide(9, "Installing Messaging for JITC with High Availability")
          .basis(site.isJitc() && site.isHighAvailability() ? Basis.STATED : Basis.INFERRED);
    } else {
      step.level(Level.SHOULD).guide(5, "Procedure");
    }
  }

  /** Where the license is active already, the clock is looked at and not set. */
  private void clock(Server server, boolean active) {
    Step.Builder step =
        draft.step(
            Party.of(server), "license.clock", Action.VERIFY, "Make sure that the clock is right");
    if (active) {
      step.addHow("If it is wrong, do not set it, but ask the vendor");
    }
    step.warning("Changing the clock after the license is activated can end the license")
        .setting(Keys.clock(server.name()), Key.YES)
        .source(InstallationPlaces.of(site, server));
  }

  /** Without the Internet the installer has nobody to ask. */
  private void licenseFile(Server server) {
    draft
        .step(Party.of(server), "license.file", Action.COPY, "Copy the license file to this server")
        .addHow("To its hard drive, with the USB key attached")
        .addHow(
            "On which page the installer asks for them, the guide does not show: have customer"
                + " service tell you")
        .addWaitsFor(SitePreparation.LICENSE)
        .needing(Keys.LICENSE.is(Key.YES), OFFLINE)
        .setting(licenseOf(server), Key.YES)
        .source(OFFLINE);
  }

  private static Key licenseOf(Server server) {
    return Keys.files(server.name(), "license file");
  }

  /**
   * With the vendor's license the installer shows it; of others the guide has it elsewhere only.
   */
  private void highSecurity(Server server) {
    String file = HighSecurityFile.path(Role.PRIMARY, site.findDrive(server));
    Step.Builder step =
        draft.step(
            Party.of(server),
            "license.for-jitc",
            Action.VERIFY,
            "Make sure that the license is one for JITC");
    SitePreparation.ifManaged(site, step);
    step.addHow("Open " + ProductPath.quoted(file))
        .expected("It says `%s=1`".formatted(HighSecurityFile.SETTING))
        .warning("If it does not, " + HighSecurityFile.Verdict.UPGRADE_LICENSE.action())
        .needingInferred(
            Keys.product(server.name()).is(SiteView.role(server).name()),
            HighSecurityFile.source(Role.CONSOLIDATED))
        .setting(Keys.HIGH_SECURITY, Key.YES)
        .source(HighSecurityFile.source(Role.CONSOLIDATED))
        .basis(Basis.INFERRED);
  }

  private void share(Server server) {
    Role role = SiteView.role(server);
    if (role == Role.SINGLE) {
      return;
    }
    ImmutableList.Builder<String> accounts = ImmutableList.builder();
    if (site.hasIisUser(server)) {
      accounts.add("the local account `" + FolderShare.IIS_USER + "`");
    }
    accounts.add("the DCOM user");
    Step.Builder step =
        draft.step(
            Party.of(server),
            "product.share",
            new ShareFolder(site.folder(server), accounts.build()));
    step.needingInferred(Keys.product(server.name()).is(role.name()), SHARING)
        .setting(Keys.shared(server.name()), Key.YES)
        .why("Programs and users of the product need the access to this folder")
        .source(SHARING);
  }

  private void restart(Server server) {
    Step.Builder step =
        draft
            .step(Party.of(server), RESTART, Restart.plain())
            .why("It ends the installation")
            .source(source(SiteView.role(server)));
    if (SiteView.role(server) != Role.PRIMARY) {
      step.addAllNeeds(MobilinkSecurity.needs(site, server));
    }
    if (site.isJitc()) {
      step.needing(Safeguards.fileCertificate(Party.of(server)), FileEncryption.BACKING_UP);
    }
  }
}
