package dev.ixm.model.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads values of one type: first their fields, as generated beside it, then the value of them. */
final class ValueReader extends JsonDeserializer<Object> {

  private final Method maker;
  private final Class<?> fields;
  private final Constructor<?> blank;
  private final Map<String, AttributeReader> attributes = new LinkedHashMap<>();

  /**
   * @param maker makes the value of its fields
   */
  ValueReader(Method maker, DeserializationConfig config) throws NoSuchMethodException {
    this.maker = maker;
    this.fields = maker.getParameterTypes()[0];
    this.blank = fields.getDeclaredConstructor();
    ClassUtil.checkAndFixAccess(maker, false);
    ClassUtil.checkAndFixAccess(blank, false);
    for (Method method : fields.getDeclaredMethods()) {
      JsonProperty name = method.getAnnotation(JsonProperty.class);
      if (name != null) {
        attributes.put(name.value(), new AttributeReader(name.value(), method, config));
      }
    }
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
    try {
      return maker.invoke(null, fields(json, context));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw context.instantiationException(handledType(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw context.instantiationException(handledType(), e);
    }
  }

  /** What is no object is for Jackson to convert or refuse, as the mapper is set up. */
  private Object fields(JsonParser json, DeserializationContext context)
      throws IOException, ReflectiveOperationException {
    if (!json.isExpectedStartObjectToken()) {
      JavaType type = context.constructType(fields);
      return context.findContextualValueDeserializer(type, null).deserialize(json, context);
    }
    Object read = blank.newInstance();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      try {
        read(name, read, json, context);
      } catch (JsonProcessingException | RuntimeException e) {
        throw JsonMappingException.wrapWithPath(e, read, name);
      }
    }
    return read;
  }

  private void read(String name, Object read, JsonParser json, DeserializationContext context)
      throws IOException, ReflectiveOperationException {
    AttributeReader attribute = attributes.get(name);
    if (attribute != null) {
      attribute.read(read, json, context);
    } else if (isDerived(name)) {
      json.skipChildren();
    } else {
      context.handleUnknownProperty(json, this, read, name);
    }
  }

  /** {@return whether a field is written for others to read, but follows from the attributes} */
  private boolean isDerived(String name) {
    return isWritten(handledType(), name) || isWritten(handledType().getSuperclass(), name);
  }

  private static boolean isWritten(Class<?> type, String name) {
    try {
      JsonProperty field = type.getDeclaredMethod(name).getAnnotation(JsonProperty.class);
      return field != null && (field.value().isEmpty() || field.value().equals(name));
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public Class<?> handledType() {
    return maker.getReturnType();
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return Map.<Object, Object>copyOf(attributes).keySet();
  }

  @Override
  public LogicalType logicalType() {
    return LogicalType.POJO;
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
