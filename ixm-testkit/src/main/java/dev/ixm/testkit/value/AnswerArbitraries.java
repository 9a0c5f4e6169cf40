package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.ExtensionGround;
import dev.ixm.config.installer.Page;
import dev.ixm.config.installer.Question;
import dev.ixm.model.EmailType;
import dev.ixm.model.PortCount;
import dev.ixm.model.Role;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

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
    return withLists(
            withPbx(
                withPlace(
                    withServer(
                        Builders.withBuilder(() -> AnswerSheet.builder().role(Role.PRIMARY))))))
        .build(AnswerSheet.Builder::build);
  }

  private static BuilderCombinator<AnswerSheet.Builder> withServer(
      BuilderCombinator<AnswerSheet.Builder> sheet) {
    return sheet
        .use(ScalarArbitraries.names())
        .inSetter(AnswerSheet.Builder::server)
        .use(ScalarArbitraries.zones().optional())
        .inSetter(AnswerSheet.Builder::timeZone)
        .use(
            Arbitraries.oneOf(Arbitraries.of("EXAMPLE\\ixm", ".\\ixm"), ScalarArbitraries.names())
                .optional())
        .inSetter(AnswerSheet.Builder::dcomUser)
        .use(Arbitraries.chars().range('A', 'Z').map(String::valueOf).optional())
        .inSetter(AnswerSheet.Builder::drive)
        .use(Arbitraries.of(LicenseType.class).optional())
        .inSetter(AnswerSheet.Builder::licenseType)
        .use(ScalarArbitraries.address().optional())
        .inSetter(AnswerSheet.Builder::licenseServerAddress)
        .use(ScalarArbitraries.counts(1, 9_999))
        .inSetter(AnswerSheet.Builder::number)
        .use(ScalarArbitraries.address().optional())
        .inSetter(AnswerSheet.Builder::primaryAddress)
        .use(ScalarArbitraries.address().optional())
        .inSetter(AnswerSheet.Builder::consolidatedAddress);
  }

  private static BuilderCombinator<AnswerSheet.Builder> withPlace(
      BuilderCombinator<AnswerSheet.Builder> sheet) {
    return sheet
        .use(ScalarArbitraries.answers())
        .inSetter(AnswerSheet.Builder::primaryUpgraded)
        .use(Arbitraries.of(EmailType.class).optional())
        .inSetter(AnswerSheet.Builder::emailType)
        .use(ScalarArbitraries.names().optional())
        .inSetter(AnswerSheet.Builder::country)
        .use(Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(5).optional())
        .inSetter(AnswerSheet.Builder::areaCode)
        .use(ScalarArbitraries.names().optional())
        .inSetter(AnswerSheet.Builder::localAdministrator)
        .use(ScalarArbitraries.answers())
        .inSetter(AnswerSheet.Builder::gdpr)
        .use(CertificateArbitraries.subjects().optional())
        .inSetter(AnswerSheet.Builder::certificateValues)
        .use(ScalarArbitraries.answers())
        .inSetter(AnswerSheet.Builder::aesIntegration);
  }

  private static BuilderCombinator<AnswerSheet.Builder> withPbx(
      BuilderCombinator<AnswerSheet.Builder> sheet) {
    return sheet
        .use(ScalarArbitraries.names().optional())
        .inSetter(AnswerSheet.Builder::pbxBrand)
        .use(
            Arbitraries.oneOf(Arbitraries.of("Mitel 5000 (All)"), ScalarArbitraries.names())
                .optional())
        .inSetter(AnswerSheet.Builder::pbxModel)
        .use(ScalarArbitraries.counts(0, PortCount.MAX))
        .inSetter(AnswerSheet.Builder::ports)
        .use(ScalarArbitraries.address().optional())
        .inSetter(AnswerSheet.Builder::pbxAddress)
        .use(Arbitraries.of(PbxConnection.class).optional())
        .inSetter(AnswerSheet.Builder::sipConnection)
        .use(Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6).optional())
        .inSetter(AnswerSheet.Builder::startExtension)
        .use(ScalarArbitraries.sets(ExtensionGround.class))
        .inSetter(AnswerSheet.Builder::extensionGrounds)
        .use(ScalarArbitraries.names().optional())
        .inSetter(AnswerSheet.Builder::oaiLogPath);
  }

  private static BuilderCombinator<AnswerSheet.Builder> withLists(
      BuilderCombinator<AnswerSheet.Builder> sheet) {
    Arbitrary<Set<String>> names = ScalarArbitraries.names().set().ofMaxSize(3);
    return sheet
        .use(names)
        .inSetter(AnswerSheet.Builder::components)
        .use(names)
        .inSetter(AnswerSheet.Builder::oaiStations)
        .use(names)
        .inSetter(AnswerSheet.Builder::oaiHuntGroups)
        .use(names)
        .inSetter(AnswerSheet.Builder::oaiTrunks)
        .use(names)
        .inSetter(AnswerSheet.Builder::ssoProviders)
        .use(Arbitraries.of(DEPENDENT).set())
        .inSetter(AnswerSheet.Builder::skipped)
        .use(
            Arbitraries.maps(Arbitraries.of(Question.class), ScalarArbitraries.names())
                .ofMaxSize(3))
        .inSetter(AnswerSheet.Builder::hints);
  }
}
