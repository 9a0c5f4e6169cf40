package dev.ixm.model.json;

import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.impl.TypeWrappedDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads one attribute; how its type is read is found out when there is a value of it. */
final class AttributeReader {

  private static final PropertyMetadata NEVER_NULL =
      PropertyMetadata.STD_OPTIONAL.withNulls(Nulls.FAIL, Nulls.FAIL);

  private final BeanProperty property;
  private final Method setter;
  private volatile @Nullable JsonDeserializer<Object> reader;

  AttributeReader(String name, Method setter, DeserializationConfig config) {
    this.property =
        new BeanProperty.Std(
            PropertyName.construct(name),
            config.getTypeFactory().constructType(setter.getGenericParameterTypes()[0]),
            null,
            null,
            NEVER_NULL);
    this.setter = setter;
    ClassUtil.checkAndFixAccess(setter, false);
  }

  /** Reads the value at the parser and sets it. */
  void read(Object fields, JsonParser json, DeserializationContext context)
      throws IOException, ReflectiveOperationException {
    Object value =
        json.hasToken(JsonToken.VALUE_NULL) ? null : reader(context).deserialize(json, context);
    if (value == null) {
      throw InvalidNullException.from(context, property.getFullName(), property.getType());
    }
    setter.invoke(fields, value);
  }

  private JsonDeserializer<Object> reader(DeserializationContext context) throws IOException {
    JsonDeserializer<Object> found = reader;
    if (found == null) {
      found = context.findContextualValueDeserializer(property.getType(), property);
      TypeDeserializer kinds =
          context.getFactory().findTypeDeserializer(context.getConfig(), property.getType());
      if (kinds != null) {
        found = new TypeWrappedDeserializer(kinds.forProperty(property), found);
      }
      reader = found;
    }
    return found;
  }
}
