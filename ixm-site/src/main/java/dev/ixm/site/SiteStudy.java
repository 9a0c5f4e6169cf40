package dev.ixm.site;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.PasswordRequest;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.SitePasswords;
import dev.ixm.licensing.LicenseHistory;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.remedy.ActionPlan;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.runbook.worksheet.Worksheet;
import dev.ixm.site.order.OrderItem;
import dev.ixm.site.order.OrderList;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All that the SDK has to say about one site: what was given, and what follows from it.
 *
 * <p>What follows is worked out when it is first asked for, and then kept. There is no clock: what
 * depends on the day does so on {@link #at}. Waivers come with the {@link #rules}.
 *
 * <pre>{@code
 * SiteStudy study =
 *     SiteStudy.builder().rules(RuleSet.discover(loader)).requirements(requirements).build();
 * study.report().findings().forEach(System.out::println);
 * }</pre>
 */
@Value.Immutable
public abstract class SiteStudy {

  private static final Range<Instant> YEARS_1970_TO_9999 =
      Range.closedOpen(Instant.EPOCH, Instant.parse("+10000-01-01T00:00:00Z"));

  SiteStudy() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the study of a site that is to be planned}
   *
   * @param requirements what it needs
   * @param rules what it is judged by
   */
  public static SiteStudy plan(SiteRequirements requirements, RuleSet rules) {
    return builder().requirements(requirements).rules(rules).build();
  }

  /**
   * {@return the study of a site as it is}
   *
   * @param deployment the site; it may break rules
   * @param rules what it is judged by
   */
  public static SiteStudy check(Deployment deployment, RuleSet rules) {
    return builder().stated(deployment).rules(rules).build();
  }

  /** {@return what the site is judged by, with its waivers; also the facts of releases} */
  public abstract RuleSet rules();

  /** {@return what the site needs, of a site that is planned here} */
  public abstract Optional<SiteRequirements> requirements();

  /** {@return the site as it is, unless it is planned here} */
  public abstract Optional<Deployment> stated();

  /** {@return the text that {@link #stated} was read from, for lines in what is found} */
  public abstract Optional<JsonPlaces> text();

  /**
   * {@return when the site is looked at, in the years 1970 to 9999; empty if nothing is to be said
   * of a day}
   */
  public abstract Optional<Instant> at();

  /** {@return what happened to the license; empty for a license to which nothing happened} */
  public abstract Optional<LicenseHistory> history();

  /** {@return whether the site lets certificates be self-signed, PERMITTED unless set} */
  @Value.Default
  public SelfSigned selfSigned() {
    return SelfSigned.PERMITTED;
  }

  /** {@return what the installer is answered, as far as it is known beside the deployment} */
  public abstract Optional<SiteAnswers> answers();

  /** {@return the {@code ETSIPService.ini} of voice servers as they are, by the server's name} */
  public abstract ImmutableMap<String, IniDocument> settings();

  /** {@return what was found in the certificate stores of the servers} */
  public abstract Optional<CertificateInventory> certificates();

  /** {@return the certificate files of the site, by the name of the file} */
  public abstract ImmutableMap<String, CertificateCheck> certificateFiles();

  /**
   * {@return what else of the site rules shall judge, such as its sign-on, by a name; see {@link
   * RuleSet#judges} whether any does}
   */
  public abstract ImmutableMap<String, Object> others();

  /** {@return what became of the steps of runbooks so far, nothing unless set} */
  @Value.Default
  public Progress progress() {
    return Progress.none();
  }

  /** {@return what can be planned for a site, {@link Procedures#all} if empty} */
  public abstract Optional<Procedures> procedures();

  /** {@return the calculation, empty for a site that is not planned here} */
  @Value.Lazy
  public Optional<SizingPlan> plan() {
    return requirements()
        .map(needs -> Sizing.size(needs, rules().releases().find(needs.release())));
  }

  /** {@return what has to be bought for the plan, nothing for a site that is not planned here} */
  @Value.Lazy
  public ImmutableList<OrderItem> order() {
    return plan().map(plan -> OrderList.of(plan, selfSigned())).orElse(ImmutableList.of());
  }

  /** {@return the servers: as they are, or as they are proposed} */
  @Value.Lazy
  public Deployment deployment() {
    return stated().or(() -> plan().map(Proposal::of)).orElseThrow();
  }

  /** {@return what follows from the deployment} */
  @Value.Lazy
  public SiteView view() {
    return SiteView.of(deployment(), rules().releases().find(deployment().release()));
  }

  /** {@return how the guide is read where it speaks of licenses: as the facts of the rules say} */
  @Value.Lazy
  public LicensePolicy policy() {
    return view().facts().get(LicensePolicy.KIND);
  }

  /** {@return the settings that a voice server is to have, by the server's name} */
  @Value.Lazy
  public ImmutableMap<String, IniDocument> settingsFiles() {
    return deployment().servers().stream()
        .filter(Server::isVoiceServer)
        .collect(
            toImmutableMap(
                Server::name, server -> EtsipSettings.forServer(view(), server).toDocument()));
  }

  /**
   * {@return the files that configure the site, by the path that they are written to; none for a
   * server of which no setting is known, as an empty file would blank those that it has}
   */
  @Value.Lazy
  public ImmutableMap<String, IniDocument> files() {
    return settingsFiles().entrySet().stream()
        .filter(file -> file.getValue().size() > 0)
        .collect(toImmutableMap(file -> SiteFiles.settings(file.getKey()), Map.Entry::getValue));
  }

  /**
   * {@return what was judged, each with its report: first the deployment, even if no rule judges
   * it, then its plan}
   */
  @Value.Lazy
  public ImmutableList<SitePart> parts() {
    return new Parts(this).all();
  }

  /** {@return what was found in all parts; findings of a server's files name the server} */
  @Value.Lazy
  public Report report() {
    return parts().stream().map(SitePart::report).reduce(Report::and).orElseThrow();
  }

  /** {@return what firewalls have to let through} */
  @Value.Lazy
  public ImmutableList<FirewallEntry> firewall() {
    return Firewall.of(deployment(), view().facts().get(PortCatalog.KIND));
  }

  /** {@return the certificates that the servers need} */
  @Value.Lazy
  public CertificatePlan certificatePlan() {
    return CertificatePlan.of(view(), selfSigned());
  }

  /** {@return what the installer is answered: as given, or as far as the deployment tells} */
  @Value.Lazy
  public SiteAnswers sheets() {
    return answers().orElseGet(() -> SiteAnswers.of(view(), Occasion.INSTALLATION));
  }

  /** {@return where passwords are entered, and which are the same} */
  @Value.Lazy
  public ImmutableList<PasswordRequest> passwordRequests() {
    return SitePasswords.requests(sheets());
  }

  /** {@return the voice ports that the license grants, empty without a license} */
  @Value.Lazy
  public Optional<Figure<Integer>> licensedVoicePorts() {
    return deployment().license().map(license -> LicensedPorts.of(license, policy()));
  }

  /** {@return what the license grants {@link #at} the instant, empty without one of both} */
  @Value.Lazy
  public Optional<LicenseStatus> licenseStatus() {
    return at().flatMap(instant -> LicenseDates.of(this).map(license -> license.status(instant)));
  }

  /**
   * {@return what happens to the license: from 90 days before its term ends, or from {@link #at} on
   * if that is given, to 61 days after its term and a year after {@code at} at least}
   */
  @Value.Lazy
  public ImmutableList<TimelineEntry> timeline() {
    return LicenseDates.of(this).map(LicenseDates::timeline).orElse(ImmutableList.of());
  }

  /** {@return the runbooks that the site can use, by a short name such as {@code installation}} */
  @Value.Lazy
  public ImmutableMap<String, Runbook> runbooks() {
    return ImmutableMap.of("installation", installation());
  }

  @Value.Lazy
  Runbook installation() {
    Inputs inputs =
        selfSigned() == SelfSigned.FORBIDDEN
            ? Inputs.none().with(Installation.SELF_SIGNED, SelfSigned.FORBIDDEN)
            : Inputs.none();
    Runbook installation = new Installation().write(view(), inputs);
    return Precheck.before(answers().map(installation::answering).orElse(installation), report());
  }

  /** {@return the installation as it is worked through, with what is known of the site} */
  @Value.Lazy
  public Worksheet worksheet() {
    return Worksheet.builder()
        .runbook(installation())
        .site(deployment())
        .report(report())
        .progress(progress())
        .build();
  }

  @Value.Lazy
  Procedures offered() {
    return procedures().orElseGet(Procedures::all);
  }

  /**
   * {@return the procedures that apply to the site, by id: nothing about it speaks against them}
   * When all steps of the {@link #installation} are done, those that can be planned for a site that
   * is installed.
   */
  @Value.Lazy
  public ImmutableList<ProcedureInfo> applicable() {
    return installed()
        .map(it -> offered().applicable(view(), it))
        .orElseGet(() -> offered().applicable(view()));
  }

  /** {@return the state of the site when its installation is done, empty before} */
  private Optional<SiteState> installed() {
    if (progress().done(installation()).size() < installation().steps().size()) {
      return Optional.empty();
    }
    SiteState end = Simulation.of(installation(), SiteState.bare(view())).end();
    return Optional.of(SiteState.installed(view()).with(end.facts()));
  }

  /**
   * {@return the plans of the procedures that apply and need not be told anything else, by id; a
   * plan that does not come out is refused with its reasons}
   */
  @Value.Lazy
  public ImmutableMap<String, Plan> plans() {
    return plansOf(info -> true);
  }

  /** {@return the {@link #plans} beside that of the installation, which {@link #runbooks} has} */
  @Value.Lazy
  public ImmutableMap<String, Plan> otherPlans() {
    String installation = new Installation().info().id();
    return plansOf(info -> !info.id().equals(installation));
  }

  private ImmutableMap<String, Plan> plansOf(Predicate<ProcedureInfo> which) {
    return applicable().stream()
        .filter(info -> info.inputs().isEmpty())
        .filter(which)
        .collect(
            toImmutableMap(
                ProcedureInfo::id, info -> offered().plan(info.id(), view(), Inputs.none())));
  }

  /**
   * {@return how what is broken is mended, tried in the deployment, in the {@link #settings} as
   * they are, in the {@link #answers} and in {@link #others}; what is broken elsewhere is done by
   * hand}
   */
  @Value.Lazy
  public Remedies remedies() {
    return Remedies.of(report(), deployment(), settings(), described(), rules());
  }

  /** What is known besides: the answers first, then the others, then certificates. */
  private ImmutableList<Object> described() {
    return ImmutableList.builder()
        .addAll(answers().stream().iterator())
        .addAll(others().values())
        .addAll(certificates().stream().iterator())
        .addAll(certificateFiles().values())
        .build();
  }

  /**
   * {@return the study of the site as it is when all {@link #remedies} are done, whose report is
   * what would be left}
   */
  public final SiteStudy mended() {
    ImmutableList<Object> described = remedies().others();
    ImmutableMap.Builder<String, Object> mended = ImmutableMap.builder();
    int next = answers().isPresent() ? 1 : 0;
    for (String name : others().keySet()) {
      mended.put(name, described.get(next++));
    }
    int certificate = next;
    return builder()
        .from(this)
        .requirements(Optional.empty())
        .text(Optional.empty())
        .stated(remedies().deployment())
        .settings(remedies().settings())
        .answers(answers().map(given -> (SiteAnswers) described.get(0)))
        .others(mended.buildOrThrow())
        .certificates(
            certificates().map(found -> (CertificateInventory) described.get(certificate)))
        .build();
  }

  /** {@return what somebody has to do about what is broken, in files too} */
  @Value.Lazy
  public ActionPlan actions() {
    return ActionPlan.of(report(), remedies());
  }

  /** {@return the services of the product on each server, by the server's name} */
  @Value.Lazy
  public ImmutableMap<String, ImmutableList<WindowsService>> services() {
    ServiceCatalog catalog = view().facts().get(ServiceCatalog.KIND);
    return deployment().servers().stream()
        .collect(toImmutableMap(Server::name, server -> catalog.services(server.roles())));
  }

  /** {@return the time zone of the site: of the server with the license, or else of another} */
  public final ZoneId zone() {
    return Stream.concat(
            deployment().servers().stream().filter(view()::holdsLicense),
            deployment().servers().stream())
        .flatMap(server -> server.timeZone().stream())
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }

  @Value.Check
  void validate() {
    checkArgument(
        requirements().isPresent() != stated().isPresent(),
        "a site is either planned or stated: give requirements or a deployment");
    checkArgument(
        at().filter(instant -> !YEARS_1970_TO_9999.contains(instant)).isEmpty(),
        "at must be in the years 1970 to 9999: %s",
        at().map(Instant::toString).orElse(""));
    checkArgument(
        text().isEmpty() || stated().isPresent(), "the text must be that of a stated deployment");
    ImmutableList<String> voiceServers = voiceServers();
    for (String server : settings().keySet()) {
      checkArgument(
          voiceServers.contains(server), "settings must be of voice servers: '%s'", server);
    }
  }

  private ImmutableList<String> voiceServers() {
    return settings().isEmpty()
        ? ImmutableList.of()
        : deployment().servers().stream()
            .filter(Server::isVoiceServer)
            .map(Server::name)
            .collect(toImmutableList());
  }

  /** {@return the name of the site} */
  @Override
  public final String toString() {
    return deployment().name();
  }

  /** Builds a {@link SiteStudy}. */
  public static final class Builder extends ImmutableSiteStudy.Builder {
    Builder() {}
  }
}
