package dev.ixm.config.etsip;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniSection;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The settings of one section that make up one value type, in the order in which they are written.
 *
 * @param all the settings
 * @param <S> the value type
 * @param <B> its builder
 */
record Fields<S, B>(ImmutableList<Field<S, B, ?>> all) {

  static <S, B> Builder<S, B> builder() {
    return new Builder<>();
  }

  B read(IniSection section, B builder, Consumer<EtsipProblem> problems) {
    all.forEach(field -> field.read(section, builder, problems));
    return builder;
  }

  IniDocument write(IniDocument document, String section, S settings, Writing writing) {
    IniDocument written = document;
    for (Field<S, B, ?> field : all) {
      written = writing.write(field, written, section, settings);
    }
    return written;
  }

  /** What becomes of a setting that the document states already. */
  interface Writing {

    <S> IniDocument write(Field<S, ?, ?> field, IniDocument document, String section, S settings);
  }

  static final class Builder<S, B> {

    private final ImmutableList.Builder<Field<S, B, ?>> all = ImmutableList.builder();

    private Builder() {}

    <V> Builder<S, B> one(
        EtsipSetting setting, Function<S, Optional<V>> get, BiConsumer<B, V> put) {
      all.add(new Field<>(setting, Form.of(setting.type()), get, put));
      return this;
    }

    Builder<S, B> number(
        EtsipSetting setting, Function<S, OptionalInt> get, BiConsumer<B, Integer> put) {
      return one(setting, settings -> get.apply(settings).stream().boxed().findFirst(), put);
    }

    /** An empty list counts as not set. */
    <V extends Collection<?>> Builder<S, B> list(
        EtsipSetting setting, Function<S, V> get, BiConsumer<B, V> put) {
      return one(
          setting,
          settings -> Optional.of(get.apply(settings)).filter(list -> !list.isEmpty()),
          put);
    }

    Fields<S, B> build() {
      return new Fields<>(all.build());
    }
  }
}
