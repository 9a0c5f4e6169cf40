package dev.ixm.ansible.gathered.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.ixm.ansible.gathered.Difference;
import dev.ixm.ansible.gathered.GatheredService;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.ansible.gathered.Trouble;
import dev.ixm.ansible.gathered.Trouble.Kind;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.List;
import java.util.ServiceLoader;

/** The built-in rules about what Ansible found. The guide knows nothing of it. */
public final class GatheredRules implements RuleProvider {

  private static final Source SOURCE = Source.ofHouse("the SDK", "Gathered facts");

  /** The list of the services that are stopped before Windows is updated. */
  private static final Source SERVICES = Source.of(11, "Introduction", "G11-005");

  private static final ImmutableList<Rule<GatheredSite>> OWN =
      ImmutableList.of(
          rule("gathered.agreement", SHOULD, SOURCE)
              .beyondGuide()
              .judging(
                  GatheredSite.class,
                  (site, here) -> site.differences().forEach(it -> differs(it, here))),
          troubles("gathered.host.present", SHOULD, Kind.MISSING),
          troubles("gathered.host.known", SHOULD, Kind.FOREIGN),
          troubles("gathered.host.windows", SHOULD, Kind.NOT_WINDOWS),
          troubles("gathered.host.complete", SHOULD, Kind.INCOMPLETE),
          troubles("gathered.file.readable", SHOULD, Kind.UNREADABLE),
          troubles("gathered.fields.known", MAY, Kind.UNKNOWN),
          rule("gathered.services.installed", MAY, SERVICES)
              .inferred()
              .judging(GatheredSite.class, forEachServer(GatheredRules::installed)),
          rule("gathered.services.started", SHOULD, SERVICES)
              .inferred()
              .judging(GatheredSite.class, forEachServer(GatheredRules::started)));

  /** What the provider offers. */
  public static final ImmutableList<Rule<GatheredSite>> ALL =
      ImmutableList.<Rule<GatheredSite>>builder()
          .addAll(OWN)
          .addAll(HostRules.ALL)
          .addAll(AntivirusFoundRules.ALL)
          .addAll(CertificateFoundRules.ALL)
          .build();

  /** Called by {@link ServiceLoader}. */
  public GatheredRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.copyOf(ALL);
  }

  private static Rule<GatheredSite> troubles(String id, Level level, Kind kind) {
    return rule(id, level, SOURCE)
        .beyondGuide()
        .judging(
            GatheredSite.class,
            (site, here) -> site.troubles(kind).forEach(it -> report(it, here)));
  }

  private static void report(Trouble trouble, FindingCollector here) {
    FindingCollector host = here.with("host", trouble.host());
    Object details = one(trouble.details());
    switch (trouble.kind()) {
      case MISSING -> host.missing(Bound.present());
      case INCOMPLETE -> host.with("part", details).missing(Bound.present());
      case NOT_WINDOWS -> host.breach(details, Bound.equalTo("Windows Server"));
      case UNREADABLE -> host.breach(details, Bound.equalTo("readable"));
      case FOREIGN, UNKNOWN -> host.breach(details, Bound.absent());
    }
  }

  private static void differs(Difference difference, FindingCollector here) {
    FindingCollector place = here.with("server", difference.server());
    for (String segment : Splitter.on('/').split(difference.pointer().substring(1))) {
      place = place.at(segment);
    }
    place.breach(one(difference.found()), Bound.equalTo(one(difference.stated())));
  }

  /** Judges what a server told of its services by those that belong there. */
  @FunctionalInterface
  private interface Services {
    void judge(
        ImmutableList<WindowsService> belonging,
        ImmutableList<GatheredService> found,
        FindingCollector here);
  }

  private static RuleSketch.Check<GatheredSite> forEachServer(Services services) {
    return (site, context, here) -> {
      SiteView view = context.site(site.deployment());
      ServiceCatalog catalog = view.facts().get(ServiceCatalog.KIND);
      for (Server server : view.stated().servers()) {
        ImmutableList<GatheredService> found = site.services().get(server.name());
        if (found != null) {
          services.judge(
              catalog.services(server.roles()), found, here.with("server", server.name()));
        }
      }
    };
  }

  /** Where the product is: a server without any of its services does not have it yet. */
  private static void installed(
      ImmutableList<WindowsService> belonging,
      ImmutableList<GatheredService> found,
      FindingCollector here) {
    ImmutableList<String> missing =
        belonging.stream()
            .filter(service -> found.stream().noneMatch(it -> it.is(service)))
            .map(WindowsService::name)
            .collect(toImmutableList());
    if (!missing.isEmpty() && missing.size() < belonging.size()) {
      here.missing(Bound.including(missing));
    }
  }

  private static void started(
      ImmutableList<WindowsService> belonging,
      ImmutableList<GatheredService> found,
      FindingCollector here) {
    ImmutableList<String> down =
        found.stream()
            .filter(GatheredService::isDown)
            .filter(it -> belonging.stream().anyMatch(it::is))
            .map(GatheredService::title)
            .collect(toImmutableList());
    if (!down.isEmpty()) {
      here.breach(one(down), Bound.absent());
    }
  }

  private static Object one(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
  }
}
