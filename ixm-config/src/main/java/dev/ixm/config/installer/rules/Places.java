package dev.ixm.config.installer.rules;

import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import java.util.function.BiConsumer;

/** Where findings stand. */
final class Places {

  private Places() {}

  static FindingCollector at(FindingCollector sheet, Question question) {
    return sheet.at(question.path().substring(1));
  }

  /** Judges the sheets of a site one by one; the collector stands at the sheet and names it. */
  static void forEachSheet(
      SiteAnswers site, FindingCollector here, BiConsumer<AnswerSheet, FindingCollector> check) {
    here.at("sheets")
        .forEach(
            site.sheets(),
            (sheet, there) -> check.accept(sheet, there.with(Finding.SERVER, sheet.server())));
  }
}
