package dev.ixm.model.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static dev.ixm.model.windows.OperatingSystemPurpose.CARBONITE_CLIENT_WAN;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_HOST;
import static dev.ixm.model.windows.OperatingSystemPurpose.JITC_SERVER;
import static dev.ixm.model.windows.OperatingSystemPurpose.SERVER;
import static dev.ixm.model.windows.OperatingSystemPurpose.UPGRADE;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012_R2;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2016;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.platform.Support;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatingSystemCatalogTest {

  private static final OperatingSystemCatalog CATALOG =
      ReleaseFacts.of(Release.R10_8).get(OperatingSystemCatalog.KIND);

  private static final ImmutableMap<Character, Support> SUPPORTS =
      Stream.of(Support.values())
          .collect(toImmutableMap(support -> support.name().charAt(0), support -> support));

  /**
   * Each row: its id in the register, the purpose, for 2008 R2, 2012, 2012 R2, 2016, 2019, 2022 and
   * 2025 whether it is supported (S), a warning (W) or unsupported (U), the same for what is stated
   * (s) and inferred (i), and the place in the guide.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G01-019 | SERVER                   | USSSSUU | issssii | 1  | Supported Operating Systems
          G08-010 | HIGH_AVAILABILITY_SERVER | USSSSUU | issssii | 8  | Requirements
          G09-012 | JITC_SERVER              | UUSUUUU | sssssss | 9  | Pre-requisites
          G15-018 | UPGRADE                  | USSSWUU | ssisiss | 15 | Upgrade Paths
          G17-011 | MIGRATION                | USSSWUU | isisiii | 17 | Requirements
          G23-004 | VMWARE_GUEST             | USSSSUU | issssii | 23 | Pre-Requisites
          G24-002 | HYPER_V_HOST             | USSUUUU | issiiii | 24 | Requirements
          G24-019 | HYPER_V_HOST             | USSUUUU | issiiii | 24 | Requirements
          G24-003 | HYPER_V_GUEST            | USSSWUU | isssiii | 24 | Requirements
          G21-019 | CARBONITE                | USSSUUU | isssiii | 21 | Failover using Carbonite Availability - LAN
          G21-037 | CARBONITE_CLIENT_LAN     | USSSUUU | isssiii | 21 | Installing Carbonite Availability on the Client
          G21-069 | CARBONITE_CLIENT_WAN     | USSSUUU | isssiii | 21 | Installing Carbonite Console on the Client (WAN)
          """)
  void saysWhichWindowsServersAreSupported(
      String id,
      OperatingSystemPurpose purpose,
      String supports,
      String bases,
      int chapter,
      String section) {
    for (WindowsVersion windows : WindowsVersion.values()) {
      OperatingSystemSupport entry = CATALOG.get(purpose, windows);
      assertThat(entry.support())
          .as("%s %s", id, windows)
          .isEqualTo(SUPPORTS.get(supports.charAt(windows.ordinal())));
      assertThat(entry.basis())
          .as("%s %s", id, windows)
          .isEqualTo(bases.charAt(windows.ordinal()) == 's' ? Basis.STATED : Basis.INFERRED);
      assertThat(entry.purpose()).isEqualTo(purpose);
      assertThat(entry.windows()).hasValue(windows);
      assertThat(entry.source().citing()).isEqualTo(Source.of(chapter, section));
    }
  }

  /** Each row: its id in the register, the purpose, the operating system, support and bits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          G01-023 | SERVER               | macOS               | UNSUPPORTED | ''      | STATED
          G24-002 | HYPER_V_HOST         | Hyper-V Server 2012 | SUPPORTED   | ''      | STATED
          G21-037 | CARBONITE_CLIENT_LAN | Windows XP SP 2+    | SUPPORTED   | X86 X64 | STATED
          G21-037 | CARBONITE_CLIENT_LAN | Windows Vista       | SUPPORTED   | X86 X64 | STATED
          G21-037 | CARBONITE_CLIENT_LAN | Windows 7           | SUPPORTED   | X86 X64 | STATED
          G21-037 | CARBONITE_CLIENT_LAN | Windows 8           | SUPPORTED   | X86 X64 | STATED
          G21-037 | CARBONITE_CLIENT_LAN | Windows 10          | SUPPORTED   | X86 X64 | STATED
          G21-069 | CARBONITE_CLIENT_WAN | Windows XP SP 2+    | SUPPORTED   | X86 X64 | STATED
          G21-069 | CARBONITE_CLIENT_WAN | Windows Vista       | SUPPORTED   | X86 X64 | STATED
          G21-069 | CARBONITE_CLIENT_WAN | Windows 7           | SUPPORTED   | X86 X64 | STATED
          G21-069 | CARBONITE_CLIENT_WAN | Windows 8           | SUPPORTED   | X86 X64 | STATED
          -       | CARBONITE_CLIENT_WAN | Windows 10          | WARNING     | X86 X64 | INFERRED
          G09-012 | JITC_SERVER          | Windows Server 2012 R2 | SUPPORTED | X64    | STATED
          """)
  void saysWhichOthersAreSupported(
      String id,
      OperatingSystemPurpose purpose,
      String product,
      Support support,
      String architectures,
      Basis basis) {
    OperatingSystemSupport entry = CATALOG.find(purpose, product).orElseThrow();
    assertThat(entry.support()).as(id).isEqualTo(support);
    assertThat(entry.basis()).isEqualTo(basis);
    assertThat(entry.architectures().stream().map(Enum::name))
        .containsExactly(architectures.isEmpty() ? new String[0] : architectures.split(" "));
  }

  @Test
  void namesNoOtherOperatingSystems() {
    assertThat(CATALOG.entries())
        .filteredOn(entry -> entry.windows().isEmpty())
        .hasSize(12)
        .extracting(OperatingSystemSupport::purpose)
        .doesNotContain(JITC_SERVER);
    assertThat(CATALOG.entries()).filteredOn(entry -> !entry.architectures().isEmpty()).hasSize(11);
    assertThat(CATALOG.find(SERVER, "Windows 10")).isEmpty();
    assertThat(CATALOG.find(SERVER, "Windows XP SP 2+")).isEmpty();
    assertThat(CATALOG.forPurpose(JITC_SERVER)).hasSize(7);
  }

  @Test
  @Tag("G01-019")
  void wantsTheStandardEditionOf2012OnOrdinaryServers() {
    assertThat(CATALOG.entries())
        .filteredOn(entry -> entry.edition().isPresent())
        .allMatch(entry -> entry.purpose() == SERVER)
        .allMatch(entry -> entry.edition().get().equals("Standard"))
        .extracting(entry -> entry.windows().orElseThrow())
        .containsExactly(WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2);
  }

  @Test
  @Tag("G02-097")
  void remarksThatTheTableOfMinimumSoftwareBeginsWith2012R2() {
    assertThat(CATALOG.supported(SERVER))
        .containsExactly(
            WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016, WINDOWS_SERVER_2019);
    assertThat(CATALOG.forPurpose(SERVER))
        .filteredOn(entry -> entry.remark().isPresent())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.windows()).hasValue(WINDOWS_SERVER_2012);
              assertThat(entry.remark())
                  .hasValue("the table of minimum software in chapter 2 begins with 2012 R2");
            });
  }

  @Test
  void countsNoWarningAsSupported() {
    assertThat(CATALOG.supported(UPGRADE))
        .containsExactly(WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2, WINDOWS_SERVER_2016);
    assertThat(CATALOG.supported(HYPER_V_HOST))
        .containsExactly(WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2);
  }

  @Test
  void saysWhyWhereItDoesNotFollowTheLists() {
    assertThat(CATALOG.entries())
        .filteredOn(entry -> entry.basis() == Basis.INFERRED)
        .filteredOn(entry -> entry.support() != Support.UNSUPPORTED)
        .hasSize(6)
        .allMatch(entry -> entry.remark().isPresent());
    assertThat(CATALOG.find(CARBONITE_CLIENT_WAN, "Windows 10").orElseThrow().remark())
        .hasValue("listed for one network only");
    assertThat(CATALOG.get(UPGRADE, WINDOWS_SERVER_2012_R2).remark())
        .hasValue("the chapter names 2012, which elsewhere includes 2012 R2");
    assertThat(CATALOG.get(UPGRADE, WINDOWS_SERVER_2019).remark())
        .hasValue("supported as a server, but missing in the chapter's list");
  }

  @Test
  void wantsAFullWindowsBesideTheStandAloneHyperV() {
    assertThat(CATALOG.find(HYPER_V_HOST, "Hyper-V Server 2012").orElseThrow().remark())
        .hasValue("a full Windows Server 2012 has to create its virtual machines");
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryWindowsServerByName(WindowsVersion windows) {
    for (OperatingSystemPurpose purpose : OperatingSystemPurpose.values()) {
      OperatingSystemSupport entry = CATALOG.get(purpose, windows);
      assertThat(entry.product()).startsWith("Windows Server 20").doesNotContain("_");
      assertThat(CATALOG.find(purpose, entry.product())).containsSame(entry);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HYPER_V_GUEST", "VMWARE_GUEST", "UPGRADE", "MIGRATION", "CARBONITE"})
  @Tag("G24-021")
  void letsNothingRunWhereAServerMayNot(OperatingSystemPurpose purpose) {
    assertThat(CATALOG.forPurpose(purpose))
        .filteredOn(entry -> entry.support() != Support.UNSUPPORTED)
        .isNotEmpty()
        .extracting(entry -> entry.windows().orElseThrow())
        .isSubsetOf(CATALOG.supported(SERVER));
  }

  private static void refuses(ImmutableList<OperatingSystemSupport> entries, String message) {
    OperatingSystemCatalog.Builder builder =
        OperatingSystemCatalog.builder().release(Release.R10_8).entries(entries);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void refusesToForgetAVersion(int forgotten) {
    OperatingSystemSupport missing = CATALOG.entries().get(forgotten);
    refuses(
        CATALOG.entries().stream().filter(it -> it != missing).collect(toImmutableList()),
        "entries must have every Windows Server once for SERVER");
    refuses(
        ImmutableList.copyOf(Iterables.concat(CATALOG.entries(), ImmutableList.of(missing))),
        "entries must have every Windows Server once for SERVER");
  }

  @Test
  void refusesAProductTwice() {
    OperatingSystemSupport again = CATALOG.find(CARBONITE_CLIENT_WAN, "Windows 10").orElseThrow();
    refuses(
        ImmutableList.copyOf(Iterables.concat(CATALOG.entries(), ImmutableList.of(again))),
        "entries must have different products for CARBONITE_CLIENT_WAN");
  }

  @Test
  void refusesAProductWithoutAName() {
    OperatingSystemSupport.Builder builder =
        OperatingSystemSupport.builder().from(CATALOG.entries().get(0)).product(" ");
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("product must not be blank");
  }

  @Test
  void takesAnEntryForStatedUnlessToldOtherwise() {
    OperatingSystemSupport entry =
        OperatingSystemSupport.builder()
            .purpose(SERVER)
            .product("OpenVMS")
            .support(Support.UNSUPPORTED)
            .source(Source.of(1, "Supported Operating Systems"))
            .build();
    assertThat(entry.basis()).isEqualTo(Basis.STATED);
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains("\"product\" : \"Windows XP SP 2+\"", "\"support\" : \"WARNING\"", "\"X64\"");
  }
}
