package dev.ixm.examples.planner;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Question;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.site.SiteStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to find out next, so that more rules can judge. */
final class QuestionsSection {

  private static final int MOST = 10;
  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]+)/.+");

  private final ServerNames servers;
  private final ImmutableList<Question> questions;

  QuestionsSection(SiteStudy study) {
    this.servers = new ServerNames(study.deployment());
    this.questions = study.report().questions();
  }

  /** {@return how many rules lack a fact} */
  int undecided() {
    return questions.stream().mapToInt(question -> question.findings().size()).sum();
  }

  /** {@return the section, empty if there is nothing to ask} */
  Optional<Page.Section> section() {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    List<Page.Item> items = new ArrayList<>();
    for (Question question : questions.subList(0, Math.min(MOST, questions.size()))) {
      items.add(item(items.size() + 1, question));
    }
    if (questions.size() > MOST) {
      List<Question> more = questions.subList(MOST, questions.size());
      items.add(
          Page.Item.of(
              "%s more: %s"
                  .formatted(
                      more.size(),
                      Joiner.on("; ").join(more.stream().map(QuestionsSection::what).iterator()))));
    }
    return Optional.of(Page.Section.of("What to ask next", Page.Items.of(items)));
  }

  private Page.Item item(int number, Question question) {
    Stream<String> looks =
        question.attributes().stream()
            .map(
                attribute ->
                    "%s, such as %s: %s"
                        .formatted(
                            Messages.ENGLISH.unit(attribute),
                            attribute.example(),
                            Messages.ENGLISH.look(attribute)));
    String rules =
        "decides " + Joiner.on(", ").join(question.rules().stream().map(RuleInfo::id).iterator());
    return new Page.Item(
        "%s. %s%s".formatted(number, what(question), where(question)),
        Stream.concat(looks, Stream.of(rules)).collect(toImmutableList()));
  }

  private static String what(Question question) {
    List<Attribute> attributes = question.attributes();
    return attributes.isEmpty()
        ? Joiner.on(", ").join(question.asked())
        : Joiner.on(", ").join(attributes.stream().map(Messages.ENGLISH::label).iterator());
  }

  private String where(Question question) {
    ImmutableSet<Integer> indexes =
        question.missing().stream()
            .map(OF_SERVER::matcher)
            .filter(Matcher::matches)
            .map(match -> Integer.valueOf(match.group(1)))
            .sorted()
            .collect(toImmutableSet());
    return indexes.isEmpty() ? "" : ": " + servers.of(indexes);
  }
}
