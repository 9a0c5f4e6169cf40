package dev.ixm.docs;

import static java.util.stream.Collectors.joining;

import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.procedure.Procedures;

/** The list of procedures as a Markdown page. */
final class ProcedurePage {

  private ProcedurePage() {}

  static String of(Procedures procedures, HeadingTable headings) {
    return list(procedures) + headings.markdown();
  }

  private static String list(Procedures procedures) {
    return procedures.list().stream()
        .map(procedure -> row(procedure.info()))
        .collect(
            joining(
                "\n",
                """
                # Procedures

                What can be planned by `Procedures.plan`, simulated against our model before it is printed. A plan that a
                step or the goal speaks against is refused, with the reasons. Generated from the SDK.

                | id | what it does | asks for | guide |
                |---|---|---|---|
                """,
                "\n"));
  }

  private static String row(ProcedureInfo info) {
    return "| `%s` | **%s.** %s | %s | %s |"
        .formatted(info.id(), info.title(), info.sentence(), inputs(info), info.source());
  }

  private static String inputs(ProcedureInfo info) {
    return info.inputs().stream().map(ProcedurePage::input).collect(joining("; "));
  }

  private static String input(Input<?> input) {
    return "`%s`: %s".formatted(input.name(), input.question());
  }
}
