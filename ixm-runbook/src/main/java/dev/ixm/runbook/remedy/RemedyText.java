package dev.ixm.runbook.remedy;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.installer.Question;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Messages;
import dev.ixm.runbook.Draft;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in English what a remedy does; names and values stand between backticks. */
final class RemedyText {

  private static final Pattern OF_SHEET = Pattern.compile("/sheets/[0-9]++(/.+)");

  private RemedyText() {}

  /** What ends a finding, in plain words. */
  static String fix(Remedy remedy) {
    return Stream.concat(Stream.of(remedy), remedy.along().stream())
        .map(it -> marked(it).replace("`", ""))
        .collect(joining(". Along with it: "));
  }

  static String marked(Remedy remedy) {
    return switch (remedy.kind()) {
      case OPERATION, DESCRIPTION -> what(remedy.edit().orElseThrow());
      case FILE -> inFile(remedy.edit().orElseThrow());
      case SETTING ->
          what(remedy.edit().orElseThrow())
              + remedy.first().server().map(server -> " on `%s`".formatted(server)).orElse("");
      case BY_HAND -> String.join(" ", remedy.first().changes());
      case DECISION -> String.join(" ", Decision.between(remedy.first(), ImmutableList.of()));
    };
  }

  /** What a person needs to know to do it, a line each. */
  static Stream<String> how(Remedy remedy, Remedies remedies) {
    return remedy.isDecision()
        ? Stream.concat(
            Stream.of(servers(remedy) + remedy.first().what()),
            Decision.between(remedy.first(), remedies.obstacles(remedy.first())).stream())
        : Stream.concat(
            remedy.ends().stream()
                .flatMap(it -> Stream.concat(Stream.of(what(it)), changes(remedy, it))),
            remedies.certificates(remedy).stream().map(RemedyText::anew));
  }

  /** What is wrong, and where in what is described by no attribute, such as a file. */
  static String what(Finding finding) {
    String place =
        finding.path().isEmpty() && finding.line().isPresent()
            ? "line " + finding.line().getAsInt()
            : finding.path();
    return place.isEmpty() || !finding.attributes().isEmpty()
        ? finding.what()
        : place + ": " + finding.what();
  }

  /** What a person changes and where; a typed operation says that itself. */
  private static Stream<String> changes(Remedy remedy, Finding finding) {
    return remedy.edit().filter(edit -> edit.pointer().endsWith(RemedySteps.ZONE)).isPresent()
        ? Stream.empty()
        : finding.changes().stream();
  }

  private static String servers(Remedy remedy) {
    String names =
        remedy.ends().stream()
            .flatMap(it -> it.server().stream())
            .distinct()
            .collect(joining(", "));
    return names.isEmpty() ? "" : names + ": ";
  }

  static boolean isSet(Edit edit) {
    return edit.repair().isEmpty() && !edit.value().isEmpty();
  }

  private static String inFile(Edit edit) {
    if (edit.repair().isPresent()) {
      return "In %s, %s".formatted(EtsipFile.NAME, edit.repair().get().text());
    }
    return isSet(edit)
        ? "Set `[%s] %s` to `%s` in %s"
            .formatted(edit.section(), edit.key(), edit.text(), EtsipFile.NAME)
        : "Remove `[%s] %s` from %s".formatted(edit.section(), edit.key(), EtsipFile.NAME);
  }

  static String rules(Remedy remedy) {
    return remedy.ends().stream()
        .map(it -> "`" + it.rule().id() + "`")
        .distinct()
        .collect(joining(", "));
  }

  static String what(Edit edit) {
    String name =
        Attributes.find(edit.pointer())
            .map(Messages.ENGLISH::label)
            .or(() -> question(edit.pointer()))
            .orElse(edit.pointer());
    String value = Draft.line(edit.value().replace("\"", ""));
    return edit.isRemoval()
        ? "Take away: " + Draft.line(name)
        : "Set to `%s`: %s".formatted(value, Draft.line(name));
  }

  private static Optional<String> question(String pointer) {
    Matcher answer = OF_SHEET.matcher(pointer);
    return answer.matches()
        ? Optional.of(
                Arrays.stream(Question.values())
                    .filter(it -> it.path().equals(answer.group(1)))
                    .map(Question::label)
                    .findFirst()
                    .orElse(
                        Ascii.toLowerCase(answer.group(1).replaceAll("/|(?=[A-Z])", " ")).strip()))
            .map("the answer to \"%s\""::formatted)
        : Optional.empty();
  }

  /** Who issues a certificate for whom. */
  static String anew(CertificateRequirement need) {
    String where =
        need.store()
            .map(
                store ->
                    "in the store `%s` of %s"
                        .formatted(store, joined(need.owners(), RemedyText::words)))
            .orElseGet(() -> "in `" + need.folder().orElse("") + "`");
    return "Make anew for %s on `%s`: issued by %s, %s%s"
        .formatted(
            need.purpose(),
            need.server(),
            joined(need.issuers(), RemedyText::words),
            where,
            need.files().isEmpty() ? "" : ", as " + joined(need.files(), it -> "`" + it + "`"));
  }

  private static String words(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  private static <T> String joined(Iterable<T> all, Function<? super T, String> shown) {
    return Streams.stream(all).map(shown).collect(joining(", "));
  }
}
