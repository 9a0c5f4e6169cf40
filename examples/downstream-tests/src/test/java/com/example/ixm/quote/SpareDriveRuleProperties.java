package com.example.ixm.quote;

import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.contract.RuleContract;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitrary;

/** A rule that only our tests have, held against the contract of rules. */
class SpareDriveRuleProperties implements RuleContract<Deployment> {

  @Override
  public Rule<Deployment> rule() {
    return RuleSketch.rule("quote.drives.two", Level.SHOULD, Source.ofHouse("Quotes", "Drives"))
        .beyondGuide()
        .holds("a server has two drives or more")
        .forEachProductServer(
            (site, server, here) ->
                here.at("hardware")
                    .at("drives")
                    .atLeast(server.hardware().map(it -> it.drives().size()), 2));
  }

  @Override
  public Arbitrary<Deployment> complying() {
    return Sites.deployments();
  }

  @Override
  public Arbitrary<Deployment> breaking() {
    return Sites.deployments().map(SpareDriveRuleProperties::withOneDriveEach);
  }

  @Override
  public Arbitrary<Deployment> any() {
    return Sites.any();
  }

  private static Deployment withOneDriveEach(Deployment site) {
    return Deployment.builder()
        .from(site)
        .servers(site.servers().stream().map(SpareDriveRuleProperties::withOneDrive).toList())
        .build();
  }

  private static Server withOneDrive(Server server) {
    Hardware hardware = server.hardware().orElseThrow();
    return Server.builder()
        .from(server)
        .hardware(Hardware.builder().from(hardware).drives(hardware.drives().subList(0, 1)).build())
        .build();
  }
}
