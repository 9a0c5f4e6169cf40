package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.port.PortRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one type are read and written.
 *
 * @param type which type
 * @param parse reads a text; throws IllegalArgumentException if it has another form
 * @param format writes a value
 * @param <V> the Java type of the values
 */
record Form<V>(SettingType type, Function<String, V> parse, Function<V, String> format) {

  private static final ImmutableList<Form<?>> ALL =
      ImmutableList.of(
          number(SettingType.NUMBER, 0, Integer.MAX_VALUE),
          number(SettingType.POSITIVE, 1, Integer.MAX_VALUE),
          number(SettingType.PORT, 1, PortRange.MAX),
          choice(SettingType.YES_NO, "No", "Yes"),
          choice(SettingType.SWITCH, "0", "1"),
          oneOf(SettingType.SECURE_RTP, SecureRtp.values(), SecureRtp::number),
          oneOf(SettingType.TLS_METHOD, TlsMethod.values(), TlsMethod::number),
          list(SettingType.ADDRESSES, ',', Form::address),
          list(SettingType.ENDPOINTS, ',', SipEndpoint::parse),
          new Form<>(SettingType.FILE, CertificateFile::new, CertificateFile::toString),
          files());

  @SuppressWarnings("unchecked") // a type has values of one Java type, which its attribute takes
  static <V> Form<V> of(SettingType type) {
    return (Form<V>) ALL.stream().filter(form -> form.type() == type).findFirst().orElseThrow();
  }

  Optional<V> read(String text) {
    try {
      checkArgument(text.length() <= IniDocument.MAX_VALUE, "too long");
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text as this class would write it, empty if it has another form. */
  Optional<String> respell(String text) {
    return read(text).map(format);
  }

  private static Form<Integer> number(SettingType type, int min, int max) {
    return new Form<>(
        type,
        text -> {
          checkArgument(CharMatcher.inRange('0', '9').matchesAllOf(text), "no digits");
          int value = Integer.parseInt(text);
          checkArgument(value >= min && value <= max, "out of range: %s", value);
          return value;
        },
        Object::toString);
  }

  private static Form<Boolean> choice(SettingType type, String off, String on) {
    return new Form<>(
        type,
        text -> {
          checkArgument(text.equalsIgnoreCase(off) || text.equalsIgnoreCase(on), "neither");
          return text.equalsIgnoreCase(on);
        },
        value -> value ? on : off);
  }

  private static <V> Form<V> oneOf(SettingType type, V[] values, Function<V, Integer> number) {
    return new Form<>(
        type,
        text ->
            Arrays.stream(values)
                .filter(value -> number.apply(value).toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new),
        value -> number.apply(value).toString());
  }

  private static <V> Form<ImmutableList<V>> list(
      SettingType type, char separator, Function<String, V> parse) {
    return new Form<>(
        type,
        text -> {
          ImmutableList<V> values =
              text.isEmpty()
                  ? ImmutableList.of()
                  : Splitter.on(separator)
                      .trimResults()
                      .splitToStream(text)
                      .map(parse)
                      .collect(toImmutableList());
          checkArgument(ImmutableSet.copyOf(values).size() == values.size(), "twice the same");
          return values;
        },
        Joiner.on(separator)::join);
  }

  private static Form<ImmutableList<CertificateFile>> files() {
    Form<ImmutableList<CertificateFile>> list = list(SettingType.FILES, ';', CertificateFile::new);
    return new Form<>(
        SettingType.FILES,
        text ->
            list.parse().apply(text.endsWith(";") ? text.substring(0, text.length() - 1) : text),
        list.format());
  }

  private static String address(String text) {
    checkArgument(InetAddresses.isInetAddress(text), "no IP address");
    return text;
  }
}
