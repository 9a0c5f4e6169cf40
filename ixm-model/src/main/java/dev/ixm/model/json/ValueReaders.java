package dev.ixm.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by the fields that are generated for each type, which tell all that there is to
 * know.
 *
 * <p>Jackson finds the same by looking at each method and annotation of the value, of its fields
 * and of all types that it may hold, which takes most of the time in which a process that has just
 * begun reads its first document. What a mapper of somebody else may say of them beside is left to
 * Jackson.
 */
final class ValueReaders extends Deserializers.Base {

  private final Predicate<Class<?>> concerned;

  ValueReaders(Predicate<Class<?>> concerned) {
    this.concerned = concerned;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Class<?> value = type.getRawClass();
    boolean generated =
        value.getSimpleName().startsWith("Immutable") && value.getTypeParameters().length == 0;
    if (!generated
        || !concerned.test(value)
        || config.mixInCount() > 0
        || config.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        || config.isEnabled(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)) {
      return null;
    }
    try {
      Class<?> fields = Class.forName(value.getName() + "$Json", false, value.getClassLoader());
      return new ValueReader(value.getDeclaredMethod("fromJson", fields), config);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
