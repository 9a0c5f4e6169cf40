package dev.ixm.model.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes attributes in the order of their declaration, then what else a type has, by name; unless
 * the type says its order itself.
 *
 * <p>Jackson takes those that are derived from others in the order in which the Java machine lists
 * methods, which is not always the same.
 */
final class DeclaredOrder extends BeanSerializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    if (bean.getClassAnnotations().has(JsonPropertyOrder.class)) {
      return properties;
    }
    List<String> fields =
        Arrays.stream(bean.getBeanClass().getDeclaredFields()).map(Field::getName).toList();
    List<BeanPropertyWriter> ordered = new ArrayList<>(properties);
    ordered.sort(
        Comparator.comparing((BeanPropertyWriter property) -> place(property, fields))
            .thenComparing(BeanPropertyWriter::getName));
    return ordered;
  }

  /** What is computed anew each time has no field, and comes last. */
  private static int place(BeanPropertyWriter property, List<String> fields) {
    int index = fields.indexOf(property.getName());
    return index < 0 ? fields.size() : index;
  }
}
