package dev.ixm.runbook.state;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import org.immutables.value.Value;

/** What has to be so before a step is done, or when all of them are. */
@Value.Immutable
@JsonDeserialize(as = ImmutableNeed.class)
public abstract class Need {

  Need() {}

  /**
   * {@return a need that the guide states, and demands}
   *
   * @param fact what has to be so
   * @param source where it is stated
   */
  public static Need stated(Effect fact, Source source) {
    return ImmutableNeed.builder().key(fact.key()).value(fact.value()).source(source).build();
  }

  /**
   * {@return a need that follows from what the guide says, and that a site may waive}
   *
   * @param fact what has to be so
   * @param source from what it follows
   */
  public static Need inferred(Effect fact, Source source) {
    return ImmutableNeed.builder().from(stated(fact, source)).basis(Basis.INFERRED).build();
  }

  /**
   * {@return a need that the guide recommends}
   *
   * @param fact what has to be so
   * @param source where it is recommended
   */
  public static Need recommended(Effect fact, Source source) {
    return ImmutableNeed.builder().from(stated(fact, source)).level(Level.SHOULD).build();
  }

  /** {@return which key} */
  public abstract Key key();

  /** {@return the value that it has to have, never blank} */
  public abstract String value();

  /** {@return how binding it is: MUST refuses, SHOULD warns; MUST unless set} */
  @Value.Default
  public Level level() {
    return Level.MUST;
  }

  /** {@return whether the guide states it, STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return where it is stated, or from where it was inferred} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("value", value());
  }

  /** {@return the key, the value, and where it stands} */
  @Override
  public final String toString() {
    return key() + " has to be `" + value() + "` (" + basis().cite(source()) + ")";
  }
}
