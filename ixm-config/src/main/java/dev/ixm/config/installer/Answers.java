package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.config.installer.Instructions.quoted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.model.EmailType;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.text.Markdown;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the answers of a sheet. */
final class Answers {

  /** What is typed in rather than chosen. */
  private static final ImmutableSet<InputKind> TYPED =
      Sets.immutableEnumSet(InputKind.TEXT, InputKind.NUMBER, InputKind.ADDRESS);

  private Answers() {}

  static ImmutableList<String> of(AnswerSheet sheet, WizardInput input) {
    ImmutableList<String> given = given(sheet, input.question());
    Optional<String> otherwise = input.fixed().or(input::defaultValue);
    return given.isEmpty() ? list(otherwise.filter(text -> !text.isEmpty())) : given;
  }

  private static ImmutableList<String> given(AnswerSheet sheet, Question question) {
    return switch (question) {
      case DCOM_USER -> list(sheet.dcomUser());
      case DRIVE -> list(sheet.drive());
      case LICENSE_TYPE -> list(sheet.licenseType().map(Options::of));
      case LICENSE_SERVER_ADDRESS -> list(sheet.licenseServerAddress());
      case NUMBER -> list(sheet.number());
      case PRIMARY_ADDRESS -> list(sheet.primaryAddress());
      case CONSOLIDATED_ADDRESS -> list(sheet.consolidatedAddress());
      case COMPONENTS -> sheet.components().asList();
      case PBX_BRAND -> list(sheet.pbxBrand());
      case PBX_MODEL -> list(sheet.pbxModel());
      case PORTS -> list(sheet.ports());
      case PRIMARY_UPGRADED -> list(sheet.primaryUpgraded().map(Options::of));
      case EMAIL_TYPE -> list(sheet.emailType().map(EmailType::label));
      case COUNTRY -> list(sheet.country());
      case AREA_CODE -> list(sheet.areaCode());
      case CERTIFICATE_VALUES -> certificate(sheet);
      case LOCAL_ADMINISTRATOR -> list(sheet.localAdministrator());
      case GDPR -> list(sheet.gdpr().map(Options::of));
      case PBX_ADDRESS -> list(sheet.pbxAddress());
      case SIP_CONNECTION -> list(sheet.sipConnection().map(PbxConnection::label));
      case START_EXTENSION -> list(sheet.startExtension());
      case OAI_LOG_PATH -> list(sheet.oaiLogPath());
      case OAI_STATIONS -> sheet.oaiStations().asList();
      case OAI_HUNT_GROUPS -> sheet.oaiHuntGroups().asList();
      case OAI_TRUNKS -> sheet.oaiTrunks().asList();
      case AES_INTEGRATION -> list(sheet.aesIntegration().map(Options::of));
      case SSO_PROVIDERS -> sheet.ssoProviders().asList();
      case AGREEMENT, TOPOLOGY, ROLE, OAI_DIRECT, OAI_NODES, OAI_LOGS, OAI_PORT -> none();
      case OAI_LOGIN_PASSWORD, LEGACY_SSO, RESTART, SERIAL_NUMBER, SITE_ID -> none();
      case DCOM_PASSWORD, UC_IIS_USER_PASSWORD, ADMINISTRATOR_PASSWORD -> none();
      case DATABASE_PASSWORD, MOBILINK_PASSWORD, IDENTITY_FILE_PASSWORD -> none();
      case LOCAL_ADMINISTRATOR_PASSWORD -> none();
    };
  }

  private static ImmutableList<String> certificate(AnswerSheet sheet) {
    return sheet.certificateValues().stream()
        .flatMap(subject -> values(subject).entrySet().stream())
        .map(value -> value.getKey() + " = " + value.getValue())
        .collect(toImmutableList());
  }

  private static ImmutableList<String> none() {
    return ImmutableList.of();
  }

  private static ImmutableList<String> list(Optional<String> answer) {
    return answer.stream().collect(toImmutableList());
  }

