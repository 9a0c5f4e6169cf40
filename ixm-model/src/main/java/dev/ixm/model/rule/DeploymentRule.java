package dev.ixm.model.rule;

import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Makes rules over deployments. */
public final class DeploymentRule {

  private DeploymentRule() {}

  /**
   * {@return a rule that looks at a deployment as a whole}
   *
   * @param info id, level, summary and guide reference
   * @param check takes down one finding for each breach, in a stable order
   */
  public static Rule<Deployment> of(
      RuleInfo info, BiConsumer<? super Deployment, FindingCollector> check) {
    return Rule.of(info, Deployment.class, check);
  }

  /**
   * {@return a rule that looks at the servers of a deployment one by one}
   *
   * @param info id, level, summary and guide reference
   * @param concerned which servers the rule is about
   * @param check judges one server; the collector stands at the server and names it
   */
  public static Rule<Deployment> forEachServer(
      RuleInfo info,
      Predicate<? super Server> concerned,
      BiConsumer<? super Server, FindingCollector> check) {
    return new FunctionRule<>(
        info,
        Deployment.class,
        (deployment, context, findings) -> forEachServer(deployment, findings, concerned, check),
        FunctionRule.author(check));
  }

  /**
   * Judges the servers of a deployment one by one.
   *
   * @param deployment whose servers
   * @param findings the collector that stands at the deployment
   * @param concerned which servers to judge
   * @param check judges one server; the collector stands at the server and names it
   */
  public static void forEachServer(
      Deployment deployment,
      FindingCollector findings,
      Predicate<? super Server> concerned,
      BiConsumer<? super Server, FindingCollector> check) {
    FindingCollector list = findings.at("servers");
    for (int i = 0; i < deployment.servers().size(); i++) {
      Server server = deployment.servers().get(i);
      if (concerned.test(server)) {
        check.accept(server, list.atServer(i, server.name()));
      }
    }
  }
}
