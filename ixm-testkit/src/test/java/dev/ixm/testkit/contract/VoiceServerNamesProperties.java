package dev.ixm.testkit.contract;

import static dev.ixm.model.guide.Level.SHOULD;

import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitrary;

/** The contract, as an author of a rule applies it to a rule of the house. */
class VoiceServerNamesProperties implements RuleContract<Deployment> {

  @Override
  public Rule<Deployment> rule() {
    return RuleSketch.rule("house.names", SHOULD, Source.ofHouse("House standard", "Names"))
        .beyondGuide()
        .holds("voice servers have our prefix")
        .forEachServer(
            Server::isVoiceServer,
            (site, server, here) -> {
              if (!server.name().startsWith("IXM-")) {
                here.at("name").breach(server.name(), Bound.ofForm("IXM-…"));
              }
            });
  }

  @Override
  public Arbitrary<Deployment> complying() {
    return Sites.deployments();
  }

  @Override
  public Arbitrary<Deployment> breaking() {
    return Sites.deployments()
        .map(
            site ->
                Deployment.builder()
                    .from(site)
                    .servers(
                        site.servers().stream()
                            .map(server -> renamed(server, "X" + site.servers().indexOf(server)))
                            .toList())
                    .build());
  }

  private static Server renamed(Server server, String name) {
    return Server.builder().from(server).name(name).build();
  }
}
