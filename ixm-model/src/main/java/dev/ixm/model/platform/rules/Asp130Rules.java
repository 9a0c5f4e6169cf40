package dev.ixm.model.platform.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Asp130Catalog;
import dev.ixm.model.platform.EsxiSupport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.Support;
import dev.ixm.model.platform.VmwareMatrix;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.Map;
import java.util.Optional;

/** The Avaya Solutions Platform 130 as a host. What else holds there holds for all of VMware. */
public final class Asp130Rules {

  private static final String INTRODUCTION = "Introduction";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("platform.asp130.release", SHOULD, Source.of(27, INTRODUCTION, "G27-001", "G27-002"))
              .inferred()
              .figure("releases", Asp130Rules::supported)
              .forEachServer(
                  SiteView::isOnAsp130,
                  (site, server, here) ->
                      here.at("platform")
                          .at("asp130")
                          .oneOf(
                              server.platform().flatMap(Platform::asp130),
                              supported(site.facts()))),
          rule("platform.asp130.esxi", MUST, Source.of(27, INTRODUCTION, "G27-001"))
              .inferred()
              .forEachServer(SiteView::isOnAsp130, Asp130Rules::hasItsEsxi));

  private Asp130Rules() {}

  /** Those whose ESXi the release of the product supports. */
  private static ImmutableList<String> supported(ReleaseFacts facts) {
    return facts.get(Asp130Catalog.KIND).esxi().entrySet().stream()
        .filter(
            row ->
                host(facts, row.getValue())
                    .filter(host -> host.support() != Support.UNSUPPORTED)
                    .isPresent())
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
  }

  private static Optional<EsxiSupport> host(ReleaseFacts facts, String esxi) {
    return facts.get(VmwareMatrix.KIND).findHost(esxi);
  }

  /** Updates are passed over, as everywhere; a release that is not known has no ESXi to hold. */
  private static void hasItsEsxi(SiteView site, Server server, FindingCollector here) {
    Platform platform = server.platform().orElseThrow();
    platform
        .asp130()
        .flatMap(site.facts().get(Asp130Catalog.KIND)::findEsxi)
        .ifPresent(
            esxi ->
                here.at("platform")
                    .at("version")
                    .require(
                        platform.version(),
                        version -> host(site.facts(), version).equals(host(site.facts(), esxi)),
                        Bound.oneOf(ImmutableList.of(esxi))));
  }
}
