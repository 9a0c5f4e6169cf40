package dev.ixm.runbook.site;

import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/** What is so on a site that runs. */
public final class RunningSite {

  private RunningSite() {}

  /**
   * {@return the state of the site before a server comes to it, which is a bare machine}
   *
   * @param site which site, with the server; it may break rules
   * @param added the server's name
   */
  public static SiteState without(SiteView site, String added) {
    return SiteState.bare(site)
        .with(
            SiteState.installed(site).facts().stream()
                .filter(it -> !it.key().place().equals(added))
                .toList());
  }

  /**
   * {@return the services that run on a server}
   *
   * @param site which site; it may break rules
   * @param server a product server
   */
  public static Stream<Effect> services(SiteView site, Server server) {
    return SiteState.installed(site, server, SiteView.role(server))
        .filter(it -> it.equals(Keys.running(server.name(), it.key().detail()).is(Key.YES)));
  }

  /**
   * {@return whether the product is on a server}
   *
   * @param server a product server
   */
  public static Effect product(Server server) {
    return Keys.product(server.name()).is(SiteView.role(server).name());
  }
}
