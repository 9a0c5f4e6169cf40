package dev.ixm.config.installer.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.Wizard;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Server;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Set;

/** Whether the answers of all servers fit the site. */
final class SiteRules {

  private static final Source WIZARDS = Source.of(8, "Installation");

  static final ImmutableList<Rule<SiteAnswers>> ALL =
      ImmutableList.of(
          Rule.of(
              RuleInfo.of(
                  "installer.sheets.complete",
                  MUST,
                  "every server that the product is installed on has its answers",
                  WIZARDS,
                  Basis.INFERRED),
              SiteAnswers.class,
              SiteRules::complete),
          Rule.of(
              RuleInfo.of(
                  "installer.number.unique",
                  MUST,
                  "no two servers of a role are given the same number",
                  Source.of(8, "Secondary Voice Server")),
              SiteAnswers.class,
              SiteRules::numbers),
          Rule.of(
              RuleInfo.of(
                  "installer.components.fax",
                  SHOULD,
                  "the driver for fax by Dialogic SR140 is enabled where the site uses it",
                  Source.of(5, "Procedure")),
              SiteAnswers.class,
              SiteRules::fax),
          address("installer.address.primary", Role.PRIMARY, Question.PRIMARY_ADDRESS),
          address(
              "installer.address.consolidated", Role.CONSOLIDATED, Question.CONSOLIDATED_ADDRESS));

  private SiteRules() {}

  private static void complete(SiteAnswers site, FindingCollector findings) {
    DeploymentRule.forEachServer(
        site.deployment(),
        findings.at("deployment"),
        Server::isProductServer,
        (server, here) -> {
          for (Role role : server.roles()) {
            if (isInstalled(role, site) && site.find(server.name(), role).isEmpty()) {
              here.with("role", role).breach("none", "an answer sheet");
            }
          }
        });
  }

  private static boolean isInstalled(Role role, SiteAnswers site) {
    return Wizard.find(role, site.deployment().edition(), Occasion.INSTALLATION).isPresent();
  }

  private static void numbers(SiteAnswers site, FindingCollector findings) {
    Set<String> seen = new HashSet<>();
    Places.forEachSheet(
        site,
        findings,
        (sheet, here) -> {
          for (String number : sheet.answer(Question.NUMBER)) {
            if (!seen.add(sheet.role() + " " + number)) {
              here.at("number").breach(number, "a number of its own");
            }
          }
        });
  }

  private static void fax(SiteAnswers site, FindingCollector findings) {
    if (!site.deployment().options().containsKey(LicenseOption.SR140_FAX_PORT)) {
      return;
    }
    Places.forEachSheet(
        site,
        findings,
        (sheet, here) -> {
          FindingCollector components = here.at("components");
          if (!hasFaxDriver(sheet)) {
            return;
          }
          if (sheet.components().isEmpty()) {
            components.notStated();
          } else if (!sheet.components().contains(Wizard.FAX_COMPONENT)) {
            components.breach(sheet.components(), Wizard.FAX_COMPONENT);
          }
        });
  }

  private static boolean hasFaxDriver(AnswerSheet sheet) {
    return sheet.edition() == Edition.STANDARD
        && sheet.role().isVoiceServer()
        && sheet.wizard().find(Question.COMPONENTS).isPresent();
  }

  /** One of the addresses of the server itself or, where these are not known, the first answer. */
  private static Rule<SiteAnswers> address(String id, Role role, Question question) {
    return Rule.of(
        RuleInfo.of(
            id, MUST, "the servers are told the address of the %s server".formatted(role), WIZARDS),
        SiteAnswers.class,
        (site, findings) -> {
          ImmutableSet<InetAddress> expected = addresses(site, role, question);
          Places.forEachSheet(
              site,
              findings,
              (sheet, here) -> {
                for (String address : sheet.answer(question)) {
                  if (!expected.contains(InetAddresses.forString(address))) {
                    Places.at(here, question).breach(address, shown(expected));
                  }
                }
              });
        });
  }

  private static ImmutableSet<InetAddress> addresses(
      SiteAnswers site, Role role, Question question) {
    ImmutableSet<InetAddress> known =
        site.deployment()
            .servers(role)
            .flatMap(server -> server.addresses().stream())
            .map(InetAddresses::forString)
            .collect(ImmutableSet.toImmutableSet());
    return known.isEmpty()
        ? site.sheets().stream()
            .flatMap(sheet -> sheet.answer(question).stream())
            .limit(1)
            .map(InetAddresses::forString)
            .collect(ImmutableSet.toImmutableSet())
        : known;
  }

  private static String shown(ImmutableSet<InetAddress> addresses) {
    return String.join(" or ", addresses.stream().map(InetAddresses::toAddrString).toList());
  }
}
