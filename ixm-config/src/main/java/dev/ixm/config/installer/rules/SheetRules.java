package dev.ixm.config.installer.rules;

import static dev.ixm.config.installer.ExtensionGround.OFFERED_BY_PBX;
import static dev.ixm.config.installer.ExtensionGround.PRE_PAGING;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.AccountKind;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.WizardInput;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Whether the answers of one server will do. */
final class SheetRules {

  private static final Source SINGLE = Source.of(5, "Procedure");

  static final ImmutableList<Rule<AnswerSheet>> ALL =
      ImmutableList.of(
          rule("installer.answers.complete", "every question is answered", SheetRules::complete),
          rule(
              "installer.dcom-user.domain",
              "the services run under an account of the domain, unless a server stands alone",
              SheetRules::domainUser),
          rule(
              "installer.number.range",
              "the server's number is one that the page takes",
              SheetRules::number),
          Rule.of(
              RuleInfo.of(
                  "installer.drive.other-than-c",
                  SHOULD,
                  "the product is installed on a drive other than C",
                  SINGLE),
              AnswerSheet.class,
              SheetRules::drive),
          Rule.of(
              RuleInfo.of(
                  "installer.sip.extension",
                  SHOULD,
                  "extensions are used only if the PBX offers them and pre-paging is needed",
                  SINGLE),
              AnswerSheet.class,
              SheetRules::extension));

  private SheetRules() {}

  private static Rule<AnswerSheet> rule(
      String id, String summary, BiConsumer<AnswerSheet, FindingCollector> check) {
    return Rule.of(
        RuleInfo.of(id, MUST, summary, Source.of(8, "Installation")), AnswerSheet.class, check);
  }

  private static void complete(AnswerSheet sheet, FindingCollector findings) {
    for (Question question : sheet.missing()) {
      Places.at(findings, question).breach("none", question.label());
    }
  }

  private static void domainUser(AnswerSheet sheet, FindingCollector findings) {
    Optional<WizardInput> input = sheet.wizard().find(Question.DCOM_USER);
    boolean domain =
        input.flatMap(WizardInput::account).equals(Optional.of(AccountKind.DOMAIN_USER));
    if (domain && sheet.dcomUser().filter(user -> isLocal(user, sheet.server())).isPresent()) {
      findings.at("dcomUser").breach(sheet.dcomUser().get(), "an account of the domain");
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

  private static void number(AnswerSheet sheet, FindingCollector findings) {
    sheet
        .wizard()
        .find(Question.NUMBER)
        .flatMap(WizardInput::range)
        .filter(range -> sheet.number().isPresent())
        .filter(range -> !range.contains(sheet.number().getAsInt()))
        .ifPresent(
            range ->
                findings
                    .at("number")
                    .breach(
                        sheet.number().getAsInt(),
                        range.lowerEndpoint() + " to " + range.upperEndpoint()));
  }

  private static void drive(AnswerSheet sheet, FindingCollector findings) {
    if (sheet.answer(Question.DRIVE).contains("C")) {
      findings.at("drive").breach("C", "another drive");
    }
  }

  private static void extension(AnswerSheet sheet, FindingCollector findings) {
    if (sheet.answer(Question.SIP_CONNECTION).contains(PbxConnection.EXTENSION.label())
        && !sheet.extensionGrounds().containsAll(ImmutableList.of(OFFERED_BY_PBX, PRE_PAGING))) {
      findings
          .at("extensionGrounds")
          .breach(sheet.extensionGrounds(), OFFERED_BY_PBX + " and " + PRE_PAGING);
    }
  }
}
