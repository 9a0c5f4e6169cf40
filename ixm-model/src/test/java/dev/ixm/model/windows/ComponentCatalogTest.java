package dev.ixm.model.windows;

import static dev.ixm.model.windows.WindowsComponent.NET_FRAMEWORK_3_5_HTTP_ACTIVATION;
import static dev.ixm.model.windows.WindowsComponent.NET_FRAMEWORK_4_7_2;
import static dev.ixm.model.windows.WindowsComponent.SMB_1_0;
import static dev.ixm.model.windows.WindowsComponent.SNMP_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentCatalogTest {

  private static final ComponentCatalog CATALOG =
      ReleaseFacts.of(Release.R10_8).get(ComponentCatalog.KIND);

  /** A list by the year of its Windows and S single, H High Availability, J and K JITC of these. */
  private static ComponentList list(String code) {
    String year = code.substring(0, code.length() - 2);
    char kind = code.charAt(code.length() - 1);
    return CATALOG
        .findList(
            WindowsVersion.valueOf("WINDOWS_SERVER_" + year),
            kind == 'S' || kind == 'J' ? Topology.SINGLE_SERVER : Topology.HIGH_AVAILABILITY,
            kind == 'J' || kind == 'K' ? Edition.JITC : Edition.STANDARD)
        .orElseThrow();
  }

  /** The printed names of what a list needs, of one kind and in one group. */
  private static List<String> needed(ComponentList list, ComponentKind kind, String group) {
    return list.requirements().stream()
        .filter(it -> it.level() == Level.MUST && it.condition().isEmpty())
        .filter(it -> it.component().kind() == kind)
        .filter(it -> it.component().group().orElse("").equals(group))
        .map(ComponentRequirement::printedName)
        .toList();
  }

  private static List<String> names(String text) {
    return Splitter.on(", ").omitEmptyStrings().splitToList(text);
  }

  /** Each row: its id in the register, the list, the kind and group of the components, and them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          G05-025 | 2019 S    | SERVER_ROLE  | ''                          | Fax Server, Web Server (IIS)
          G05-026 | 2019 S    | FEATURE      | .NET Framework 3.5 Features | HTTP Activation
          G05-027 | 2019 S    | FEATURE      | ''                          | SMB 1.0/CIFS File Sharing Support
          G05-029 | 2019 S    | ROLE_SERVICE | Web Server > Common HTTP Features | HTTP Redirection
          G05-030 | 2019 S    | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G05-031 | 2019 S    | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.7, ASP .NET 4.7, ASP .NET 3.5, .NET Extensibility 3.5, CGI, ISAPI Extensions, ISAPI Filters, WebSocket Protocol
          G05-032 | 2019 S    | ROLE_SERVICE | FTP Server                  | FTP Service
          G05-033 | 2019 S    | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          G06-001 | 2016 S    | SERVER_ROLE  | ''                          | Fax Server, Web Server (IIS)
          G06-002 | 2016 S    | FEATURE      | .NET Framework 3.5 Features | HTTP Activation
          G06-003 | 2016 S    | ROLE_SERVICE | Web Server > Common HTTP Features | HTTP Redirection
          G06-004 | 2016 S    | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G06-005 | 2016 S    | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.6, ASP .NET 4.6, ASP .NET 3.5, .NET Extensibility 3.5, CGI, ISAPI Extensions, ISAPI Filters, WebSocket Protocol
          G06-006 | 2016 S    | ROLE_SERVICE | FTP Server                  | FTP Service
          G06-007 | 2016 S    | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          G07-004 | 2012 S    | SERVER_ROLE  | ''                          | Application Server, Fax Server, Web Server (IIS)
          G07-005 | 2012 S    | FEATURE      | .NET Framework 3.5 Features | HTTP Activation
          G07-005 | 2012 S    | FEATURE      | ''                          | .NET Framework 3.5 Features
          G07-006 | 2012 S    | ROLE_SERVICE | Windows Process Activation Service Support | HTTP Activation
          G07-006 | 2012 H    | ROLE_SERVICE | Windows Process Activation Service Support | HTTP Activation
          G07-007 | 2012 S    | ROLE_SERVICE | Web Server > Common HTTP Features | Directory Browsing, HTTP Errors, Static Content, HTTP Redirection
          G07-008 | 2012 S    | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G07-009 | 2012 S    | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.5, ASP .NET 4.5, ASP .NET 3.5, .NET Extensibility 3.5, CGI, WebSocket Protocol
          G07-010 | 2012 S    | ROLE_SERVICE | FTP Server                  | FTP Service
          G07-011 | 2012 S    | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          G08-035 | 2016 H    | SERVER_ROLE  | ''                          | Fax Server, Web Server (IIS)
          G08-035 | 2019 H    | SERVER_ROLE  | ''                          | Fax Server, Web Server (IIS)
          G08-036 | 2016 H    | FEATURE      | .NET Framework 3.5 Features | HTTP Activation
          G08-036 | 2019 H    | FEATURE      | .NET Framework 3.5 Features | HTTP Activation
          G08-037 | 2016 H    | ROLE_SERVICE | Web Server > Common HTTP Features | HTTP Redirection
          G08-037 | 2019 H    | ROLE_SERVICE | Web Server > Common HTTP Features | HTTP Redirection
          G08-038 | 2016 H    | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G08-038 | 2019 H    | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G08-039 | 2016 H    | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.6, ASP .NET 4.6, ASP .NET 3.5, .NET Extensibility 3.5, CGI, ISAPI Extensions, ISAPI Filters, WebSocket Protocol
          G08-039 | 2019 H    | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.6, ASP .NET 4.6, ASP .NET 3.5, .NET Extensibility 3.5, CGI, ISAPI Extensions, ISAPI Filters, WebSocket Protocol
          G08-040 | 2016 H    | ROLE_SERVICE | FTP Server                  | FTP Service
          G08-040 | 2019 H    | ROLE_SERVICE | FTP Server                  | FTP Service
          G08-041 | 2016 H    | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          G08-041 | 2019 H    | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          G08-044 | 2012 H    | SERVER_ROLE  | ''                          | Application Server, Fax Server, Web Server (IIS)
          G08-045 | 2012 H    | FEATURE      | ''                          | .NET Framework 3.5 Features
          G08-046 | 2012 H    | ROLE_SERVICE | Web Server > Common HTTP Features | Directory Browsing, HTTP Errors, Static Content, HTTP Redirection
          G08-047 | 2012 H    | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G08-048 | 2012 H    | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.5, ASP .NET 4.5, ASP .NET 3.5, .NET Extensibility 3.5, CGI, WebSocket Protocol
          G08-049 | 2012 H    | ROLE_SERVICE | FTP Server                  | FTP Service
          G08-050 | 2012 H    | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          G09-027 | 2012_R2 J | SERVER_ROLE  | ''                          | Application Server, Fax Server, Web Server (IIS)
          G09-029 | 2012_R2 J | FEATURE      | ''                          | .NET Framework 3.5 Features
          G09-032 | 2012_R2 J | ROLE_SERVICE | Windows Process Activation Service Support | HTTP Activation
          G09-033 | 2012_R2 J | ROLE_SERVICE | Web Server > Common HTTP Features | Directory Browsing, HTTP Errors, Static Content, HTTP Redirection
          G09-034 | 2012_R2 J | ROLE_SERVICE | Web Server > Security       | Windows Authentication
          G09-035 | 2012_R2 J | ROLE_SERVICE | Web Server > Application Development | ASP, .NET Extensibility 4.5, ASP .NET 4.5, ASP .NET 3.5, .NET Extensibility 3.5, CGI, WebSocket Protocol
          G09-036 | 2012_R2 J | ROLE_SERVICE | FTP Server                  | FTP Service
          G09-037 | 2012_R2 J | ROLE_SERVICE | Management Tools            | IIS 6 Management Compatibility
          """)
  void needsWhatTheChaptersList(
      String id, String list, ComponentKind kind, String group, String components) {
    assertThat(needed(list(list), kind, group))
        .as(id)
        .containsExactlyInAnyOrderElementsOf(names(components));
  }

  /** Each row: the list and the chapter and section that it follows, and the one for .NET 4.7.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019 S    | 5 | Server Roles and Features                                 | 99 | Appendix A: Revision History
          2016 S    | 6 | Server Roles and Features                                 | 6  | Install Microsoft .Net Framework 4.7.2
          2012 S    | 7 | Server Roles and Features                                 | 7  | Install Microsoft .Net Framework 4.7.2
          2012_R2 S | 7 | Server Roles and Features                                 | 7  | Install Microsoft .Net Framework 4.7.2
          2016 H    | 8 | Server Manager Configuration: Win 2016/2019 (All Servers) | 8  | Install Microsoft .Net Framework 4.7.2
          2019 H    | 8 | Server Manager Configuration: Win 2016/2019 (All Servers) | 8  | Install Microsoft .Net Framework 4.7.2
          2012 H    | 8 | Server Manager Configuration: Win 2012 (All Servers)      | 8  | Install Microsoft .Net Framework 4.7.2
          2012_R2 H | 8 | Server Manager Configuration: Win 2012 (All Servers)      | 8  | Install Microsoft .Net Framework 4.7.2
          2012_R2 J | 9 | Server Roles and Features                                 | 9  | Installing Microsoft .NET Framework 4.7.2
          2012_R2 K | 9 | Server Roles and Features                                 | 9  | Installing Microsoft .NET Framework 4.7.2
          """)
  @Tag("G06-011")
  @Tag("G09-041")
  void saysWhereEachListStandsAndNeedsTheFrameworkByHand(
      String code, int chapter, String section, int netChapter, String netSection) {
    ComponentList list = list(code);
    assertThat(list.requirements())
        .filteredOn(it -> it.level() == Level.MUST && it.component() != NET_FRAMEWORK_4_7_2)
        .hasSizeGreaterThan(16)
        .allMatch(it -> it.source().citing().equals(Source.of(chapter, section)));
    ComponentRequirement framework = list.find(NET_FRAMEWORK_4_7_2).orElseThrow();
    assertThat(framework.source().citing()).isEqualTo(Source.of(netChapter, netSection));
    assertThat(framework.component().kind()).isEqualTo(ComponentKind.PACKAGE);
    assertThat(list.required(ImmutableSet.of())).contains(NET_FRAMEWORK_4_7_2);
  }

  @ParameterizedTest
  @CsvSource({"2019 S", "2016 S", "2012 S", "2016 H", "2019 H", "2012 H", "2012_R2 J"})
  @Tag("G05-028")
  @Tag("G09-031")
  void needsTheSnmpServiceJustForAlarms(String code) {
    ComponentList list = list(code);
    Set<WindowsComponent> without = list.required(ImmutableSet.of());
    Set<WindowsComponent> with = list.required(ImmutableSet.of(ComponentCondition.SNMP_ALARMS));
    assertThat(without).doesNotContain(SNMP_SERVICE);
    assertThat(with).isEqualTo(Sets.union(without, ImmutableSet.of(SNMP_SERVICE)));
    assertThat(list.find(SNMP_SERVICE))
        .get()
        .extracting(ComponentRequirement::level, ComponentRequirement::basis)
        .containsExactly(Level.MUST, Basis.STATED);
  }

  @Test
  @Tag("G05-027")
  void needsTheFirstFileSharingOnOneKindOfServerOnly() {
    assertThat(CATALOG.lists())
        .filteredOn(list -> list.required(ImmutableSet.of()).contains(SMB_1_0))
        .containsExactly(list("2019 S"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019 H, SMB_1_0, 5",
    "2012 H, NET_FRAMEWORK_3_5_HTTP_ACTIVATION, 7",
    "2012_R2 H, NET_FRAMEWORK_3_5_HTTP_ACTIVATION, 7",
    "2012_R2 J, NET_FRAMEWORK_3_5_HTTP_ACTIVATION, 7"
  })
  void mentionsWhatOnlyAnotherChapterLists(String code, WindowsComponent component, int chapter) {
    assertThat(list(code).requirements())
        .filteredOn(it -> it.level() != Level.MUST)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.component()).isEqualTo(component);
              assertThat(it.level()).isEqualTo(Level.MAY);
              assertThat(it.basis()).isEqualTo(Basis.INFERRED);
              assertThat(it.source().citing())
                  .isEqualTo(Source.of(chapter, "Server Roles and Features"));
            });
  }

  @Test
  void namesTheGenerationThatWindowsHas() {
    assertThat(list("2019 H").requirements())
        .filteredOn(it -> !it.name().equals(it.printedName()))
        .extracting(
            ComponentRequirement::name,
            ComponentRequirement::printedName,
            ComponentRequirement::basis)
        .containsExactly(
            tuple(".NET Extensibility 4.7", ".NET Extensibility 4.6", Basis.INFERRED),
            tuple("ASP .NET 4.7", "ASP .NET 4.6", Basis.INFERRED));
    assertThat(CATALOG.lists())
        .filteredOn(list -> !list.equals(list("2019 H")))
        .flatExtracting(ComponentList::requirements)
        .allMatch(it -> it.name().equals(it.printedName()));
  }

  @Test
  void infersWhatIsSaidOf2012For2012R2() {
    for (String kind : List.of(" S", " H")) {
      ComponentList r2 = list("2012_R2" + kind);
      assertThat(r2.requirements()).allMatch(it -> it.basis() == Basis.INFERRED);
      assertThat(r2.required(ImmutableSet.of()))
          .isEqualTo(list("2012" + kind).required(ImmutableSet.of()));
      assertThat(list("2012" + kind).requirements())
          .filteredOn(it -> it.level() == Level.MUST)
          .allMatch(it -> it.basis() == Basis.STATED);
    }
  }

  @Test
  void infersTheFrameworkOn2019Only() {
    assertThat(list("2019 S").requirements())
        .filteredOn(it -> it.basis() == Basis.INFERRED)
        .extracting(ComponentRequirement::component)
        .containsExactly(NET_FRAMEWORK_4_7_2);
    assertThat(list("2016 S").requirements()).allMatch(it -> it.basis() == Basis.STATED);
    assertThat(list("2016 H").requirements()).allMatch(it -> it.basis() == Basis.STATED);
  }

  @Test
  void keepsTheOrderOfTheComponents() {
    assertThat(CATALOG.lists())
        .allSatisfy(
            list ->
                assertThat(list.requirements())
                    .extracting(ComponentRequirement::component)
                    .isSorted());
  }

  @Test
  void hasOneListForJitcOfBothTopologies() {
    assertThat(list("2012_R2 J")).isSameAs(list("2012_R2 K"));
    assertThat(CATALOG.lists()).hasSize(9);
    assertThat(CATALOG.lists()).filteredOn(list -> list.edition() == Edition.JITC).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "WINDOWS_SERVER_2012",
        "WINDOWS_SERVER_2012_R2",
        "WINDOWS_SERVER_2016",
        "WINDOWS_SERVER_2019"
      })
  void hasNoListForOtherWindows(WindowsVersion windows) {
    for (Topology topology : Topology.values()) {
      for (Edition edition : Edition.values()) {
        assertThat(CATALOG.findList(windows, topology, edition)).isEmpty();
      }
    }
    assertThat(
            CATALOG.findList(
                WindowsVersion.WINDOWS_SERVER_2019, Topology.CLOUD_GATEWAY, Edition.STANDARD))
        .isEmpty();
  }

  @Test
  void findsNothingThatAListDoesNotName() {
    assertThat(list("2016 S").find(SMB_1_0)).isEmpty();
    assertThat(list("2016 S").find(NET_FRAMEWORK_3_5_HTTP_ACTIVATION))
        .map(ComponentRequirement::name)
        .hasValue("HTTP Activation");
  }

  @Test
  void refusesListsThatOverlap() {
    ComponentList jitc = list("2012_R2 J");
    ComponentList other =
        ComponentList.builder().from(jitc).topologies(List.of(Topology.HIGH_AVAILABILITY)).build();
    ComponentCatalog.Builder builder =
        ComponentCatalog.builder().release(Release.R10_8).addLists(jitc, other);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("lists must not overlap: WINDOWS_SERVER_2012_R2, HIGH_AVAILABILITY, JITC");
  }

  @Test
  void refusesAListThatRepeatsAComponentOrHasNoTopology() {
    ComponentList list = list("2016 S");
    ImmutableList<ComponentRequirement> twice =
        ImmutableList.of(list.requirements().get(0), list.requirements().get(0));
    ComponentList.Builder repeating = ComponentList.builder().from(list).requirements(twice);
    assertThatThrownBy(repeating::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("requirements must name each component once: FAX_SERVER");
    ComponentList.Builder nowhere = ComponentList.builder().from(list).topologies(List.of());
    assertThatThrownBy(nowhere::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("topologies must name at least one topology");
  }

  @Test
  void refusesARequirementWithoutAName() {
    ComponentRequirement.Builder builder =
        ComponentRequirement.builder().from(list("2016 S").requirements().get(0)).name(" ");
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("name must not be blank");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains(
            "\"component\" : \"SMB_1_0\"",
            "\"condition\" : \"SNMP_ALARMS\"",
            "\"printedName\" : \"ASP .NET 4.6\"");
  }
}
