package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Support;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch.ServerCheck;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.software.Antivirus;
import dev.ixm.model.software.SoftwareCatalog;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;

/** The antivirus programs on the product's servers. */
public final class AntivirusRules {

  private static final String HEADING = "ANTIVIRUS Software Installation";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("windows.antivirus.validated", MAY, Source.of(2, HEADING, "G02-104"))
              .formerly("antivirus.validated")
              .figure("programs", AntivirusRules::validated)
              .forEachProductServer(
                  eachProgram(
                      (site, server, program, here) ->
                          here.at("program").oneOf(program.program(), validated(site.facts())))),
          rule("windows.antivirus.uc-folder.excluded", SHOULD, Source.of(2, HEADING, "G02-105"))
              .formerly("antivirus.uc-folder.excluded")
              .forEachProductServer(eachProgram(AntivirusRules::excluded)));

  private AntivirusRules() {}

  private interface Check {
    void judge(SiteView site, Server server, ServerAntivirus program, FindingCollector here);
  }

  private static ServerCheck eachProgram(Check check) {
    return (site, server, here) -> {
      FindingCollector list = here.at("windows").at("antivirus");
      Optional<ImmutableList<ServerAntivirus>> programs =
          server.windows().flatMap(WindowsSetup::antivirus);
      if (programs.isEmpty()) {
        list.notStated();
        return;
      }
      for (int i = 0; i < programs.get().size(); i++) {
        check.judge(site, server, programs.get().get(i), list.at(i));
      }
    };
  }

  private static ImmutableSet<String> validated(ReleaseFacts facts) {
    return facts.get(SoftwareCatalog.KIND).antivirus().stream()
        .filter(program -> program.support() == Support.SUPPORTED)
        .map(Antivirus::name)
        .collect(toImmutableSet());
  }

  private static void excluded(
      SiteView site, Server server, ServerAntivirus program, FindingCollector here) {
    UcFolder folder = UcFolder.of(server);
    if (program.excludedFolders().stream().noneMatch(folder::isIn)) {
      here.at("excludedFolders")
          .with("program", program.program())
          .breach(program.excludedFolders(), Bound.including(folder.paths()));
    }
  }
}
