package dev.ixm.runbook.worksheet;

import static java.util.stream.Collectors.joining;

import dev.ixm.model.text.Markdown;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places to write on in lines of several servers. */
final class Blanks {

  private static final Pattern OWN =
      Pattern.compile("(?<![.])%s(?![.])".formatted(Pattern.quote(Markdown.OWN_BLANK)));

  private Blanks() {}

  /** Whether each server may have another value. */
  static boolean isOwn(String line) {
    return OWN.matcher(line).find();
  }

  /** A line with a blank for each of its servers. */
  static String each(String line, Collection<String> servers) {
    return servers.size() == 1
        ? line
        : OWN.matcher(line).replaceAll(Matcher.quoteReplacement(of(servers)));
  }

  static String of(Collection<String> servers) {
    return servers.stream().map(it -> it + " " + Markdown.OWN_BLANK).collect(joining(", "));
  }
}
