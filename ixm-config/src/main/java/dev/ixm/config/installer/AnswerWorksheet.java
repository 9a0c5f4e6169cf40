package dev.ixm.config.installer;

import static dev.ixm.model.text.Markdown.BLANK;
import static dev.ixm.model.text.Markdown.escapeAroundCode;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.SiteView;
import java.time.ZoneId;
import java.util.List;

/**
 * The answers of a site as a Markdown text to print, complete and tick off: a section for each
 * server, with its pages in order. It has no passwords, only what is known of them.
 */
public final class AnswerWorksheet {

  private final SiteAnswers site;
  private final ImmutableList<PasswordRequest> requests;
  private final StringBuilder text = new StringBuilder();

  private AnswerWorksheet(SiteAnswers site) {
    this.site = site;
    this.requests = SitePasswords.requests(site);
  }

  /**
   * {@return the worksheet of a site, ending in a line feed}
   *
   * @param site its sheets
   */
  public static String render(SiteAnswers site) {
    return new AnswerWorksheet(site).write();
  }

  private String write() {
    line("# Installer answers for " + code(site.deployment().name()));
    line("");
    line("Passwords and the numbers of the license are not written here.");
    for (int i = 0; i < site.sheets().size(); i++) {
      write(i, site.sheets().get(i));
    }
    return text.toString();
  }

  private void write(int index, AnswerSheet sheet) {
    line("");
    line("## `%s`: `%s`".formatted(sheet.server(), sheet.role()));
    line("");
    line("- Guide: " + sheet.wizard().source());
    if (sheet.wizard().find(Question.DRIVE).isPresent()) {
      line("- Folder of the product: " + ProductPath.quoted(SiteView.folderOn(sheet.drive())));
    }
    line("- Time zone of Windows: " + sheet.timeZone().map(ZoneId::getId).orElse(BLANK));
    line("");
    List<Question> missing = sheet.missing();
    for (WizardScreen screen : sheet.screens()) {
      line("- [ ] %s%s".formatted(step(screen), escapeAroundCode(Answers.line(sheet, screen))));
      screen
          .condition()
          .ifPresent(condition -> line("  - Only if: " + escapeAroundCode(condition)));
      screen.inputs().forEach(input -> write(index, input, missing));
      screen.afterwards().ifPresent(later -> line("  - Afterwards: " + escapeAroundCode(later)));
    }
  }

  private static String step(WizardScreen screen) {
    String step = screen.step().isPresent() ? "Step " + screen.step().getAsInt() + ": " : "";
    return screen.basis() == Basis.STATED ? step : step + "(inferred) ";
  }

  private void write(int index, WizardInput input, List<Question> missing) {
    if (missing.contains(input.question())) {
      line("  - `%s`: %s%s".formatted(input.question().label(), BLANK, options(input)));
    }
    requests.stream()
        .filter(request -> request.sheet() == index && isFor(request, input))
        .forEach(request -> line("  - " + told(input, request)));
  }

  private static boolean isFor(PasswordRequest request, WizardInput input) {
    return request.program() == PasswordRequest.Program.INSTALLER
        && input.purpose().filter(request.purpose()::equals).isPresent();
  }

  private static String options(WizardInput input) {
    return input.allowed().isEmpty()
        ? ""
        : " of " + escapeAroundCode(Instructions.quoted(input.allowed()));
  }

  private static String told(WizardInput input, PasswordRequest request) {
    String told =
        "`%s`: a password of the policy `%s`"
            .formatted(input.question().label(), request.policy().name());
    String shared =
        request.sharedWith().isEmpty()
            ? ""
            : ", the same as on " + escapeAroundCode(Instructions.quoted(request.sharedWith()));
    return told + (request.isConfirmed() ? ", entered twice" : "") + shared;
  }

  private static String code(String text) {
    return escapeAroundCode(Instructions.quoted(text));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
