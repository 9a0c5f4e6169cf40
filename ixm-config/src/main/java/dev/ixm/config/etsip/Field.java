package dev.ixm.config.etsip;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Joins a setting of the file with an attribute of a value type.
 *
 * @param setting what the guide says
 * @param form how the value is written
 * @param get takes the value from the type, empty if not set
 * @param put gives the value to the builder
 * @param <S> the value type
 * @param <B> its builder
 * @param <V> the value
 */
record Field<S, B, V>(
    EtsipSetting setting, Form<V> form, Function<S, Optional<V>> get, BiConsumer<B, V> put) {

  void read(IniSection section, B builder, Consumer<EtsipProblem> problems) {
    section
        .find(setting.key())
        .ifPresent(
            entry ->
                value(entry)
                    .ifPresentOrElse(
                        value -> put.accept(builder, value),
                        () -> problems.accept(new EtsipProblem(section, entry, setting))));
  }

  private Optional<V> value(IniEntry entry) {
    return form.read(entry.value());
  }

  IniDocument write(IniDocument document, String section, S settings) {
    Optional<V> wanted = get.apply(settings);
    if (wanted.isEmpty()
        || document.find(section, setting.key()).flatMap(this::value).equals(wanted)) {
      return document;
    }
    return document.set(section, setting.key(), form.format().apply(wanted.get()));
  }

  /** Writes only where nothing, well-formed or not, is stated. */
  IniDocument fill(IniDocument document, String section, S settings) {
    return Codec.isStated(document, section, setting)
        ? document
        : write(document, section, settings);
  }
}
