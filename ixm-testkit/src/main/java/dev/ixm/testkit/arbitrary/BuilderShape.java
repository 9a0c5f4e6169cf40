package dev.ixm.testkit.arbitrary;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.reflect.TypeToken;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The builder of a type, as functions. They are found once for each type, so that jqwik sees that
 * generators made of them are the same.
 */
record BuilderShape(
    Class<?> type,
    Supplier<Object> start,
    ImmutableSortedMap<String, BiFunction<Object, Object, Object>> setters,
    Function<Object, Object> end) {

  private static final ClassValue<BuilderShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected BuilderShape computeValue(Class<?> type) {
          return find(type);
        }
      };

  static BuilderShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** {@return the type of an attribute} */
  TypeToken<?> typeOf(String attribute) {
    checkArgument(setters.containsKey(attribute), "%s has no attribute %s", type, attribute);
    return TypeToken.of(method(type, attribute).getGenericReturnType());
  }

  @SuppressWarnings("unchecked") // setters are found by the types of what they are given
  private static BuilderShape find(Class<?> type) {
    Method start = method(type, "builder");
    Class<?> builder = start.getReturnType();
    return new BuilderShape(
        type,
        proxy(Supplier.class, type, start),
        Arrays.stream(builder.getMethods())
            .filter(method -> isSetter(method, type))
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    Method::getName,
                    setter -> proxy(BiFunction.class, builder, setter))),
        proxy(Function.class, builder, method(builder, "build")));
  }

  private static boolean isSetter(Method method, Class<?> type) {
    return method.getParameterCount() == 1
        && Arrays.stream(type.getMethods())
            .filter(accessor -> accessor.getName().equals(method.getName()))
            .filter(accessor -> accessor.getParameterCount() == 0)
            .map(Method::getReturnType)
            .anyMatch(method.getParameterTypes()[0]::isAssignableFrom);
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The method as a function. A public lookup finds what a hidden class declares, too. */
  private static <F> F proxy(Class<F> function, Class<?> type, Method method) {
    MethodType signature =
        MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    Lookup lookup = MethodHandles.publicLookup();
    try {
      return MethodHandleProxies.asInterfaceInstance(
          function,
          Modifier.isStatic(method.getModifiers())
              ? lookup.findStatic(type, method.getName(), signature)
              : lookup.findVirtual(type, method.getName(), signature));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
