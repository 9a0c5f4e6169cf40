package dev.ixm.model.platform.rules;

import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The product's servers on one kind of platform. */
final class OnPlatform {

  private OnPlatform() {}

  static boolean isOn(Server server, PlatformKind kind) {
    return server.isProductServer()
        && server.platform().filter(platform -> platform.kind() == kind).isPresent();
  }

  static boolean uses(Server server, PlatformKind kind, PlatformFeature feature) {
    return isOn(server, kind) && server.platform().orElseThrow().features().contains(feature);
  }

  static Optional<String> version(Server server) {
    return server.platform().flatMap(Platform::version);
  }

  /** A rule about each server on one kind of platform; the collector stands at the platform. */
  static Rule<Deployment> forEachOn(
      PlatformKind kind, RuleInfo info, BiConsumer<Platform, FindingCollector> check) {
    return DeploymentRule.forEachServer(
        info,
        server -> isOn(server, kind),
        (server, here) -> check.accept(server.platform().orElseThrow(), here.at("platform")));
  }
}
