package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.text.Markdown.BLANK;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.PasswordRequest;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.SitePasswords;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.licensing.procedure.LicenseActivation;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.RecordedAnswers;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.LicenseWords;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is settled and fetched before anything is installed. */
final class SitePreparation {

  static final String INSTALLER = "site.installer";
  static final String ANSWERS = "site.answers";
  static final String LICENSE = "site.license";
  static final String DOWNLOAD = "site.download";
  static final String DCOM_USER = "site.dcom-user";
  static final String LICENSE_MANAGER = "license.manager";

  /** All of these are done. */
  static final String PREPARED = "site.prepared";

  /** Whether it is settled who installs. */
  static final Key PERSON = Key.of("person who installs");

  /** Whether who installs knows the account that services run under, and its password. */
  static final Key DCOM_LOGIN = Key.of("name and password of the account for DCOM");

  private static final LicenseActivation ACTIVATION =
      LicenseActivation.of(LicenseType.WEBLM, Verification.ONLINE);

  /** What nobody but the site can decide, besides passwords. */
  private static final ImmutableMap<Question, String> DECIDED =
      ImmutableMap.of(
          Question.COMPONENTS, "Components",
          Question.PBX_BRAND, "PBX brand and model",
          Question.COUNTRY, "country and area code",
          Question.EMAIL_TYPE, "email type",
          Question.PORTS, "ports",
          Question.SSO_PROVIDERS, "providers for single sign-on");

  private static final Party SITE = Party.of(Party.Kind.SITE);

  private final SiteView site;
  private final Draft draft;
  private final Inputs inputs;
  private final Set<String> written = new LinkedHashSet<>();

  SitePreparation(SiteView site, Draft draft, Inputs inputs) {
    this.inputs = inputs;
    this.site = site;
    this.draft = draft;
  }

  /** For a site of which nothing is there. */
  void write() {
    new Commissioning(site, draft).pbx();
    written.add(Commissioning.PBX);
    beforeLicense();
    license();
    answers(site.order(), ImmutableSet.of());
    certificates(site.order(), site.order());
    dcomUser();
    download();
    if (site.mayUseLicenseManager()) {
      licenseManager();
    }
    prepared();
  }

  /** For a single server that gets others beside it: it has its license and their manager. */
  void writeForConversion() {
    beforeLicense();
    Step.Builder step = license();
    if (site.mayUseLicenseManager()) {
      step.addHow(
          (site.usesLicenseManager() ? "The" : "If it is a `WebLM License`, the")
              + " license manager stays; install the upgraded license there");
    }
    List<Server> fresh =
        site.order().stream().filter(server -> !site.holdsLicense(server)).toList();
    answers(site.order(), ofASingleServer());
    certificates(site.order(), fresh);
    if (site.isJitc()) {
      knownDcomUser();
    } else {
      dcomUser();
    }
    download();
    prepared();
  }

  /**
   * For a site that runs, of which a server is not there yet: all but the new one has what it
   * needs.
   */
  void writeForAddition(Server added) {
    beforeLicense();
    answers(ImmutableList.of(added), ImmutableSet.copyOf(PasswordPurpose.values()));
    certificates(ImmutableList.of(added), ImmutableList.of(added));
    knownDcomUser();
    download();
    prepared();
  }

  /** For machines that get all but the product. */
  void writeForWindows() {
    certificates(site.order(), site.order());
    dcomUser();
    download();
  }

  private void beforeLicense() {
    if (site.isHighAvailability()) {
      installer();
    }
  }

  private void prepared() {
    draft
        .step(SITE, PREPARED, new Milestone("All is settled and fetched that servers need"))
        .addAllWaitsFor(written)
        .source(InstallationPlaces.ofSite(site))
        .basis(Basis.INFERRED);
  }

  private Step.Builder step(String topic, Action action, String what) {
    written.add(topic);
    return draft.step(SITE, topic, action, what);
  }

  /** The computer with the license manager: a server of the deployment if it has one. */
  static Party licenseServer(SiteView site) {
    return site.licenseServer().map(Party::of).orElse(Party.of(Party.Kind.LICENSE_SERVER));
  }

