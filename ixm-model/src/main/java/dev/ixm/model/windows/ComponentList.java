package dev.ixm.model.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Level;
import dev.ixm.model.release.FactRow;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What one version of Windows needs for one edition of the product. */
@Value.Immutable
@JsonDeserialize(as = ImmutableComponentList.class)
public abstract class ComponentList {

  ComponentList() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the version of Windows} */
  public abstract WindowsVersion windows();

  /** {@return the topologies whose servers the list is for, never empty} */
  public abstract ImmutableSet<Topology> topologies();

  /** {@return the edition of the product} */
  public abstract Edition edition();

  /** {@return what is needed, each component once, in the order of the guide} */
  public abstract ImmutableList<ComponentRequirement> requirements();

  /**
   * {@return what the list says about a component, empty if nothing}
   *
   * @param component which component
   */
  public final Optional<ComponentRequirement> find(WindowsComponent component) {
    return requirements().stream()
        .filter(requirement -> requirement.component() == component)
        .findFirst();
  }

  /**
   * {@return the components that a server must have, in the order of the list}
   *
   * @param conditions which conditions hold at the site
   */
  public final ImmutableSet<WindowsComponent> required(Set<ComponentCondition> conditions) {
    return requirements().stream()
        .filter(requirement -> requirement.level() == Level.MUST)
        .filter(requirement -> requirement.condition().map(conditions::contains).orElse(true))
        .map(ComponentRequirement::component)
        .collect(toImmutableSet());
  }

  /** Whether the list is for such a server. */
  final boolean isFor(WindowsVersion windows, Topology topology, Edition edition) {
    return windows() == windows && topologies().contains(topology) && edition() == edition;
  }

  final ImmutableList<FactRow> rows() {
    String server = "%s, %s %s: ".formatted(windows(), edition(), topologies());
    return requirements().stream()
        .map(it -> FactRow.of(server + it.printedName(), it.level(), it.source()))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    check(!topologies().isEmpty(), "topologies", "must name at least one topology");
    for (WindowsComponent component : WindowsComponent.values()) {
      long count = requirements().stream().filter(it -> it.component() == component).count();
      check(count <= 1, "requirements", "must name each component once: %s", component);
    }
  }

  /** Builds a {@link ComponentList}. */
  public static final class Builder extends ImmutableComponentList.Builder {
    Builder() {}
  }
}
