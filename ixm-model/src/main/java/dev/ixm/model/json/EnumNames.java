package dev.ixm.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.Predicate;

/** Reads enums by their exact names, which Jackson also finds with blanks around them. */
final class EnumNames extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private final transient Predicate<Class<?>> concerned;

  EnumNames(Predicate<Class<?>> concerned) {
    this.concerned = concerned;
  }

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription description,
      JsonDeserializer<?> deserializer) {
    return concerned.test(type.getRawClass())
        ? reader(type.getRawClass().asSubclass(Enum.class))
        : deserializer;
  }

  private static <T> JsonDeserializer<T> reader(Class<T> type) {
    ImmutableMap<String, T> constants =
        Maps.uniqueIndex(
            Arrays.asList(type.getEnumConstants()), constant -> ((Enum<?>) constant).name());
    String expected = "one of " + String.join(", ", constants.keySet());
    return new TextDeserializer<>(type, constants::get, expected);
  }
}