  /** Says of a step that a license manager is what it is for, where that is not known. */
  static void ifManaged(SiteView site, Step.Builder step) {
    if (!site.usesLicenseManager()) {
      step.condition("the license is a `WebLM License`");
    }
  }

  private void installer() {
    step(INSTALLER, Action.DECIDE, "Name the person who installs")
        .expected("A person trained and certified for High Availability")
        .setting(PERSON, Key.YES)
        .guide(8, "Introduction");
  }

  private Step.Builder license() {
    Step.Builder step = step(LICENSE, Action.OBTAIN, "Have the license at hand");
    step.why("The first voice server needs it, and the others install what it grants")
        .guide(InstallationPlaces.chapter(site), "Requirements");
    step.addHow("It is a full license for release " + site.stated().release());
    if (site.isHighAvailability()) {
      step.addHow("It includes High Availability");
    }
    if (site.isJitc()) {
      step.addHow("It is a JITC license");
    }
    site.stated()
        .license()
        .ifPresent(license -> step.addHow("It grants " + LicenseWords.grants(license)));
    if (!site.usesLicenseManager()) {
      step.addHow(LicenseWords.numbers(site));
    }
    LicenseWords.contact(site).ifPresent(step::addHow);
    return step.setting(Keys.LICENSE, Key.YES);
  }

  /** What is the same on all servers is known where some of them run. */
  private void answers(List<Server> asked, ImmutableSet<PasswordPurpose> inUse) {
    SiteAnswers sheets = sheetOfEachRole(asked);
    Step.Builder step =
        step(ANSWERS, Action.RECORD, "Decide and record what the installer will ask");
    if (!asked.equals(site.order())) {
      step.addHow("What is the same on all servers: as the others have it");
    }
    String decided =
        DECIDED.entrySet().stream()
            .filter(it -> asks(sheets, it.getKey()))
            .map(Map.Entry::getValue)
            .collect(joining(", "));
    step.addAllHow(decided.isEmpty() ? ImmutableList.of() : ImmutableList.of(decided))
        .addAllHow(PasswordLines.of(sheets, inUse, inputs.find(Installation.SELF_SIGNED)));
    if (asks(sheets, Question.DATABASE_PASSWORD)) {
      step.warning("Without the database encryption password all data is lost for good");
    }
    if (asks(sheets, Question.CERTIFICATE_VALUES)) {
      step.addHow(RecordedAnswers.certificate(Optional.empty()));
    }
    if (site.stated().snmpAlarms().isEmpty()) {
      step.addHow(
          "Whether alarms of the product are wanted over SNMP, which Windows has to have a feature"
              + " for: "
              + BLANK);
    }
    if (ContactCenter.isOpen(site)) {
      step.addHow(
          "Whether the site is integrated with Avaya Aura Contact Center, which takes steps that"
              + " are not in here: "
              + BLANK);
    }
    if (asks(sheets, Question.GDPR)) {
      step.addHow("Whether callers' data is handled by the General Data Protection Regulation");
    }
    step.source(InstallationPlaces.ofSite(site)).setting(Keys.ANSWERS, Key.YES);
  }

  /** Servers of a role are asked the same. */
  private SiteAnswers sheetOfEachRole(List<Server> asked) {
    SiteAnswers.Builder sheets = SiteAnswers.builder();
    sheets.deployment(site.stated());
    for (Role role : Role.values()) {
      asked.stream()
          .filter(server -> server.roles().contains(role))
          .limit(1)
          .filter(it -> hasWizard(role))
          .map(it -> AnswerSheet.of(site, it, role, Occasion.INSTALLATION))
          .forEach(sheets::addSheets);
    }
    return sheets.build();
  }

  /** What the installer asked where the site was one server, but for an account made anew. */
  private ImmutableSet<PasswordPurpose> ofASingleServer() {
    ImmutableList<Server> single =
        site.servers(Role.PRIMARY).stream()
            .map(it -> Server.builder().from(it).roles(ImmutableSet.of(Role.SINGLE)).build())
            .collect(toImmutableList());
    Deployment before =
        Deployment.builder()
            .from(site.stated())
            .topology(Topology.SINGLE_SERVER)
            .servers(single)
            .build();
    SitePreparation alone = new SitePreparation(SiteView.of(before, site.facts()), draft, inputs);
    return SitePasswords.requests(alone.sheetOfEachRole(single)).stream()
        .map(PasswordRequest::purpose)
        .filter(purpose -> site.isJitc() || purpose != PasswordPurpose.DCOM_USER)
        .collect(toImmutableSet());
  }

