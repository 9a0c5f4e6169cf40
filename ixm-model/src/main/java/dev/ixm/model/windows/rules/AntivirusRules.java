package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Support;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.software.Antivirus;
import dev.ixm.model.software.SoftwareCatalog;
import dev.ixm.model.storage.rules.UcFolder;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;

/** The antivirus programs on the product's servers. */
public final class AntivirusRules {

  private static final ImmutableSet<String> VALIDATED =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(SoftwareCatalog.KIND).antivirus().stream()
          .filter(program -> program.support() == Support.SUPPORTED)
          .map(Antivirus::name)
          .collect(toImmutableSet());

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          forEachProgram(
              "antivirus.validated",
              MAY,
              "antivirus programs are those that were validated with the product",
              AntivirusRules::validated),
          forEachProgram(
              "antivirus.uc-folder.excluded",
              SHOULD,
              "antivirus programs do not scan the UC folder of the product",
              AntivirusRules::excluded));

  private AntivirusRules() {}

  private interface Check {
    void judge(ServerAntivirus program, Server server, FindingCollector here);
  }

  private static Rule<Deployment> forEachProgram(
      String id, Level level, String summary, Check check) {
    return DeploymentRule.forEachServer(
        RuleInfo.of(id, level, summary, Source.of(2, "ANTIVIRUS Software Installation")),
        Server::isProductServer,
        (server, here) -> {
          FindingCollector list = here.at("windows").at("antivirus");
          server
              .windows()
              .flatMap(WindowsSetup::antivirus)
              .ifPresentOrElse(
                  programs -> {
                    for (int i = 0; i < programs.size(); i++) {
                      check.judge(programs.get(i), server, list.at(i));
                    }
                  },
                  list::notStated);
        });
  }

  private static void validated(ServerAntivirus program, Server server, FindingCollector here) {
    if (!VALIDATED.contains(program.program())) {
      here.at("program").breach(program.program(), Joiner.on(" or ").join(VALIDATED));
    }
  }

  private static void excluded(ServerAntivirus program, Server server, FindingCollector here) {
    UcFolder folder = UcFolder.of(server);
    if (program.excludedFolders().stream().noneMatch(folder::isIn)) {
      here.at("excludedFolders")
          .with("program", program.program())
          .breach(program.excludedFolders(), "with " + folder);
    }
  }
}
