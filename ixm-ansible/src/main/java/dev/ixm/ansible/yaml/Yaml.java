package dev.ixm.ansible.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import dev.ixm.model.output.Output;
import java.io.Serial;
import java.util.List;
import java.util.regex.Pattern;

/** Writes maps, lists and texts as YAML, in their order, the way {@code ansible-lint} wants it. */
public final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .stringQuotingChecker(new Quoting())
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                  .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                  .build())
          .build();

  private Yaml() {}

  /**
   * {@return the document, which begins with three hyphens and ends in a line feed}
   *
   * @param document maps, lists, texts, whole numbers and truth values
   * @param comment lines that stand above, without their number signs
   */
  public static String write(Object document, String comment) {
    try {
      String head =
          comment
              .strip()
              .lines()
              .map(line -> ("# " + Output.TERMINAL.escape(line)).strip() + "\n")
              .reduce("", String::concat);
      String text = MAPPER.writeValueAsString(document).replaceFirst("^---\\s", "");
      return "---\n" + head + (document instanceof List ? text.replaceAll("(?m)^  ", "") : text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no YAML form", e);
    }
  }

  /** Quotes all but words, so that no version of YAML takes a text for anything else. */
  private static final class Quoting extends StringQuotingChecker.Default {

    @Serial private static final long serialVersionUID = 1L;

    private static final Pattern WORDS =
        Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*");

    @Override
    public boolean needToQuoteName(String name) {
      return isOdd(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
      return isOdd(value);
    }

    private boolean isOdd(String text) {
      return !WORDS.matcher(text).matches() || isReservedKeyword(text);
    }
  }
}
