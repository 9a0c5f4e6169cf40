package dev.ixm.config.cse;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkNames;
import static dev.ixm.model.check.Checks.checkNamesInAnyCase;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is set on the CSE servers of a site with remote ones, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds. Source: guide chapters 18 and 22.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEngineSettings.class)
public abstract class EngineSettings {

  EngineSettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the servers, with different names whatever their case} */
  public abstract ImmutableList<EngineServer> servers();

  /** {@return the name of the server that is kept in reserve; empty if there is none} */
  public abstract Optional<String> spare();

  /** {@return the feature groups, with different names} */
  public abstract ImmutableList<EngineGroup> featureGroups();

  /** {@return the names of the servers that may serve feature groups: all but the spare} */
  public final ImmutableList<String> active() {
    return servers().stream()
        .map(EngineServer::name)
        .filter(name -> !isSpare(name))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isSpare(String name) {
    return spare().filter(spare -> Ascii.equalsIgnoreCase(spare, name)).isPresent();
  }

  @Value.Check
  void validate() {
    checkNamesInAnyCase("servers", servers(), EngineServer::name);
    check(
        spare().isEmpty() || servers().stream().anyMatch(server -> isSpare(server.name())),
        "spare",
        "must be one of the servers: '%s'",
        spare().orElse(""));
    checkNames("featureGroups", featureGroups(), EngineGroup::name);
  }

  /** Builds {@link EngineSettings}. */
  public static final class Builder extends ImmutableEngineSettings.Builder {
    Builder() {}
  }
}
