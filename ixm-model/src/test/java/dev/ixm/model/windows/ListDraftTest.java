package dev.ixm.model.windows;

import static dev.ixm.model.windows.WindowsComponent.ASP;
import static dev.ixm.model.windows.WindowsComponent.ASP_NET_4;
import static dev.ixm.model.windows.WindowsComponent.FAX_SERVER;
import static dev.ixm.model.windows.WindowsComponent.NET_FRAMEWORK_4_7_2;
import static dev.ixm.model.windows.WindowsComponent.SMB_1_0;
import static dev.ixm.model.windows.WindowsComponent.SNMP_SERVICE;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012_R2;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2016;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import org.junit.jupiter.api.Test;

class ListDraftTest {

  private static final Source CHAPTER = Source.of(6, "Server Roles and Features", "G06-001");
  private static final Source OTHER = Source.of(5, "Server Roles and Features");

  private static ComponentRequirement.Builder requirement(WindowsComponent component, String name) {
    return ComponentRequirement.builder().component(component).name(name).source(CHAPTER);
  }

  @Test
  void makesAListInTheOrderOfTheComponents() {
    ComponentList list =
        new ListDraft(WINDOWS_SERVER_2016, CHAPTER, Basis.STATED)
            .needsNet(OTHER, Basis.INFERRED)
            .mentions(SMB_1_0, OTHER)
            .needs(
                ImmutableList.of(ImmutableSet.of(ASP_NET_4, SNMP_SERVICE, FAX_SERVER)), "G06-001")
            .toList(Edition.STANDARD, Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY);
    assertThat(list)
        .isEqualTo(
            ComponentList.builder()
                .windows(WINDOWS_SERVER_2016)
                .edition(Edition.STANDARD)
                .addTopologies(Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY)
                .addRequirements(
                    requirement(FAX_SERVER, "Fax Server").build(),
                    requirement(SMB_1_0, "SMB 1.0/CIFS File Sharing Support")
                        .level(Level.MAY)
                        .basis(Basis.INFERRED)
                        .source(OTHER)
                        .build(),
                    requirement(SNMP_SERVICE, "SNMP Service")
                        .condition(ComponentCondition.SNMP_ALARMS)
                        .build(),
                    requirement(ASP_NET_4, "ASP .NET 4.6").build(),
                    requirement(NET_FRAMEWORK_4_7_2, "Microsoft .NET Framework 4.7.2")
                        .basis(Basis.INFERRED)
                        .source(OTHER)
                        .build())
                .build());
  }

  @Test
  void infersNamesThatArePrintedForAnotherWindows() {
    ComponentList list =
        new ListDraft(WINDOWS_SERVER_2019, CHAPTER, Basis.STATED)
            .printedFor(WINDOWS_SERVER_2012_R2)
            .needs(ImmutableList.of(ImmutableSet.of(ASP, ASP_NET_4)), "G06-001")
            .toList(Edition.JITC, Topology.SINGLE_SERVER);
    assertThat(list.requirements())
        .containsExactly(
            requirement(ASP, "ASP").build(),
            requirement(ASP_NET_4, "ASP .NET 4.7")
                .printedName("ASP .NET 4.5")
                .basis(Basis.INFERRED)
                .build());
  }

  @Test
  void takesARequirementForStatedAndBindingUnlessToldOtherwise() {
    ComponentRequirement requirement = requirement(ASP_NET_4, "ASP .NET 4.6").build();
    assertThat(requirement.level()).isEqualTo(Level.MUST);
    assertThat(requirement.basis()).isEqualTo(Basis.STATED);
    assertThat(requirement.printedName()).isEqualTo("ASP .NET 4.6");
    assertThat(ASP_NET_4.label()).isEqualTo("ASP .NET 4.x");
  }

  @Test
  void needsAStatementForEachGroup() {
    ListDraft draft = new ListDraft(WINDOWS_SERVER_2019, CHAPTER, Basis.STATED);
    assertThatThrownBy(() -> draft.needs(ImmutableList.of(ImmutableSet.of(ASP))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("each group needs a statement");
  }
}
