package dev.ixm.model.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import dev.ixm.model.Release;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON forms of single values: of a type that is a text one string form, nothing else; of a number
 * and of an enum what is spelled exactly.
 *
 * <p>Where the parser of a type reads more than that, the form is checked here: a duration is in
 * capitals, has a decimal point, no plus, and a minus only if it is negative; a language tag is a
 * language, perhaps with a script and a region, and never empty.
 */
final class TextScalars extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final Pattern DURATION =
      Pattern.compile(
          "P(?!$)(-?[0-9]{1,19}D)?"
              + "(T(?!$)(-?[0-9]{1,19}H)?(-?[0-9]{1,19}M)?(-?[0-9]{1,19}(\\.[0-9]{1,9})?S)?)?");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?");
  private static final Pattern REGION = Pattern.compile("[A-Za-z][A-Za-z0-9~/._+-]+");

  TextScalars() {
    super("ixm-text-scalars");
    add(DataSize.class, DataSize::parse, "a size such as \"16 GiB\"");
    add(DataRate.class, DataRate::parse, "a data rate such as \"20 Mbit/s\"");
    add(Frequency.class, Frequency::parse, "a clock rate such as \"2.4 GHz\"");
    add(Release.class, Release::parse, "a release such as \"10.8\"");
    add(LocalDate.class, LocalDate::parse, "a date such as \"2027-01-31\"");
    add(Instant.class, Instant::parse, "an instant such as \"2027-01-31T12:00:00Z\"");
    add(Duration.class, TextScalars::duration, "an ISO 8601 duration such as \"PT0.15S\"");
    add(ZoneId.class, TextScalars::zone, "a time zone such as \"America/Toronto\"");
    add(Locale.class, TextScalars::language, "a language tag such as \"en\"");
    addSerializer(Locale.class, new LanguageTagSerializer());
    addDeserializer(OptionalInt.class, new WholeNumberDeserializer());
  }

  private <T> void add(Class<T> type, Function<String, @Nullable T> parser, String expected) {
    addDeserializer(type, new TextDeserializer<>(type, parser, expected));
    addSerializer(type, ToStringSerializer.instance);
  }

  private static @Nullable Duration duration(String text) {
    if (!DURATION.matcher(text).matches()) {
      return null;
    }
    try {
      Duration duration = Duration.parse(text);
      return duration.isNegative() || text.indexOf('-') < 0 ? duration : null;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not below 2^63 seconds: '%s'".formatted(text), e);
    }
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      if (REGION.matcher(text).matches()) {
        throw new IllegalArgumentException(
            "unknown time zone, unlike \"America/Toronto\": '%s'".formatted(text), e);
      }
      throw e;
    }
  }

  private static @Nullable Locale language(String tag) {
    return LANGUAGE.matcher(tag).matches() ? Locale.forLanguageTag(tag) : null;
  }

  private static final class LanguageTagSerializer extends ToStringSerializerBase {

    private static final long serialVersionUID = 1L;

    LanguageTagSerializer() {
      super(Locale.class);
    }

    @Override
    public String valueToString(Object value) {
      return ((Locale) value).toLanguageTag();
    }
  }
}
