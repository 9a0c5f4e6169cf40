package dev.ixm.model.windows.rules;

import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;

/** The programs beside the product on its servers. */
public final class ProgramRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "windows.programs.dedicated",
                  SHOULD,
                  Source.of(1, "Considerations:", "G01-012", "G02-181", "G05-006", "G09-010"))
              .formerly("server.dedicated")
              .forSite(ProgramRules::dedicated));

  private ProgramRules() {}

  private static void dedicated(SiteView site, FindingCollector findings) {
    ImmutableSet<String> needed = site.fileFormatPrograms();
    findings.forEachProductServer(
        site,
        (view, server, here) ->
            dedicated(
                server,
                server.isVoiceServer() ? needed : ImmutableSet.of(),
                here.at("windows").at("programs")));
  }

  private static void dedicated(Server server, ImmutableSet<String> needed, FindingCollector here) {
    Optional<ImmutableSet<String>> programs = server.windows().flatMap(WindowsSetup::programs);
    if (programs.isEmpty()) {
      here.notStated();
      return;
    }
    for (String program : programs.get()) {
      if (needed.stream().noneMatch(name -> WindowsSetup.isProgram(program, name))) {
        here.breach(program, Bound.absent());
      }
    }
  }
}
