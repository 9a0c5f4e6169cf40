package dev.ixm.model.voice.rules;

import static dev.ixm.model.guide.Level.MUST;
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
import dev.ixm.model.software.SoftwareCatalog;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;

/** The programs that voice servers need for the file formats of a site. */
public final class FileFormatRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "voice.file-formats",
                  MUST,
                  Source.of(
                      2, "Media Support Requirements", "G02-100", "G02-101", "G02-102", "G02-103"))
              .forSite(FileFormatRules::fileFormats));

  private FileFormatRules() {}

  private static void fileFormats(SiteView site, FindingCollector findings) {
    if (site.stated().remotePrinter().orElse(false)) {
      return;
    }
    unknownFormats(site, findings.at("fileFormats"));
    for (String program : site.fileFormatPrograms()) {
      findings.forEachServer(
          site,
          (view, server) -> server.isVoiceServer(),
          (view, server, here) -> {
            if (!has(server, program)) {
              lacks(program, site, server, findings, here.at("windows").at("programs"));
            }
          });
    }
  }

  /** A format that the guide does not name needs a program that is not known. */
  private static void unknownFormats(SiteView site, FindingCollector here) {
    SoftwareCatalog software = site.facts().get(SoftwareCatalog.KIND);
    ImmutableList<String> formats = site.stated().fileFormats().asList();
    for (int i = 0; i < formats.size(); i++) {
      if (software.findFileFormat(formats.get(i)).isEmpty()) {
        here.at(i).notStated();
      }
    }
  }

  private static boolean has(Server server, String needed) {
    return programs(server).orElse(ImmutableSet.of()).stream()
        .anyMatch(program -> WindowsSetup.isProgram(program, needed));
  }

  private static void lacks(
      String program,
      SiteView site,
      Server server,
      FindingCollector findings,
      FindingCollector here) {
    if (programs(server).isEmpty()) {
      here.notStated();
    } else if (site.stated().remotePrinter().isEmpty()) {
      findings.at("remotePrinter").notStated();
    } else {
      here.breach(programs(server).get(), Bound.including(ImmutableList.of(program)));
    }
  }

  private static Optional<ImmutableSet<String>> programs(Server server) {
    return server.windows().flatMap(WindowsSetup::programs);
  }
}
