package dev.ixm.config.cse.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.cse.EngineRegistry;
import dev.ixm.config.cse.EngineServer;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.BiConsumer;

/** What is set on CSE servers. */
public final class EngineRules {

  private static final Source SETUP = Source.of(22, "Setup");

  /** What the provider offers. */
  public static final ImmutableList<Rule<EngineSettings>> ALL =
      ImmutableList.of(
          forEachServer(
              RuleInfo.of(
                  "cse.primary-instance",
                  MUST,
                  "no CSE server is the primary instance by its file CSE.exe.config",
                  SETUP),
              (server, here) ->
                  here.at("primaryInstance").require(server.primaryInstance(), it -> !it, false)),
          forEachServer(
              RuleInfo.of(
                  "cse.registry.primary",
                  MUST,
                  "no CSE server is the primary instance by its registry",
                  Source.of(18, "Configuration For Remote CSE server installations")),
              EngineRules::registry),
          Rule.of(
              RuleInfo.of(
                  "cse.feature-group.location",
                  MUST,
                  "each feature group is served by a CSE server that is not the spare",
                  SETUP),
              EngineSettings.class,
              EngineRules::locations));

  private EngineRules() {}

  private static Rule<EngineSettings> forEachServer(
      RuleInfo info, BiConsumer<EngineServer, FindingCollector> check) {
    return Rule.of(
        info,
        EngineSettings.class,
        (settings, findings) -> {
          for (int i = 0; i < settings.servers().size(); i++) {
            EngineServer server = settings.servers().get(i);
            check.accept(server, findings.at("servers").at(i).with(Finding.SERVER, server.name()));
          }
        });
  }

  private static void registry(EngineServer server, FindingCollector here) {
    FindingCollector value = here.at("registryPrimary");
    if (server.registryPrimary().isEmpty()) {
      value.notStated();
    } else if (server.registryPrimary().getAsInt() != EngineRegistry.DATA) {
      value
          .with("key", EngineRegistry.key(server.architecture()))
          .breach(server.registryPrimary().getAsInt(), EngineRegistry.DATA);
    }
  }

  private static void locations(EngineSettings settings, FindingCollector findings) {
    ImmutableList<String> active = settings.active();
    for (int i = 0; i < settings.featureGroups().size(); i++) {
      findings
          .at("featureGroups")
          .at(i)
          .at("location")
          .require(
              settings.featureGroups().get(i).location(),
              location -> active.stream().anyMatch(it -> Ascii.equalsIgnoreCase(it, location)),
              "one of " + Joiner.on(", ").join(active));
    }
  }
}
