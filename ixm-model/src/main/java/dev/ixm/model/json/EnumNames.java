package dev.ixm.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads enums by their exact names, which Jackson also finds with blanks around them. */
final class EnumNames extends Deserializers.Base {

  private final Predicate<Class<?>> concerned;

  EnumNames(Predicate<Class<?>> concerned) {
    this.concerned = concerned;
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return concerned.test(type) ? reader(type.asSubclass(Enum.class)) : null;
  }

  private static <T> JsonDeserializer<T> reader(Class<T> type) {
    ImmutableMap<String, T> constants =
        Maps.uniqueIndex(
            Arrays.asList(type.getEnumConstants()), constant -> ((Enum<?>) constant).name());
    String expected = "one of " + String.join(", ", constants.keySet());
    return new TextDeserializer<>(type, constants::get, expected);
  }
}
