package dev.ixm.runbook.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;

/** Services of the product in lines of a step. */
public final class Services {

  /** Restarts other services that are down. */
  public static final String RECOVERY_MANAGER = "UC Service Recovery Manager";

  /** Why it is stopped before all others. */
  public static final String RECOVERY_FIRST =
      "It starts every service that it finds stopped, so it has to be the first";

  /** Hands mail to whoever synchronizes it; on a voice server it disturbs remote CSE servers. */
  public static final String CACHE_MANAGER = "UC TSE Cache Manager";

  /** Answers the telephone. */
  public static final String VOICE = "UC Voice Server";

  /** Watches the database. */
  public static final String WATCHER = "DBWatcher";

  /** The database. */
  public static final String DATABASE = "SQL Anywhere - USADB_UC";

  /** The synchronization of the databases, on a voice server. */
  public static final String MOBILINK_REMOTE = "SQLAnywhere Mobilink Remote";

  /** The synchronization of the databases, on the Consolidated server. */
  public static final String MOBILINK_CONSOLIDATED = "Mobilink Consolidated";

  private Services() {}

  /**
   * {@return the services to stop on a server, in order, by the facts of its release}
   *
   * @param site the server's site
   * @param server a product server
   */
  public static ImmutableList<String> stopOrder(SiteView site, Server server) {
    return site.facts().get(ServiceCatalog.KIND).stopOrder(SiteView.role(server)).stream()
        .map(WindowsService::name)
        .collect(toImmutableList());
  }

  /**
   * {@return one line for each service: to stop it}
   *
   * @param services names, in the order in which to stop them
   */
  public static ImmutableList<String> stop(Iterable<String> services) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    services.forEach(name -> lines.add("Stop `" + name + "`"));
    return lines.build();
  }
}
