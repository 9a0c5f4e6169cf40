package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.plugin.PlugInException;
import dev.ixm.model.plugin.PlugInTrouble;
import java.util.function.Function;

/**
 * A procedure: what it says of itself, asked once, and where it comes from.
 *
 * @param info what it said it is
 * @param procedure the procedure
 * @param origin the class that is to blame for it, and its provider
 */
record ProcedureEntry(ProcedureInfo info, Procedure procedure, String origin) {

  /** {@return all procedures of a provider, in its order} */
  static ImmutableList<ProcedureEntry> allOf(ProcedureProvider provider) {
    return PlugInTrouble.ask(provider.getClass().getName(), "procedures()", provider::procedures)
        .stream()
        .map(it -> of(it, PlugInTrouble.origin(PlugInTrouble.author(it), provider)))
        .collect(toImmutableList());
  }

  private static ProcedureEntry of(Procedure procedure, String origin) {
    return new ProcedureEntry(
        PlugInTrouble.ask(origin, "info()", procedure::info), procedure, origin);
  }

  /** {@return what the procedure answers} */
  <T> T ask(String question, Function<Procedure, T> answer) {
    return PlugInTrouble.ask(origin, question, () -> answer.apply(procedure));
  }

  /** {@return what happened and who is to blame, which is the procedure if nobody is named} */
  String blame(Throwable trouble) {
    return trouble instanceof PlugInException
        ? PlugInTrouble.describe(trouble)
        : origin + ": " + PlugInTrouble.describe(trouble);
  }
}