  private static ImmutableList<String> list(OptionalInt answer) {
    return answer.stream().mapToObj(Integer::toString).collect(toImmutableList());
  }

  static ImmutableList<Question> missing(AnswerSheet sheet) {
    return sheet.screens().stream()
        .flatMap(
            screen -> screen.inputs().stream().filter(input -> isMissing(sheet, screen, input)))
        .map(WizardInput::question)
        .distinct()
        .collect(toImmutableList());
  }

  private static boolean isMissing(AnswerSheet sheet, WizardScreen screen, WizardInput input) {
    return input.isRequired()
        && !input.question().kind().isConfidential()
        && input.fixed().isEmpty()
        && Conditions.asks(screen.page(), input.question(), sheet)
        && (of(sheet, input).isEmpty() || isDoubted(sheet, input.question()));
  }

  /** Whether what the page shows by itself might be wrong here. */
  private static boolean isDoubted(AnswerSheet sheet, Question question) {
    return sheet.hints().containsKey(question) && given(sheet, question).isEmpty();
  }

  static ImmutableList<String> instructions(AnswerSheet sheet) {
    return sheet.screens().stream()
        .map(screen -> line(sheet, screen, input -> withBlank(sheet, screen, input)))
        .collect(toImmutableList());
  }

  /** What is not known gets a blank, before what is known of it. */
  private static String withBlank(AnswerSheet sheet, WizardScreen screen, WizardInput input) {
    String shown = shown(sheet, input);
    if (!isOpen(sheet, screen, input)) {
      return shown;
    }
    String blank = input.question().isOfEachServer() ? Markdown.OWN_BLANK : Markdown.BLANK;
    return Question.UNTOLD.contains(shown) ? blank : "%s (%s)".formatted(blank, shown);
  }

  /**
   * What is typed in, and what is missing for certain but for values that are recorded elsewhere.
   * The drive has one that the page shows, which the guide advises against.
   */
  private static boolean isOpen(AnswerSheet sheet, WizardScreen screen, WizardInput input) {
    if (!given(sheet, input.question()).isEmpty()) {
      return false;
    }
    boolean isTyped =
        TYPED.contains(input.question().kind()) && input.isRequired() && input.fixed().isEmpty();
    return isTyped
        || input.question() == Question.DRIVE
        || (input.question().kind() != InputKind.VALUES && isMissing(sheet, screen, input));
  }

  /** What is asked on a condition only is told at the end, where the condition holds. */
  private static String line(
      AnswerSheet sheet, WizardScreen screen, Function<WizardInput, String> answer) {
    Stream<String> more =
        screen.inputs().stream()
            .filter(input -> input.condition().isPresent())
            .filter(input -> Conditions.asks(screen.page(), input.question(), sheet))
            .map(input -> "`%s`: %s".formatted(input.question().label(), answer.apply(input)));
    String line =
        Conditions.open(screen, sheet).map("Only if %s: "::formatted).orElse("")
            + Instructions.line(screen, sheet.role(), sheet.drive(), answer);
    return Stream.concat(Stream.of(line), more).reduce((a, b) -> a + "; " + b).orElseThrow();
  }

  /** The answer; or what is known of it; or what to look for, rather than what the page shows. */
  static String shown(AnswerSheet sheet, WizardInput input) {
    ImmutableList<String> given = given(sheet, input.question());
    ImmutableList<String> answer = given.isEmpty() ? list(input.fixed()) : given;
    if (!answer.isEmpty()) {
      return quoted(answer);
    }
    return sheet.hints().getOrDefault(input.question(), input.meaning());
  }

  /** The values by what they are called, in the order of the commands. */
  private static ImmutableMap<String, String> values(CertificateSubject subject) {
    return ImmutableMap.of(
        "country", subject.country(),
        "state", subject.state(),
        "locality", subject.locality(),
        "organization", subject.organization(),
        "organizational unit", subject.organizationalUnit(),
        "common name", subject.commonName());
  }
}
