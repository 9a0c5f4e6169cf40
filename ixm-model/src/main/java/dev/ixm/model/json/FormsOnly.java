package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Refuses the types that have no form: all but records of values and those that say by an
 * annotation how they are read. Of others Jackson would write what happens to look like an
 * attribute.
 */
final class FormsOnly extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  private final transient Predicate<Class<?>> concerned;

  FormsOnly(Predicate<Class<?>> concerned) {
    this.concerned = concerned;
  }

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription type, JsonSerializer<?> serializer) {
    boolean form =
        (type.getBeanClass().isRecord() && !isCode(type.getBeanClass()))
            || type.getClassAnnotations().has(JsonDeserialize.class)
            || type.getClassAnnotations().has(JsonSerialize.class);
    return form
            || !(serializer instanceof BeanSerializerBase)
            || !concerned.test(type.getBeanClass())
        ? serializer
        : new Refusal();
  }

  /** A key is a text: what has fields has none. */
  @Override
  public JsonSerializer<?> modifyKeySerializer(
      SerializationConfig config, JavaType map, BeanDescription key, JsonSerializer<?> serializer) {
    boolean hasFields =
        key.getBeanClass().isRecord() || key.getClassAnnotations().has(JsonDeserialize.class);
    return hasFields && concerned.test(key.getBeanClass()) ? new Refusal() : serializer;
  }

  /** {@return whether a record, or one in it, has a class or function, which no text can hold} */
  private static boolean isCode(Class<?> type) {
    return isCode(type, new HashSet<>());
  }

  /** A record may have others of its kind in it. */
  private static boolean isCode(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      return isCode(generic.getRawType(), seen)
          || Arrays.stream(generic.getActualTypeArguments()).anyMatch(each -> isCode(each, seen));
    }
    return type instanceof Class<?> plain
        && (plain == Class.class
            || plain.isAnnotationPresent(FunctionalInterface.class)
            || (plain.isRecord()
                && Arrays.stream(plain.getRecordComponents())
                    .anyMatch(each -> isCode(each.getGenericType(), seen))));
  }

  /** {@return the name by which users know a type: a public type that it is} */
  static String publicName(Class<?> type) {
    for (Class<?> known = type;
        known != null && known != Object.class && known != Record.class;
        known = known.getSuperclass()) {
      if (Modifier.isPublic(known.getModifiers())) {
        return known.getName();
      }
      for (Class<?> face : known.getInterfaces()) {
        if (Modifier.isPublic(face.getModifiers())) {
          return face.getName();
        }
      }
    }
    return type.getName();
  }

  static String problem(Class<?> type) {
    return "no JSON form: " + publicName(type);
  }

  private static final class Refusal extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Class<?> type = value.getClass();
      throw InvalidDefinitionException.from(json, problem(type), provider.constructType(type));
    }
  }
}
