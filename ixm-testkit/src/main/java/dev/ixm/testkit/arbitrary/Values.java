package dev.ixm.testkit.arbitrary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.reflect.TypeToken;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/**
 * Any values of a type that has a builder: an attribute is drawn by its type, whether it makes
 * sense or not, and may be missing if the type allows it. Only what an attribute's type does not
 * tell, such as the range of a number, has to be said.
 *
 * @param <T> the type
 */
public final class Values<T> {

  private static final int MANY = 3;

  private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> SCALARS =
      ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
          .put(boolean.class, () -> Arbitraries.of(true, false))
          .put(Boolean.class, () -> Arbitraries.of(true, false))
          .put(String.class, ScalarArbitraries::names)
          .put(DataRate.class, ScalarArbitraries::rates)
          .put(DataSize.class, ScalarArbitraries::sizes)
          .put(Frequency.class, ScalarArbitraries::frequencies)
          .put(ZoneId.class, ScalarArbitraries::zones)
          .buildOrThrow();

  private final Class<T> type;
  private final BuilderShape shape;
  private final Map<String, Arbitrary<?>> said = new HashMap<>();
  private final Set<String> left = new HashSet<>();

  private Values(Class<T> type) {
    this.type = type;
    shape = BuilderShape.of(type);
  }

  public static <T> Values<T> of(Class<T> type) {
    return new Values<>(type);
  }

  /** Says what an attribute is, what is in it if it may be missing, or its elements. */
  public Values<T> each(String attribute, Arbitrary<?> elements) {
    return whole(attribute, wrapped(shape.typeOf(attribute), elements));
  }

  /** Says what an attribute is, with its elements all together. */
  public Values<T> whole(String attribute, Arbitrary<?> values) {
    said.put(attribute, values);
    return this;
  }

  /** Leaves attributes as they are unless set. */
  public Values<T> leave(String... attributes) {
    left.addAll(ImmutableList.copyOf(attributes));
    return this;
  }

  /** {@return the values} */
  public Arbitrary<T> build() {
    Set<String> named = Sets.union(said.keySet(), left);
    checkArgument(shape.setters().keySet().containsAll(named), "%s: not all of %s", type, named);
    BuilderCombinator<Object> values = Builders.withBuilder(shape.start());
    for (var setter : Maps.filterKeys(shape.setters(), name -> !left.contains(name)).entrySet()) {
      Arbitrary<?> drawn = said.get(setter.getKey());
      values =
          values
              .use((drawn == null ? any(setter.getKey()) : drawn).asGeneric())
              .in(setter.getValue());
    }
    return values.build(built -> type.cast(shape.end().apply(built)));
  }

  private Arbitrary<?> any(String attribute) {
    TypeToken<?> its = shape.typeOf(attribute);
    Class<?> elements = elements(its);
    checkArgument(isScalar(elements), "say what %s of %s is", attribute, type);
    return wrapped(its, scalar(elements));
  }

  private static Class<?> elements(TypeToken<?> type) {
    return type.getType() instanceof ParameterizedType container
        ? elements(last(container))
        : type.getRawType();
  }

  private static TypeToken<?> last(ParameterizedType container) {
    Type[] arguments = container.getActualTypeArguments();
    return TypeToken.of(arguments[arguments.length - 1]);
  }

  private static boolean isScalar(Class<?> type) {
    return type.isEnum() || SCALARS.containsKey(type);
  }

  private static Arbitrary<?> scalar(Class<?> type) {
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    return Verify.verifyNotNull(SCALARS.get(type)).get();
  }

  private static Arbitrary<?> wrapped(TypeToken<?> type, Arbitrary<?> elements) {
    if (type.getRawType() == OptionalInt.class) {
      return elements
          .optional()
          .map(it -> it.map(count -> OptionalInt.of((Integer) count)).orElse(OptionalInt.empty()));
    }
    return type.getType() instanceof ParameterizedType container
        ? contained(container, wrapped(last(container), elements))
        : elements;
  }

  private static Arbitrary<?> contained(ParameterizedType container, Arbitrary<?> elements) {
    Class<?> raw = TypeToken.of(container).getRawType();
    if (raw == Optional.class) {
      return elements.optional();
    } else if (raw == ImmutableList.class) {
      return elements.list().ofMaxSize(MANY).map(ImmutableList::copyOf);
    } else if (raw == ImmutableMap.class) {
      Class<?> keys = TypeToken.of(container.getActualTypeArguments()[0]).getRawType();
      return Arbitraries.maps(scalar(keys), elements).ofMaxSize(MANY).map(ImmutableMap::copyOf);
    }
    checkArgument(ImmutableSet.class.isAssignableFrom(raw), "no values of %s", container);
    return elements.set().ofMaxSize(MANY).map(ImmutableSet::copyOf);
  }
}
