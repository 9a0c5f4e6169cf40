package dev.ixm.runbook.remedy;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What else of a site is described, such as the answers to the installer, of which values are set.
 * What was found in certificate stores is no decision of anybody, and stays.
 */
final class Others extends Attempts<ImmutableList<Object>> {

  /** What says which thing is meant, or why something was decided. */
  private static final Pattern FIXED =
      Pattern.compile(
          "/deployment/.*|.*/(?:site|server|name|number|role|edition|occasion|extensionGrounds)");

  private final RuleSet rules;
  private final ImmutableMap<String, Integer> owners;

  Others(Deployment site, RuleSet rules, Iterable<?> subjects) {
    this(Streams.stream(subjects).map(it -> with(site, it)).collect(toImmutableList()), rules);
  }

  private Others(ImmutableList<Object> subjects, RuleSet rules) {
    super(Remedy.Kind.SETTING, subjects, check(rules, subjects));
    this.rules = rules;
    this.owners = owners(rules, subjects);
  }

  /** Answers and certificates are judged against the site as it will be. */
  private static Object with(Deployment site, Object subject) {
    if (subject instanceof SiteAnswers answers) {
      return SiteAnswers.builder().deployment(site).sheets(answers.sheets()).build();
    }
    return subject instanceof CertificateInventory found && isOf(site, found)
        ? CertificateInventory.builder().from(found).deployment(site).build()
        : subject;
  }

  private static boolean isOf(Deployment site, CertificateInventory found) {
    return site.servers().stream()
        .map(Server::name)
        .toList()
        .equals(found.deployment().servers().stream().map(Server::name).toList());
  }

  @Override
  Optional<Report> check(ImmutableList<Object> edited) {
    return check(rules, edited);
  }

  private static Optional<Report> check(RuleSet rules, List<Object> subjects) {
    return subjects.stream().flatMap(it -> reports(rules, it)).reduce(Report::and);
  }

  private static Stream<Report> reports(RuleSet rules, Object subject) {
    Stream<Report> whole = Stream.of(subject).filter(rules::judges).map(rules::check);
    return subject instanceof SiteAnswers answers
        ? Stream.concat(
            whole,
            answers.sheets().stream()
                .filter(rules::judges)
                .map(sheet -> rules.checkOn(sheet.server(), sheet)))
        : whole;
  }

  private static ImmutableMap<String, Integer> owners(
      RuleSet rules, ImmutableList<Object> subjects) {
    ImmutableMap.Builder<String, Integer> owners = ImmutableMap.builder();
    for (int i = 0; i < subjects.size(); i++) {
      int index = i;
      reports(rules, subjects.get(i))
          .flatMap(report -> keys(report).stream())
          .forEach(key -> owners.put(key, index));
    }
    return owners.buildKeepingLast();
  }

  /** What has a finding that was there at first. */
  Optional<Object> owner(Finding finding) {
    return Optional.ofNullable(owners.get(finding.key())).map(now()::get);
  }

  @Override
  Stream<Edit> edits(Finding finding) {
    Optional<Object> owner = owner(finding);
    if (owner.isEmpty()) {
      return Stream.empty();
    }
    Object subject = owner.get();
    String place = place(subject, finding);
    if (subject instanceof CertificateInventory || FIXED.matcher(place).matches()) {
      return Stream.empty();
    }
    return Description.find(subject).stream()
        .flatMap(
            described ->
                finding.expected().stream()
                    .flatMap(
                        bound ->
                            Candidates.of(
                                bound,
                                described.at(place),
                                () -> alike(left().orElseThrow(), finding))
                                .stream()))
        .map(value -> new Edit(place, value));
  }

  /** A finding of a sheet stands in it, not in all the answers. */
  private static String place(Object subject, Finding finding) {
    if (subject instanceof SiteAnswers answers && !finding.path().startsWith("/sheets/")) {
      List<String> servers = answers.sheets().stream().map(AnswerSheet::server).toList();
      return "/sheets/" + servers.indexOf(finding.server().orElse("")) + finding.path();
    }
    return finding.path();
  }

  @Override
  Optional<ImmutableList<Object>> edited(Finding finding, Edit edit) {
    int index = checkNotNull(owners.get(finding.key()));
    Object subject = now().get(index);
    return Description.find(subject)
        .flatMap(described -> described.after(type(subject), edit))
        .map(
            after ->
                IntStream.range(0, now().size())
                    .mapToObj(i -> i == index ? after : now().get(i))
                    .collect(toImmutableList()));
  }

  /** The type by which users know a value. */
  private static Class<?> type(Object subject) {
    Class<?> type = subject.getClass();
    return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
  }
}
