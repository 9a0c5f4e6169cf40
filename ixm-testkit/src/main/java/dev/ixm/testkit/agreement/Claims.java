package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What outputs say of a site: to each question the answers, and who gives them. */
final class Claims {

  private record Question(Topic topic, String text) {}

  private final Map<Question, SetMultimap<Object, String>> answers = new LinkedHashMap<>();

  /** Someone who answers questions. */
  interface Witness {
    void say(Topic topic, String question, Object answer);
  }

  /** {@return who speaks under a name} */
  Witness witness(String name) {
    return (topic, question, answer) ->
        answers
            .computeIfAbsent(new Question(topic, question), it -> LinkedHashMultimap.create())
            .put(answer, name);
  }

  /** {@return a line for each question with more than one answer} */
  ImmutableList<String> contradictions() {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().keySet().size() > 1)
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  private static String line(Question question, SetMultimap<Object, String> answers) {
    return answers.asMap().entrySet().stream()
        .map(
            answer ->
                "%s say(s) %s".formatted(String.join(", ", answer.getValue()), answer.getKey()))
        .collect(Collectors.joining("; ", question.topic() + ": " + question.text() + ": ", ""));
  }
}
