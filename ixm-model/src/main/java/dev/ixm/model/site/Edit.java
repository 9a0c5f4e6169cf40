package dev.ixm.model.site;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Changes a part of a value that is being built. */
final class Edit {

  private Edit() {}

  /** {@return the builder of a part, with what is set so far and then changed} */
  static <T, B> B of(
      Optional<T> part, B builder, BiConsumer<B, T> from, Consumer<? super B> change) {
    part.ifPresent(it -> from.accept(builder, it));
    change.accept(builder);
    return builder;
  }
}
