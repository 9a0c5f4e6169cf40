package dev.ixm.config.installer.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.AccountKind;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.ExtensionGround;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.WizardInput;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Optional;

/** Whether the answers of one server will do. */
final class SheetRules {

  private static final String INSTALLATION = "Installation";
  private static final String SINGLE = "Procedure";

  /** The drive of Windows. */
  private static final String SYSTEM_DRIVE = "C";

  static final ImmutableList<Rule<AnswerSheet>> ALL =
      ImmutableList.of(
          rule(
                  "installer.answers.complete",
                  MUST,
                  Source.of(
                      8,
                      INSTALLATION,
                      "G05-091",
                      "G05-092",
                      "G05-094",
                      "G05-105",
                      "G08-077",
                      "G08-087"))
              .judging(AnswerSheet.class, SheetRules::complete),
          rule(
                  "installer.dcom-user.domain",
                  MUST,
                  Source.of(8, INSTALLATION, "G08-063", "G05-073", "G09-092", "G18-004", "G19-005"))
              .judging(AnswerSheet.class, SheetRules::domainUser),
          rule(
                  "installer.number.range",
                  MUST,
                  Source.of(
                      8,
                      INSTALLATION,
                      "G08-102",
                      "G09-236",
                      "G18-009",
                      "G19-009",
                      "G09-383",
                      "G09-404"))
              .judging(AnswerSheet.class, SheetRules::number),
          rule("installer.drive.other-than-c", SHOULD, Source.of(5, SINGLE, "G05-076", "G09-095"))
              .judging(AnswerSheet.class, SheetRules::drive),
          rule("installer.sip.extension", SHOULD, Source.of(5, SINGLE, "G05-107", "G09-103"))
              .judging(AnswerSheet.class, SheetRules::extension));

  private SheetRules() {}

  private static void complete(AnswerSheet sheet, FindingCollector here) {
    for (Question question : sheet.missing()) {
      Places.at(here, question).with("question", question.label()).missing(Bound.present());
    }
  }

  private static void domainUser(AnswerSheet sheet, FindingCollector here) {
    Optional<WizardInput> input = sheet.wizard().find(Question.DCOM_USER);
    if (input.flatMap(WizardInput::account).equals(Optional.of(AccountKind.DOMAIN_USER))) {
      sheet
          .dcomUser()
          .filter(user -> isLocal(user, sheet.server()))
          .ifPresent(
              user -> here.at("dcomUser").breach(user, Bound.equalTo(AccountKind.DOMAIN_USER)));
    }
  }

  /** Without a domain, or with the computer in its place, Windows takes the computer's account. */
  private static boolean isLocal(String user, String server) {
    int end = user.indexOf('\\');
    if (end < 0) {
      return user.indexOf('@') < 0;
    }
    String domain = user.substring(0, end);
    return domain.isEmpty() || domain.equals(".") || Ascii.equalsIgnoreCase(domain, server);
  }

  private static void number(AnswerSheet sheet, FindingCollector here) {
    sheet
        .wizard()
        .find(Question.NUMBER)
        .flatMap(WizardInput::range)
        .ifPresent(
            range -> sheet.number().ifPresent(number -> here.at("number").within(number, range)));
  }

  private static void drive(AnswerSheet sheet, FindingCollector here) {
    if (sheet.answer(Question.DRIVE).contains(SYSTEM_DRIVE)) {
      here.at("drive").breach(SYSTEM_DRIVE, Bound.otherThan(SYSTEM_DRIVE));
    }
  }

  private static void extension(AnswerSheet sheet, FindingCollector here) {
    ImmutableList<ExtensionGround> all = ImmutableList.copyOf(ExtensionGround.values());
    if (sheet.answer(Question.SIP_CONNECTION).contains(PbxConnection.EXTENSION.label())
        && !sheet.extensionGrounds().containsAll(all)) {
      here.at("extensionGrounds").breach(sheet.extensionGrounds(), Bound.including(all));
    }
  }
}
