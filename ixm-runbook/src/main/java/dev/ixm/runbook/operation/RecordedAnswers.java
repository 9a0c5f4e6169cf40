package dev.ixm.runbook.operation;

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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lines of steps by hand with what the installer is answered too, or with a blank until that is
 * known.
 */
public final class RecordedAnswers {

  private static final ImmutableList<String> VALUES =
      ImmutableList.of("country", "state", "city", "organization", "unit", "common name");

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
   * {@return a line of a step with what a site has answered; the same if it asks for nothing}
   *
   * @param line of a step
   * @param answers of the site, of which those of the first server count that has one
   */
  public static String answered(String line, SiteAnswers answers) {
    Optional<CertificateSubject> subject = first(answers, AnswerSheet::certificateValues);
    return ImmutableMap.of(
            account(Optional.empty()), account(first(answers, AnswerSheet::dcomUser)),
            licenseServer(Optional.empty()),
                licenseServer(first(answers, AnswerSheet::licenseServerAddress)),
            certificate(Optional.empty()), certificate(subject))
        .getOrDefault(line, subject.map(it -> commands(line, it)).orElse(line));
  }

  /**
   * {@return what the installer asks that a line of a step has a blank for, if it does}
   *
   * @param line of a step
   */
  public static Optional<Question> question(String line) {
    return Optional.ofNullable(
        ImmutableMap.of(
                account(Optional.empty()), Question.DCOM_USER,
                licenseServer(Optional.empty()), Question.LICENSE_SERVER_ADDRESS,
                certificate(Optional.empty()), Question.CERTIFICATE_VALUES)
            .get(line));
  }

  /** The commands stand between back quotes, which a value in them would end. */
  private static String commands(String line, CertificateSubject subject) {
    String answered = line;
    for (CreateCert command : CreateCert.values()) {
      String filled = command.template(subject);
      answered = filled.contains("`") ? answered : answered.replace(command.template(), filled);
    }
    return answered;
  }

  private static <T> Optional<T> first(
      SiteAnswers answers, Function<AnswerSheet, Optional<T>> answer) {
    return answers.sheets().stream().flatMap(sheet -> answer.apply(sheet).stream()).findFirst();
  }

  private static String shown(Optional<String> answer) {
    return answer.map(it -> "`" + it.replace('`', '\'') + "`").orElse(Markdown.BLANK);
  }
}
