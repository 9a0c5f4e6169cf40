package dev.ixm.config.etsip;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the guide says of one setting. A key alone does not name a setting: some stand in several
 * sections.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEtsipSetting.class)
public abstract class EtsipSetting {

  EtsipSetting() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the section it stands in} */
  public abstract EtsipSection section();

  /** {@return the key as the guide spells it} */
  public abstract String key();

  /** {@return what kind of value it has} */
  public abstract SettingType type();

  /** {@return the value that holds when nothing is set, empty if the guide tells none} */
  public abstract Optional<String> defaultValue();

  /** {@return the value that TLS asks for, empty if it asks for none in particular} */
  public abstract Optional<String> tlsValue();

  /** {@return what it does, in our words} */
  public abstract String meaning();

  /** {@return where in the guide it stands} */
  public abstract Source source();

  /** {@return whether the guide states how the value is written, or we infer it} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return the section and the key} */
  @Override
  public final String toString() {
    return "[%s] %s".formatted(section().header(), key());
  }

  /** Builds an {@link EtsipSetting}. */
  public static final class Builder extends ImmutableEtsipSetting.Builder {
    Builder() {}
  }
}
