package dev.ixm.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** Reads enums by their exact names, which Jackson also finds with blanks around them. */
final class EnumNames extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription description,
      JsonDeserializer<?> deserializer) {
    return reader(type.getRawClass().asSubclass(Enum.class));
  }

  private static <T> JsonDeserializer<T> reader(Class<T> type) {
    ImmutableMap<String, T> constants =
        Maps.uniqueIndex(
            Arrays.asList(type.getEnumConstants()), constant -> ((Enum<?>) constant).name());
    String expected = "one of " + String.join(", ", constants.keySet());
    return new TextDeserializer<>(type, constants::get, expected);
  }
}
