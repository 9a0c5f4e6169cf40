package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {

  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  private static Waiver.Builder waiver() {
    return Waiver.builder()
        .rule("a.b")
        .severity(Severity.INFO)
        .approvedBy("J. Doe")
        .reason("accepted");
  }

  private static final String FILE =
      """
      {
        "waivers" : [
          {
            "rule" : "a.b",
            "severity" : "INFO",
            "approvedBy" : "J. Doe",
            "reason" : "accepted",
            "until" : "2027-03-31",
            "servers" : [
              "IXM-1"
            ]
          },
          {
            "rule" : "c.d",
            "severity" : "ERROR",
            "approvedBy" : "J. Doe",
            "reason" : "we insist"
          }
        ]
      }
      """;

  private static Waivers read(String json) {
    return IxmJson.read(json.getBytes(UTF_8), "waivers.json", Waivers.class);
  }

  @Test
  void thereMayBeAThousand() {
    Waivers.Builder waivers = Waivers.builder();
    IntStream.range(0, 1_000).forEach(i -> waivers.addWaivers(waiver().reason("r" + i).build()));
    assertThat(waivers.build().waivers()).hasSize(1_000);
    waivers.addWaivers(waiver().build());
    assertThatIllegalArgumentException()
        .isThrownBy(waivers::build)
        .withMessage("waivers must be at most 1000: 1001");
  }

  @Test
  void isKeptInAFile() {
    Waivers waivers =
        Waivers.builder()
            .addWaivers(
                waiver().until(LAST).addServers("IXM-1").build(),
                waiver().rule("c.d").severity(Severity.ERROR).reason("we insist").build())
            .build();
    assertThat(read(FILE)).isEqualTo(waivers);
    assertThat(IxmJson.write(waivers))
        .isEqualTo(FILE.replaceFirst("\n", "\n  \"ixmFormat\" : 1,\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "c.d;C.D;/waivers/1/rule: rule must be words joined by dots: 'C.D'",
        "we insist; ;/waivers/1/reason: reason must not be blank",
        "J. Doe;'';/waivers/0/approvedBy: approvedBy must not be blank",
        "IXM-1;'';/waivers/0/servers: servers must not be blank",
        "2027-03-31;31.3.2027;/waivers/0/until: expected a date such as \"2027-01-31\":"
            + " '31.3.2027'",
        "INFO;NONE;/waivers/0/severity: expected one of ERROR, WARNING, INFO",
        "approvedBy;by;/waivers/0/by: unknown field 'by'; known here: approvedBy, reason, rule,"
            + " servers, severity, until"
      })
  void isReadStrictly(String good, String bad, String problem) {
    String blank = bad == null ? " " : bad;
    assertThatThrownBy(() -> read(FILE.replaceFirst(good, blank)))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("waivers.json:")
        .hasMessageContaining(problem);
  }

  @Test
  void isThereOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Waivers.builder().addWaivers(waiver().build(), waiver().build()).build())
        .withMessage("waivers must be different: one of 'a.b' twice");
  }

  @Test
  void holdsUpToItsLastDay() {
    assertThat(waiver().until(LAST).build().isExpired(LAST.minusDays(1))).isFalse();
    assertThat(waiver().until(LAST).build().isExpired(LAST)).isFalse();
    assertThat(waiver().until(LAST).build().isExpired(LAST.plusDays(1))).isTrue();
    assertThat(waiver().build().isExpired(LocalDate.MAX)).isFalse();
  }

  @Test
  void speaksOfBreachesOfItsRuleOnly() {
    Waiver waiver = waiver().build();
    assertThat(waiver.covers(Finding.breach(info("a.b"), "/x").build())).isTrue();
    assertThat(waiver.covers(Finding.breach(info("a.c"), "/x").build())).isFalse();
    assertThat(waiver.covers(Finding.notStated(info("a.b"), "/x").build())).isFalse();
    assertThat(waiver.covers(Finding.failed(info("a.b"), "it broke"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"IXM-1, true", "ixm-1, true", "IXM-2, true", "IXM-3, false", ", false"})
  void mayBeLimitedToServers(String server, boolean covered) {
    Waiver waiver = waiver().addServers("IXM-1", "Ixm-2").build();
    Finding.Builder finding = Finding.breach(info("a.b"), "/x");
    if (server != null) {
      finding.about(Finding.SERVER, server);
    }
    assertThat(waiver.covers(finding.build())).isEqualTo(covered);
  }
}
