package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import dev.ixm.model.Release;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;

/** JSON forms of types that are a single text: one string form each, nothing else. */
final class TextScalars extends SimpleModule {

  private static final long serialVersionUID = 1L;

  TextScalars() {
    super("ixm-text-scalars");
    add(DataSize.class, DataSize::parse, "a size such as \"16 GiB\"");
    add(DataRate.class, DataRate::parse, "a data rate such as \"20 Mbit/s\"");
    add(Frequency.class, Frequency::parse, "a clock rate such as \"2.4 GHz\"");
    add(Release.class, Release::parse, "a release such as \"10.8\"");
    add(LocalDate.class, LocalDate::parse, "a date such as \"2027-01-31\"");
    add(Instant.class, Instant::parse, "an instant such as \"2027-01-31T12:00:00Z\"");
    add(Duration.class, Duration::parse, "an ISO 8601 duration such as \"PT0.15S\"");
    add(ZoneId.class, ZoneId::of, "a time zone such as \"America/Toronto\"");
    add(Locale.class, TextScalars::language, "a language tag such as \"en\"");
    addSerializer(Locale.class, new LanguageTagSerializer());
  }

  private <T> void add(Class<T> type, Function<String, T> parser, String expected) {
    addDeserializer(type, new TextDeserializer<>(type, parser, expected));
    addSerializer(type, ToStringSerializer.instance);
  }

  private static Locale language(String tag) {
    return new Locale.Builder().setLanguageTag(tag).build();
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

  private static final class TextDeserializer<T> extends FromStringDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parser;
    private final String expected;

    TextDeserializer(Class<T> type, Function<String, T> parser, String expected) {
      super(type);
      this.parser = parser;
      this.expected = expected;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return json.hasToken(JsonToken.VALUE_STRING)
          ? _deserialize(json.getText(), context)
          : context.reportInputMismatch(this, "expected %s", expected);
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) throws IOException {
      try {
        return parser.apply(value);
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(this, "%s", e.getMessage());
      } catch (DateTimeException | IllformedLocaleException e) {
        return context.reportInputMismatch(this, "expected %s: '%s'", expected, value);
      }
    }
  }
}
