package dev.ixm.config.installer.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

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
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.site.SiteView;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Whether the answers of all servers fit the site. */
final class SiteRules {

  private static final String INSTALLATION = "Installation";
  private static final ImmutableList<String> FAX = ImmutableList.of(Wizard.FAX_COMPONENT);

  static final ImmutableList<Rule<SiteAnswers>> ALL =
      ImmutableList.of(
          rule(
                  "installer.sheets.complete",
                  MUST,
                  Source.of(8, INSTALLATION, "G08-083", "G08-099", "G08-111"))
              .inferred()
              .judging(SiteAnswers.class, SiteRules::complete),
          rule(
                  "installer.number.unique",
                  MUST,
                  Source.of(
                      8,
                      "Secondary Voice Server",
                      "G08-102",
                      "G09-236",
                      "G18-010",
                      "G19-010",
                      "G09-383",
                      "G09-404"))
              .judging(SiteAnswers.class, SiteRules::numbers),
          rule("installer.components.fax", SHOULD, Source.of(5, "Procedure", "G05-088"))
              .judging(SiteAnswers.class, SiteRules::fax),
          rule(
                  "installer.address.primary",
                  MUST,
                  Source.of(
                      8,
                      INSTALLATION,
                      "G08-087",
                      "G08-104",
                      "G09-196",
                      "G09-231",
                      "G18-014",
                      "G19-012"))
              .judging(SiteAnswers.class, address(Role.PRIMARY, Question.PRIMARY_ADDRESS)),
          rule(
                  "installer.address.consolidated",
                  MUST,
                  Source.of(
                      8,
                      INSTALLATION,
                      "G08-077",
                      "G08-107",
                      "G09-176",
                      "G09-237",
                      "G18-017",
                      "G19-015"))
              .judging(
                  SiteAnswers.class, address(Role.CONSOLIDATED, Question.CONSOLIDATED_ADDRESS)));

  private SiteRules() {}

  private static void complete(SiteAnswers site, RuleContext context, FindingCollector here) {
    here.at("deployment")
        .forEachProductServer(
            context.site(site.deployment()),
            (view, server, there) -> {
              for (Role role : server.roles()) {
                if (isInstalled(role, view) && site.find(server.name(), role).isEmpty()) {
                  there.with("role", role).missing(Bound.present());
                }
              }
            });
  }

  private static boolean isInstalled(Role role, SiteView site) {
    return Wizard.find(role, site.stated().edition(), Occasion.INSTALLATION, site.facts())
        .isPresent();
  }

  /** Each finding names the server that has the number already in the fact {@code other}. */
  private static void numbers(SiteAnswers site, FindingCollector here) {
    Map<String, String> servers = new HashMap<>();
    Places.forEachSheet(
        site,
        here,
        (sheet, there) -> {
          for (String number : sheet.answer(Question.NUMBER)) {
            String other = servers.putIfAbsent(sheet.role() + " " + number, sheet.server());
            if (other != null) {
              int taken = Integer.parseInt(number);
              there.at("number").with("other", other).breach(taken, Bound.otherThan(taken));
            }
          }
        });
  }

  private static void fax(SiteAnswers site, FindingCollector here) {
    if (site.deployment().options().containsKey(LicenseOption.SR140_FAX_PORT)) {
      Places.forEachSheet(site, here, (sheet, there) -> fax(sheet, there.at("components")));
    }
  }

  private static void fax(AnswerSheet sheet, FindingCollector here) {
    if (!hasFaxDriver(sheet)) {
      return;
    }
    if (sheet.components().isEmpty()) {
      here.notStated();
    } else if (!sheet.components().containsAll(FAX)) {
      here.breach(sheet.components(), Bound.including(FAX));
    }
  }

  private static boolean hasFaxDriver(AnswerSheet sheet) {
    return sheet.edition() == Edition.STANDARD
        && sheet.role().isVoiceServer()
        && sheet.wizard().find(Question.COMPONENTS).isPresent();
  }

  /** One of the addresses of the server itself or, where these are not known, the first answer. */
  private static BiConsumer<SiteAnswers, FindingCollector> address(Role role, Question question) {
    return (site, here) -> {
      ImmutableSet<InetAddress> expected = addresses(site, role, question);
      Places.forEachSheet(
          site,
          here,
          (sheet, there) -> {
            for (String address : sheet.answer(question)) {
              if (!expected.contains(InetAddresses.forString(address))) {
                Places.at(there, question).breach(address, Bound.oneOf(shown(expected)));
              }
            }
          });
    };
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

  private static ImmutableList<String> shown(ImmutableSet<InetAddress> addresses) {
    return addresses.stream()
        .map(InetAddresses::toAddrString)
        .collect(ImmutableList.toImmutableList());
  }
}
