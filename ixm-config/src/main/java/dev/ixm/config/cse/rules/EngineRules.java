package dev.ixm.config.cse.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.cse.EngineRegistry;
import dev.ixm.config.cse.EngineServer;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.function.BiConsumer;

/** What is set on CSE servers. */
public final class EngineRules {

  private static final String SETUP = "Setup";

  /** What the provider offers. */
  public static final ImmutableList<Rule<EngineSettings>> ALL =
      ImmutableList.of(
          rule("cse.primary-instance", MUST, Source.of(22, SETUP, "G22-009", "G18-024"))
              .judging(
                  EngineSettings.class,
                  forEachServer(
                      (server, here) ->
                          here.at("primaryInstance").equal(server.primaryInstance(), false))),
          rule(
                  "cse.registry.primary",
                  MUST,
                  Source.of(
                      18,
                      "Configuration For Remote CSE server installations",
                      "G18-025",
                      "G18-026"))
              .judging(
                  EngineSettings.class,
                  forEachServer(
                      (server, here) ->
                          here.at("registryPrimary")
                              .with("key", EngineRegistry.key(server.architecture()))
                              .equal(server.registryPrimary(), EngineRegistry.DATA))),
          rule("cse.feature-group.location", MUST, Source.of(22, SETUP, "G22-007", "G18-028"))
              .judging(EngineSettings.class, EngineRules::locations));

  private EngineRules() {}

  private static BiConsumer<EngineSettings, FindingCollector> forEachServer(
      BiConsumer<EngineServer, FindingCollector> check) {
    return (settings, here) ->
        here.at("servers")
            .forEach(
                settings.servers(),
                (server, there) -> check.accept(server, there.with(Finding.SERVER, server.name())));
  }

  private static void locations(EngineSettings settings, FindingCollector here) {
    ImmutableList<String> active = settings.active();
    here.at("featureGroups")
        .forEach(
            settings.featureGroups(),
            (group, there) ->
                there
                    .at("location")
                    .require(
                        group.location(),
                        location ->
                            active.stream().anyMatch(it -> Ascii.equalsIgnoreCase(it, location)),
                        Bound.oneOf(active)));
  }
}
