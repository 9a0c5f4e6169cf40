package dev.ixm.model.web.rules;

import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.windows.WindowsComponent.WEB_SERVER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.topology.rules.Numbering;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;

/** The dedicated web servers. */
public final class WebRules {

  private static final String HEADING = "Dedicated Web Server Installation";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          Numbering.range(
              rule("web.number.range", MUST, Source.of(19, HEADING, "G19-009", "G09-395")),
              REMOTE_WEB),
          Numbering.unique(
              rule("web.number.unique", MUST, Source.of(19, HEADING, "G19-010", "G09-395")),
              REMOTE_WEB),
          Numbering.maximum(
              rule("web.count.maximum", MUST, Source.of(19, HEADING, "G19-011", "G09-395")),
              REMOTE_WEB),
          rule("web.iis", MUST, Source.of(19, "Introduction", "G19-002"))
              .forEachServer(
                  server -> server.roles().contains(REMOTE_WEB), WebRules::webServerOfWindows));

  private WebRules() {}

  private static void webServerOfWindows(SiteView site, Server server, FindingCollector here) {
    Optional<ImmutableSet<WindowsComponent>> installed =
        server.windows().flatMap(WindowsSetup::components);
    FindingCollector components = here.at("windows").at("components");
    if (installed.isEmpty()) {
      components.notStated();
    } else if (!installed.get().contains(WEB_SERVER)) {
      components.missing(Bound.including(ImmutableList.of(WEB_SERVER)));
    }
  }
}
