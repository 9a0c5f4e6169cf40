package dev.ixm.testkit.value;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.EtsipProblem;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.ProcedureInfo;

/** The types that have a JSON form, of those that there are generators of. */
public final class JsonForms {

  /** Records of what has none, such as of functions. */
  private static final ImmutableSet<Class<?>> NONE =
      ImmutableSet.of(EtsipProblem.class, Input.class, ProcedureInfo.class);

  /** Written alone as in a plan, but read only there: the plan knows the type of the value. */
  static final ImmutableSet<Class<?>> PARTS = ImmutableSet.of(Figure.class);

  /** Single values, which are written as texts. */
  public static final ImmutableSet<Class<?>> TEXTS =
      ImmutableSet.of(
          Release.class, DataRate.class, DataSize.class, Frequency.class, PortRange.class);

  public static final ImmutableSet<Class<?>> ALL =
      IxmArbitraries.types().stream().filter(JsonForms::saysSo).collect(toImmutableSet());

  private JsonForms() {}

  private static boolean saysSo(Class<?> type) {
    return TEXTS.contains(type)
        || (type.isRecord() && !NONE.contains(type))
        || (type.isAnnotationPresent(JsonDeserialize.class) && !PARTS.contains(type))
        || type.isAnnotationPresent(JsonSerialize.class);
  }
}
