package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Page;
import dev.ixm.model.PortCount;
import dev.ixm.model.Role;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any answers to the installer, right or wrong, of a Primary for want of another role. */
final class AnswerArbitraries {

  /** The pages that depend on the computer. */
  private static final ImmutableList<Page> DEPENDENT =
      ImmutableList.of(
          Page.WINDOWS_CHECK,
          Page.IIS_CHECK,
          Page.LOCATION,
          Page.IN_USE,
          Page.PBX_SETTINGS,
          Page.NEW_ADMINISTRATOR_PASSWORD,
          Page.DCOM_AGAIN);

  private AnswerArbitraries() {}

  static Arbitrary<AnswerSheet> answers() {
    return Values.of(AnswerSheet.class)
        .leave("facts", "release")
        .each("role", Arbitraries.of(Role.PRIMARY))
        .each(
            "dcomUser",
            Arbitraries.oneOf(Arbitraries.of("EXAMPLE\\ixm", ".\\ixm"), ScalarArbitraries.names()))
        .each("drive", Arbitraries.chars().range('A', 'Z').map(String::valueOf))
        .each("licenseServerAddress", ScalarArbitraries.address())
        .each("number", Arbitraries.integers().between(1, Server.MAX_NUMBER))
        .each("primaryAddress", ScalarArbitraries.address())
        .each("consolidatedAddress", ScalarArbitraries.address())
        .each("areaCode", digits(5))
        .each("certificateValues", CertificateArbitraries.subjects())
        .each(
            "pbxModel",
            Arbitraries.oneOf(Arbitraries.of("Mitel 5000 (All)"), ScalarArbitraries.names()))
        .each("ports", Arbitraries.integers().between(0, PortCount.MAX))
        .each("pbxAddress", ScalarArbitraries.address())
        .each("startExtension", digits(6))
        .each("skipped", Arbitraries.of(DEPENDENT))
        .build();
  }

  private static Arbitrary<String> digits(int most) {
    return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(most);
  }
}
