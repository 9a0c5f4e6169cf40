package com.example.ixm.quote;

import dev.ixm.model.guide.Figure;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;

/**
 * What the servers of a site cost, in whole euros.
 *
 * @param servers how many there are
 * @param price of all of them together
 */
public record Quote(int servers, long price) {

  private static final long PER_SERVER = 2_500;
  private static final long PER_LOGICAL_PROCESSOR = 300;

  /**
   * Makes a quote.
   *
   * @param site what the site needs
   * @return the quote for the servers that are proposed
   */
  public static Quote of(SiteRequirements site) {
    SizingPlan plan = Sizing.size(site);
    int servers = Proposal.of(plan).servers().size();
    int remote = plan.remoteCseServers().values().stream().mapToInt(Figure::value).sum();
    long processors =
        (long) (servers - remote) * plan.serverHardware().value().logicalProcessors()
            + (long) remote
                * plan.cseHardware().map(row -> row.value().logicalProcessors()).orElse(0);
    return new Quote(servers, servers * PER_SERVER + processors * PER_LOGICAL_PROCESSOR);
  }
}
