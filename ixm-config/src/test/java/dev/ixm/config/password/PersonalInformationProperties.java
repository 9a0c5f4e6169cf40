package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PersonalInformationProperties {

  private static final String LETTERS = "abegilostz";
  private static final List<String> LOOKALIKES =
      List.of("4@", "8", "3", "69", "1!|", "1!|", "0", "5$", "7+", "2");

  @Property
  void aNameWithSeparatorsIsFoundIfItIsThereWithoutThem(
      @ForAll @Chars({'a', 'b'}) @StringLength(min = 3, max = 4) String name,
      @ForAll @Chars({'a', 'b', '-', ' ', 'A'}) @StringLength(max = 12) String password) {
    String bare = CharMatcher.anyOf("- ").removeFrom(password).replace('A', 'a');
    assertThat(isFound(named(name), password, Disguise.SEPARATORS)).isEqualTo(bare.contains(name));
  }

  @Property
  void aNameIsFoundHoweverItIsDisguised(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 3, max = 10) String name,
      @ForAll @Chars({'-', '.', '#'}) @StringLength(max = 5) String around,
      @ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder hidden = new StringBuilder();
    name.chars()
        .forEach(letter -> hidden.append(hide((char) letter, random)).append(separator(random)));
    if (random.nextBoolean()) {
      hidden.reverse();
    }
    assertThat(isFound(named(name), around + hidden + around, Disguise.values())).isTrue();
  }

  @Property
  void aNameIsFoundInItself(
      @ForAll @Size(min = 1, max = 3) List<@StringLength(max = 8) String> parts) {
    String name = String.join(" ", parts);
    Assume.that(!name.isBlank());
    assertThat(isFound(named(name), name, Disguise.SEPARATORS))
        .isEqualTo(!Spelling.ofName(name).isEmpty());
  }

  private static String hide(char letter, Random random) {
    int which = LETTERS.indexOf(letter);
    if (which < 0 || random.nextBoolean()) {
      return String.valueOf(random.nextBoolean() ? letter : Character.toUpperCase(letter));
    }
    String options = LOOKALIKES.get(which);
    return options.substring(random.nextInt(options.length())).substring(0, 1);
  }

  private static String separator(Random random) {
    return random.nextInt(3) == 0 ? "-" : "";
  }

  private static PersonalProfile named(String name) {
    return PersonalProfile.builder().addNames(name).build();
  }

  private static boolean isFound(PersonalProfile person, String password, Disguise... disguises) {
    return PasswordRules.personalInformation(disguises)
            .count(password, PasswordContext.builder().person(person).build())
        > 0;
  }
}
