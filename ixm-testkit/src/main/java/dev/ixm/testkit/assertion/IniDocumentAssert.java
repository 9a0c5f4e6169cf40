package dev.ixm.testkit.assertion;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an INI document. Sections and keys are compared as Windows does. */
public final class IniDocumentAssert extends AbstractAssert<IniDocumentAssert, IniDocument> {

  IniDocumentAssert(IniDocument actual) {
    super(actual, IniDocumentAssert.class);
  }

  /**
   * {@return this, if a section is there}
   *
   * @param section its name
   * @throws AssertionError otherwise
   */
  public IniDocumentAssert hasSection(String section) {
    isNotNull();
    if (actual.findSection(section).isEmpty()) {
      failWithMessage("%nExpected a section [%s] in:%n%s", section, text());
    }
    return this;
  }

  /**
   * {@return this, if a key has a value}
   *
   * @param section the name of its section
   * @param key its name
   * @param value the value, without quotes around it
   * @throws AssertionError otherwise
   */
  public IniDocumentAssert hasValue(String section, String key, String value) {
    isNotNull();
    Optional<String> found = actual.findValue(section, key);
    if (!found.equals(Optional.of(value))) {
      failWithMessage(
          "%nExpected [%s] %s=%s, but found:%n  %s",
          section, key, value, found.map(text -> key + "=" + text).orElse("no such key"));
    }
    return this;
  }

  /**
   * {@return this, if a section or its key is not there}
   *
   * @param section the name of the section
   * @param key the key's name
   * @throws AssertionError otherwise
   */
  public IniDocumentAssert hasNo(String section, String key) {
    isNotNull();
    actual
        .findValue(section, key)
        .ifPresent(
            value ->
                failWithMessage("%nExpected no [%s] %s, but found:%n  %s", section, key, value));
    return this;
  }

  /**
   * {@return this, if it says something else than another document of just these keys}
   *
   * @param before the document that this one was made from
   * @param keys each as {@code section/key}, in any order and spelling of letters
   * @throws AssertionError otherwise
   */
  public IniDocumentAssert changesOnly(IniDocument before, String... keys) {
    isNotNull();
    ImmutableSortedSet<String> expected = sorted(Arrays.stream(keys));
    ImmutableSortedSet<String> changed =
        sorted(
            IniDiff.between(before, actual).stream()
                .map(change -> change.section() + "/" + change.key()));
    if (!changed.equals(expected)) {
      failWithMessage("%nExpected changes of exactly %s, but found:%n  %s", expected, changed);
    }
    return this;
  }

  private static ImmutableSortedSet<String> sorted(Stream<String> keys) {
    return keys.map(Ascii::toLowerCase)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private String text() {
    return new String(actual.toBytes(), actual.charset());
  }
}
