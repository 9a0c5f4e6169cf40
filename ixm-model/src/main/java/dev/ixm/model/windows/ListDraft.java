package dev.ixm.model.windows;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012_R2;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2016;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2019;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A {@link ComponentList} in the making: one chapter's list for one version of Windows. */
final class ListDraft {

  /** The .NET 4 that a version of Windows has role services for. */
  private static final ImmutableMap<WindowsVersion, String> GENERATIONS =
      ImmutableMap.of(
          WINDOWS_SERVER_2012, "4.5",
          WINDOWS_SERVER_2012_R2, "4.5",
          WINDOWS_SERVER_2016, "4.6",
          WINDOWS_SERVER_2019, "4.7");

  private final WindowsVersion windows;
  private final Source chapter;
  private final Basis basis;
  private final Map<WindowsComponent, ComponentRequirement> requirements =
      new EnumMap<>(WindowsComponent.class);
  private WindowsVersion printedFor;

  ListDraft(WindowsVersion windows, Source chapter, Basis basis) {
    this.windows = windows;
    this.chapter = chapter;
    this.basis = basis;
    this.printedFor = windows;
  }

  /** Says that the chapter prints names of components as another version of Windows has them. */
  ListDraft printedFor(WindowsVersion other) {
    printedFor = other;
    return this;
  }

  /** Adds components that the chapter asks for: for each group the statement that does. */
  ListDraft needs(List<ImmutableSet<WindowsComponent>> groups, String... statements) {
    checkArgument(groups.size() == statements.length, "each group needs a statement: %s", groups);
    for (int i = 0; i < statements.length; i++) {
      Source source = chapter.citing(statements[i]);
      groups.get(i).forEach(component -> add(requirement(component, source, basis)));
    }
    return this;
  }

  /** Adds a component that only another chapter asks for. */
  ListDraft mentions(WindowsComponent component, Source source) {
    return add(requirement(component, source, Basis.INFERRED).level(Level.MAY));
  }

  /** Adds the .NET Framework that is not in Server Manager. */
  ListDraft needsNet(Source source, Basis basis) {
    return add(requirement(WindowsComponent.NET_FRAMEWORK_4_7_2, source, basis));
  }

  ComponentList toList(Edition edition, Topology... topologies) {
    return ComponentList.builder()
        .windows(windows)
        .edition(edition)
        .addTopologies(topologies)
        .addAllRequirements(requirements.values())
        .build();
  }

  private ListDraft add(ComponentRequirement.Builder builder) {
    ComponentRequirement requirement = builder.build();
    requirements.put(requirement.component(), requirement);
    return this;
  }

  private ComponentRequirement.Builder requirement(
      WindowsComponent component, Source source, Basis basis) {
    String name = nameOn(windows, component);
    String printedName = nameOn(printedFor, component);
    ComponentRequirement.Builder builder =
        ComponentRequirement.builder()
            .component(component)
            .name(name)
            .printedName(printedName)
            .basis(name.equals(printedName) ? basis : Basis.INFERRED)
            .source(source);
    return component == WindowsComponent.SNMP_SERVICE
        ? builder.condition(ComponentCondition.SNMP_ALARMS)
        : builder;
  }

  private static String nameOn(WindowsVersion windows, WindowsComponent component) {
    return component.label().replace("4.x", requireNonNull(GENERATIONS.get(windows)));
  }
}
