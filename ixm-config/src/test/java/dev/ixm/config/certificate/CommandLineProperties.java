package dev.ixm.config.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CommandLineProperties {

  private static String line(Iterable<String> arguments) {
    CommandLine line = new CommandLine();
    arguments.forEach(line::add);
    return new String(line.take());
  }

  @Property
  void everyArgumentThatIsTakenArrivesUnchanged(@ForAll List<@From("arguments") String> arguments) {
    List<String> passed = new ArrayList<>(List.of("createcert"));
    arguments.stream().filter(CommandLine::isPassedUnchanged).forEach(passed::add);
    assertThat(CmdExe.arguments(line(passed))).isEqualTo(passed);
  }

  @Property
  void takesAllThatIsPrintableButQuotesPercentSignsAndWhatLooksLikeAnOption(
      @ForAll @From("arguments") String argument) {
    assertThat(CommandLine.isPassedUnchanged(argument))
        .isEqualTo(argument.matches("([ -~&&[^\"%@-]][ -~&&[^\"%]]*)?"));
  }

  @Provide
  Arbitrary<String> arguments() {
    Arbitrary<Character> special =
        Arbitraries.of('"', '%', '!', '^', '&', '|', '<', '>', '(', ')', '\\', ' ', '-', '@', '\'');
    Arbitrary<Character> odd = Arbitraries.of('\n', '\r', '\t', '\0', '\u007F', '\u00E9', '\uFF02');
    return Arbitraries.frequencyOf(
            Tuple.of(10, special),
            Tuple.of(10, Arbitraries.chars().range(' ', '~')),
            Tuple.of(1, odd))
        .list()
        .ofMaxSize(12)
        .map(list -> list.stream().map(String::valueOf).reduce("", String::concat));
  }

  @Example
  void quotesOnlyWhatNeedsIt() {
    assertThat(line(List.of("createcert", "-u", "1,3", "c:\\a_b.pem", "a b", "a!", "a\\", "")))
        .isEqualTo("createcert -u 1,3 c:\\a_b.pem \"a b\" \"a!\" a\\ \"\"");
    assertThat(line(List.of("AZaz09", "a b\\\\", "a\\\\b c")))
        .isEqualTo("AZaz09 \"a b\\\\\\\\\" \"a\\\\b c\"");
    assertThat(line(List.of("\\ "))).isEqualTo("\"\\ \"");
  }

  @Example
  void refusesALineThatThePromptDoesNotTake() {
    assertThat(line(List.of("x".repeat(8_189), "y"))).hasSize(8_191);
    assertThatThrownBy(() -> line(List.of("x".repeat(8_189), "yz")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the line has more than 8191 characters");
  }

  @Example
  void forgetsWhatWasBuilt() {
    CommandLine line = new CommandLine().add("secret");
    char[] taken = line.take();
    line.wipe();
    assertThat(line.take()).containsOnly('\0');
    assertThat(new String(taken)).isEqualTo("secret");
  }
}
