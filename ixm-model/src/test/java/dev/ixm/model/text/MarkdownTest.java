package dev.ixm.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "plain plain",
        "IXM-1 IXM-1",
        "a_b a\\_b",
        "a|b a\\|b",
        "<b>&amp; &lt;b>&amp;amp;",
        "#1 \\#1",
        "-1 \\-1",
        "12. 12\\.",
        "1.5 1.5",
        "7) 7\\)",
        "1234567890. 1234567890.",
        "a1. a1."
      })
  void escapesWhatWouldBeReadAsMarkup(String text, String escaped) {
    assertThat(Markdown.escape(text)).isEqualTo(escaped);
  }

  @Test
  void staysOnOneLineAndHidesNothing() {
    assertThat(Markdown.escape(" a\r\nb\tc\u2028d \u202eexe.\u2066txt "))
        .isEqualTo("a b c d  exe. txt");
  }

  @Test
  void writesTables() {
    assertThat(Markdown.tableHead("what", "how*") + Markdown.tableRow("a|b", 3))
        .isEqualTo("| what | how\\* |\n|---|---|\n| a\\|b | 3 |\n");
  }
}
