package dev.ixm.ansible.gathered.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.ansible.gathered.GatheredHost;
import dev.ixm.ansible.gathered.GatheredService;
import dev.ixm.ansible.gathered.GatheredShare;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.List;
import java.util.function.BiPredicate;

/** What is found on a host and no deployment has: shared folders and its clock. */
final class HostRules {

  private static final String SHARING = "Sharing the UC Folder";
  private static final String NOTHING = "NoSync";

  static final ImmutableList<Rule<GatheredSite>> ALL =
      ImmutableList.of(
          rule(
                  "gathered.share.present",
                  MUST,
                  Source.of(8, SHARING, "G16-061", "G18-022", "G19-018"))
              .inferred()
              .judging(GatheredSite.class, eachWithProduct(HostRules::isShared)),
          rule("gathered.share.everyone", MUST, Source.of(8, SHARING, "G08-149", "G16-066"))
              .judging(GatheredSite.class, eachWithProduct(HostRules::isClosed)),
          rule(
                  "gathered.clock.kept",
                  SHOULD,
                  Source.of(13, "Installing the Messaging License", "G13-006"))
              .inferred()
              .judging(
                  GatheredSite.class,
                  each(
                      (site, server, host, here) ->
                          here.at("timeSource")
                              .require(
                                  host.timeSource(),
                                  it -> !Ascii.equalsIgnoreCase(it, NOTHING),
                                  Bound.otherThan(NOTHING)))));

  private HostRules() {}

  /** Judges one host of a site. */
  interface HostCheck {
    void judge(SiteView site, Server server, GatheredHost host, FindingCollector here);
  }

  /** {@return a check of every product server that was gathered} */
  static RuleSketch.Check<GatheredSite> each(HostCheck check) {
    return (site, context, here) -> judge(site, context, here, (view, server) -> true, check);
  }

  /** {@return a check of every gathered server of a High Availability site with the product} */
  private static RuleSketch.Check<GatheredSite> eachWithProduct(HostCheck check) {
    return (site, context, here) ->
        judge(
            site,
            context,
            here,
            (view, server) -> view.isHighAvailability() && hasProduct(site, view, server),
            check);
  }

  private static void judge(
      GatheredSite site,
      RuleContext context,
      FindingCollector findings,
      BiPredicate<SiteView, Server> concerned,
      HostCheck check) {
    SiteView view = context.site(site.deployment());
    FindingCollector hosts = findings.at("hosts");
    for (Server server : view.stated().servers()) {
      GatheredHost host = site.hosts().get(server.name());
      if (host != null && server.isProductServer() && concerned.test(view, server)) {
        FindingCollector here = hosts.at(server.name()).with("server", server.name());
        check.judge(view, server, host, here);
      }
    }
  }

  private static boolean hasProduct(GatheredSite site, SiteView view, Server server) {
    ImmutableList<WindowsService> own =
        view.facts().get(ServiceCatalog.KIND).services(server.roles());
    List<GatheredService> found = site.services().getOrDefault(server.name(), ImmutableList.of());
    return found.stream().anyMatch(it -> own.stream().anyMatch(it::is));
  }

  private static void isShared(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("shares");
    if (host.shares().isEmpty()) {
      here.notStated();
    } else if (ucShares(site, server, host).isEmpty()) {
      here.breach(
          host.shares().get().stream().map(GatheredShare::path).collect(toImmutableList()),
          Bound.including(ImmutableList.of(site.folder(server))));
    }
  }

  private static void isClosed(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("shares");
    if (host.shares().isEmpty()) {
      here.notStated();
    }
    for (GatheredShare share : ucShares(site, server, host)) {
      here.at(share.name()).at("isForEveryone").equal(share.isForEveryone(), false);
    }
  }

  private static ImmutableList<GatheredShare> ucShares(
      SiteView site, Server server, GatheredHost host) {
    String folder = Ascii.toLowerCase(site.folder(server));
    return host.shares().stream()
        .flatMap(ImmutableList::stream)
        .filter(share -> ("\\" + path(share.path())).endsWith("\\" + folder))
        .collect(toImmutableList());
  }

  /** {@return a path as others are compared with it} */
  static String path(String path) {
    String lower = Ascii.toLowerCase(path.strip());
    return lower.endsWith("\\") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