  private boolean hasWizard(Role role) {
    return InstallationPlaces.wizard(site, role).isPresent();
  }

  private void certificates(List<Server> servers, List<Server> fresh) {
    SelfSigned policy = inputs.find(Installation.SELF_SIGNED).orElse(SelfSigned.PERMITTED);
    new SiteCertificates(site, policy, servers, fresh).write(draft);
    written.add(SiteCertificates.OBTAINED);
  }

  private static boolean asks(SiteAnswers answers, Question question) {
    return answers.sheets().stream().anyMatch(it -> it.wizard().find(question).isPresent());
  }

  /** The account is there; who installs has to know it. */
  private void knownDcomUser() {
    if (site.needsDomainAccount()) {
      step(DCOM_USER, Action.OBTAIN, "Have the domain account for DCOM and its password at hand")
          .setting(DCOM_LOGIN, Key.YES)
          .why("The installer asks for them")
          .source(InstallationPlaces.ofSite(site));
    }
  }

  private void dcomUser() {
    if (site.needsDomainAccount()) {
      step(DCOM_USER, Action.CONFIGURE, "Create the domain account for DCOM")
          .setting(Keys.DCOM_ACCOUNT, Key.YES)
          .setting(DCOM_LOGIN, Key.YES)
          .addHow(RecordedAnswers.account(Optional.empty()))
          .addHow("Give it a password that does not expire, where the site's policy allows that")
          .why("Services of the product run under it")
          .warning(
              "When its password changes, it has to be changed "
                  + (site.isHighAvailability() ? "on every server" : "on the server too")
                  + "; many services are down until then")
          .source(InstallationPlaces.ofSite(site));
    }
  }

  private void download() {
    step(DOWNLOAD, Action.OBTAIN, "Download the installation package")
        .addHow("Sign in at `https://accounts.zang.io`, then `Dashboard` > `Edit Profile`")
        .addHow("Without an account there: `Get Started`, or `Google+`, `Salesforce`, `Office 365`")
        .addHow("On the tab `Downloads`, choose release " + site.stated().release())
        .addHow("Or fetch it from the PLDS portal of Avaya")
        .expected("One self-extracting `.exe` file")
        .setting(Keys.PACKAGE, Key.YES)
        .guide(4, "Downloading from accounts.zang.io");
  }

  private void licenseManager() {
    Step.Builder step =
        draft.step(
            licenseServer(site), LICENSE_MANAGER, Action.INSTALL, "Set up the license manager");
    written.add(Draft.id(LICENSE_MANAGER, licenseServer(site)));
    ifManaged(site, step);
    step.addHow(
            "On a computer that is no voice server, with what the documentation of WebLM asks for")
        .addHow("Install Web License Manager (WebLM) as that documentation says")
        .addHow("Log in as administrator; on `Server properties`, record the `Primary Host ID`")
        .addHow("Send it to the vendor, who returns the license file (XML)")
        .addHow("On `Install License`: `Accept License Agreement`, `Choose file`, `Install`")
        .addHow(
            RecordedAnswers.licenseServer(
                site.licenseServer().stream()
                    .flatMap(server -> server.addresses().stream())
                    .findFirst()))
        .addHow(
            "Should the license come later: the product runs in demo mode until the address is"
                + " entered in `%s`".formatted(ACTIVATION.program()))
        .expected("`Licensed products` > `IXM` > `IXM` > `View License Capacity` shows the license")
        .why("The installer takes the license from it")
        .guide(12, "Configuring Web License Manager")
        .needing(Keys.LICENSE.is(Key.YES), Source.of(12, "Configuring Web License Manager"))
        .setting(Keys.LICENSE_MANAGER, Key.YES)
        .addWaitsFor(LICENSE);
  }
}
