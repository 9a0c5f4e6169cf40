package dev.ixm.site.book;

import com.google.common.base.Joiner;
import dev.ixm.model.guide.Figure;
import dev.ixm.site.SiteStudy;
import java.util.List;
import java.util.stream.Stream;

/** Every figure, and how it comes about. */
final class CalculationChapter {

  private CalculationChapter() {}

  static void write(SiteStudy study, Html html) {
    List<Figure<?>> figures =
        Stream.<Figure<?>>concat(
                study.plan().stream().flatMap(plan -> plan.figures().stream()),
                study.licensedVoicePorts().stream())
            .toList();
    if (figures.isEmpty()) {
      html.add("p", "The site was not planned here, so there is no calculation.");
      return;
    }
    html.table("Figures of the plan", "figure", "value", "formula", "inputs", "source");
    figures.forEach(
        figure ->
            html.row(
                figure.name(),
                figure.value(),
                figure.formula(),
                Joiner.on("; ").withKeyValueSeparator(" = ").join(figure.inputs()),
                figure.basis().cite(figure.source())));
    html.close(3);
  }
}
