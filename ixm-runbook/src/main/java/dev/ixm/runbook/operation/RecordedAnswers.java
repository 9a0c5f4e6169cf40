package dev.ixm.runbook.operation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.CreateCert;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.text.Markdown;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Lines of steps by hand with what the installer is answered too, or with a blank until that is
 * known.
 */
public final class RecordedAnswers {

  private static final ImmutableList<String> VALUES =
      ImmutableList.of("country", "state", "city", "organization", "unit", "common name");

  /** The lines with their blanks, and what the installer asks that they are about. */
  private static final ImmutableMap<String, Question> OPEN =
      ImmutableMap.of(
          account(Optional.empty()), Question.DCOM_USER,
          licenseServer(Optional.empty()), Question.LICENSE_SERVER_ADDRESS,
          certificate(Optional.empty()), Question.CERTIFICATE_VALUES);

  private RecordedAnswers() {}

  /**
   * {@return the line of the account of the services}
   *
   * @param name the account, if it is known
   */
  public static String account(Optional<String> name) {
    return "Name of the account: " + shown(name);
  }

  /**
   * {@return the line of the license manager}
   *
   * @param address its address, if it is known
   */
  public static String licenseServer(Optional<String> address) {
    return "Record the address of the computer with the license manager: " + shown(address);
  }

  /**
   * {@return the line of the values of the certificate for Mobilink}
   *
   * @param subject the values, if they are known
   */
  public static String certificate(Optional<CertificateSubject> subject) {
    Stream<String> values =
        subject
            .map(it -> it.values().values().stream().map(value -> shown(Optional.of(value))))
            .orElseGet(() -> Stream.generate(() -> Markdown.BLANK));
    return Streams.zip(VALUES.stream(), values, "%s %s"::formatted)
        .collect(joining(", ", "Certificate values: ", ""));
  }

  /**
   * {@return what puts the answers of a site into a line of a step, and leaves others as they are}
   *
   * @param answers of the site, of which those of the first server count that has one
   */
  public static UnaryOperator<String> answering(SiteAnswers answers) {
    Optional<CertificateSubject> subject = first(answers, AnswerSheet::certificateValues);
    ImmutableMap<String, String> lines =
        ImmutableMap.of(
            account(Optional.empty()), account(first(answers, AnswerSheet::dcomUser)),
            licenseServer(Optional.empty()),
                licenseServer(first(answers, AnswerSheet::licenseServerAddress)),
            certificate(Optional.empty()), certificate(subject));
    ImmutableMap<String, String> commands =
        subject.map(RecordedAnswers::commands).orElse(ImmutableMap.of());
    return line -> {
      String answered = lines.getOrDefault(line, line);
      for (Map.Entry<String, String> command : commands.entrySet()) {
        answered = answered.replace(command.getKey(), command.getValue());
      }
      return answered;
    };
  }

  /**
   * {@return what the installer asks that a line of a step has a blank for, if it does}
   *
   * @param line of a step
   */
  public static Optional<Question> question(String line) {
    return Optional.ofNullable(OPEN.get(line));
  }

  /** The commands stand between back quotes, which a value in them would end. */
  private static ImmutableMap<String, String> commands(CertificateSubject subject) {
    return Stream.of(CreateCert.values())
        .filter(command -> !command.template(subject).contains("`"))
        .collect(
            toImmutableMap(command -> command.template(), command -> command.template(subject)));
  }

  private static <T> Optional<T> first(
      SiteAnswers answers, Function<AnswerSheet, Optional<T>> answer) {
    return answers.sheets().stream().flatMap(sheet -> answer.apply(sheet).stream()).findFirst();
  }

  private static String shown(Optional<String> answer) {
    return answer.map(it -> "`" + it.replace('`', '\'') + "`").orElse(Markdown.BLANK);
  }
}
