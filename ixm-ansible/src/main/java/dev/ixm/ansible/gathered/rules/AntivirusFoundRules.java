package dev.ixm.ansible.gathered.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.gathered.GatheredHost;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which antivirus programs are found on a host, and whether they leave the product alone. */
final class AntivirusFoundRules {

  private static final String ANTIVIRUS = "ANTIVIRUS Software Installation";
  private static final String DEFENDER = "Windows Defender";

  /** By what antivirus programs are known; the guide has the first three. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i)norton anti|mcafee|bitdefender|anti-?virus|endpoint (protection|security)");

  static final ImmutableList<Rule<GatheredSite>> ALL =
      ImmutableList.of(
          rule("gathered.antivirus.stated", SHOULD, Source.of(2, ANTIVIRUS, "G02-104"))
              .inferred()
              .judging(GatheredSite.class, HostRules.each(AntivirusFoundRules::isStated)),
          rule("gathered.antivirus.excluded", SHOULD, Source.of(2, ANTIVIRUS, "G02-105"))
              .inferred()
              .judging(GatheredSite.class, HostRules.each(AntivirusFoundRules::isExcluded)));

  private AntivirusFoundRules() {}

  private static void isStated(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("programs");
    if (host.programs().isEmpty()) {
      here.notStated();
      return;
    }
    ImmutableSet<String> stated = stated(server);
    ImmutableList<String> unknown =
        host.programs().get().stream()
            .filter(program -> PROGRAM.matcher(program).find())
            .filter(program -> stated.stream().noneMatch(it -> isSame(it, program)))
            .collect(toImmutableList());
    if (!unknown.isEmpty()) {
      here.breach(
          unknown.size() == 1 ? unknown.get(0) : unknown,
          stated.isEmpty() ? Bound.absent() : Bound.oneOf(stated));
    }
  }

  private static ImmutableSet<String> stated(Server server) {
    return server.windows().flatMap(WindowsSetup::antivirus).stream()
        .flatMap(ImmutableList::stream)
        .map(ServerAntivirus::program)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Windows shows editions and versions after the name. */
  private static boolean isSame(String stated, String found) {
    String one = Ascii.toLowerCase(stated);
    String other = Ascii.toLowerCase(found);
    return one.contains(other) || other.contains(one);
  }

  private static void isExcluded(
      SiteView site, Server server, GatheredHost host, FindingCollector findings) {
    FindingCollector here = findings.at("notScanned");
    Optional<Boolean> on = host.isDefenderOn();
    if (on.isEmpty() || (on.get() && host.notScanned().isEmpty())) {
      here.notStated();
    } else if (on.get()
        && host.notScanned().get().stream().noneMatch(it -> isExcluding(site, server, it))) {
      here.with("program", DEFENDER)
          .breach(host.notScanned().get(), Bound.including(ImmutableList.of(site.folder(server))));
    }
  }

  /** The folder itself, or one above it. */
  private static boolean isExcluding(SiteView site, Server server, String excluded) {
    String folder = Ascii.toLowerCase(site.folder(server)) + "\\";
    String other = HostRules.path(excluded) + "\\";
    return site.findDrive(server).isPresent()
        ? folder.startsWith(other)
        : other.endsWith("\\" + folder);
  }
}
