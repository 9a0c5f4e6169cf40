package dev.ixm.runbook.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.stream.Stream;

/** What a procedure is told besides the site. Immutable. */
public final class Inputs {

  private static final Inputs NONE = new Inputs(ImmutableMap.of());

  private final ImmutableMap<String, Object> values;

  private Inputs(ImmutableMap<String, Object> values) {
    this.values = values;
  }

  /** {@return nothing} */
  public static Inputs none() {
    return NONE;
  }

  /** All that a site can answer; of an input that takes any value its examples. */
  static Stream<Inputs> all(Iterable<Input<?>> asked, SiteView site) {
    Stream<Inputs> all = Stream.of(NONE);
    for (Input<?> input : asked) {
      all = all.flatMap(some -> some.withEach(input, site));
    }
    return all;
  }

  private <T> Stream<Inputs> withEach(Input<T> input, SiteView site) {
    return input.choices().apply(site).stream().map(choice -> with(input, choice));
  }

  /**
   * {@return these and one more}
   *
   * @param input what is asked
   * @param value the answer; whether the site can give it is found out when it is planned
   * @param <T> of the answer
   */
  public <T> Inputs with(Input<T> input, T value) {
    ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
    return new Inputs(all.putAll(values).put(input.name(), value).buildKeepingLast());
  }

  /**
   * {@return the answer, empty if there is none of the type}
   *
   * @param input what is asked
   * @param <T> of the answer
   */
  public <T> Optional<T> find(Input<T> input) {
    return Optional.ofNullable(values.get(input.name()))
        .filter(input.type()::isInstance)
        .map(input.type()::cast);
  }

  /**
   * {@return the answer}
   *
   * @param input what is asked
   * @param <T> of the answer
   * @throws IllegalArgumentException if there is none
   */
  public <T> T get(Input<T> input) {
    Optional<T> value = find(input);
    checkArgument(value.isPresent(), "no answer to '%s'", input.name());
    return value.orElseThrow();
  }

  /** {@return the answers by name} */
  @Override
  public String toString() {
    return values.toString();
  }
}
