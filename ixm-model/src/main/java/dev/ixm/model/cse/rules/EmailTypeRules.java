package dev.ixm.model.cse.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteView;

/** Which server synchronizes with which email system. */
public final class EmailTypeRules {

  private static final String SYNC_USERS = "For Unified Messaging Sync Users (UM)";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "cse.email-type.one",
                  MUST,
                  Source.of(2, SYNC_USERS, "G02-147", "G09-369", "G18-019"))
              .forEachServer(
                  server -> server.roles().contains(Role.REMOTE_CSE) && !SiteMail.isSpare(server),
                  EmailTypeRules::oneType),
          rule(
                  "cse.consolidated.one-email-type",
                  MUST,
                  Source.of(2, SYNC_USERS, "G02-148", "G09-370", "G18-020"))
              .forEachServer(
                  (site, server) ->
                      server.roles().contains(Role.CONSOLIDATED)
                          && !server.emailTypes().isEmpty()
                          && site.mail().isDivided(),
                  (site, server, here) -> here.at("emailTypes").absent(server.emailTypes())),
          rule(
                  "cse.users.maximum",
                  MUST,
                  Source.of(2, SYNC_USERS, "G02-141", "G02-145", "G09-372", "G18-013"))
              .figure("limit", facts -> facts.get(CapacityTables.KIND).maxUsersPerCse())
              .forSite(EmailTypeRules::users));

  private EmailTypeRules() {}

  private static void oneType(SiteView site, Server server, FindingCollector here) {
    FindingCollector types = here.at("emailTypes");
    if (server.emailTypes().isEmpty()) {
      types.notStated();
    } else if (server.emailTypes().size() > 1) {
      types.with("types", server.emailTypes()).atMost(server.emailTypes().size(), 1);
    }
  }

  /** An advanced user whose email system is not stated cannot be counted. */
  private static void users(SiteView site, FindingCollector findings) {
    if (!site.isHighAvailability()) {
      return;
    }
    FindingCollector list = findings.at("emailSystems");
    ImmutableList<EmailSystem> systems = site.stated().emailSystems();
    if (systems.stream().mapToInt(EmailSystem::users).sum() < site.stated().seats().advanced()) {
      list.notStated();
    }
    for (int i = 0; i < systems.size(); i++) {
      EmailSystem system = systems.get(i);
      list.at(i)
          .at("users")
          .with("type", system.type())
          .atMost((long) system.users(), carried(site, system));
    }
  }

  /**
   * Remote CSE servers of the type carry its users, spares none; without any, the Consolidated
   * server does. What the view would assume of servers without a stated type does not count here.
   */
  private static long carried(SiteView site, EmailSystem system) {
    long engines = engines(site, Role.REMOTE_CSE, system);
    long one = Math.min(1, engines(site, Role.CONSOLIDATED, system));
    return (engines == 0 ? one : engines) * site.facts().get(CapacityTables.KIND).maxUsersPerCse();
  }

  private static long engines(SiteView site, Role role, EmailSystem system) {
    return site.stated()
        .servers(role)
        .filter(server -> server.emailTypes().contains(system.type()))
        .filter(server -> server.spare().filter(spare -> spare).isEmpty())
        .count();
  }
}
