package dev.ixm.model.windows.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.software.SoftwareCatalog;
import dev.ixm.model.windows.WindowsSetup;
import java.util.Optional;

/** The programs beside the product on its servers: those that it needs, and all others. */
public final class ProgramRules {

  private static final SoftwareCatalog CATALOG =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(SoftwareCatalog.KIND);

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.of(
              RuleInfo.of(
                  "server.dedicated",
                  SHOULD,
                  "servers run no other programs than the product needs",
                  Source.of(1, "Considerations:")),
              ProgramRules::dedicated),
          DeploymentRule.of(
              RuleInfo.of(
                  "voice.file-formats",
                  MUST,
                  "voice servers have the programs for the site's file formats, or Remote Printer",
                  Source.of(2, "Media Support Requirements")),
              ProgramRules::fileFormats));

  private ProgramRules() {}

  private static void dedicated(Deployment deployment, FindingCollector findings) {
    ImmutableSet<String> needed =
        deployment.remotePrinter().orElse(false) ? ImmutableSet.of() : neededPrograms(deployment);
    DeploymentRule.forEachServer(
        deployment,
        findings,
        Server::isProductServer,
        (server, here) -> {
          FindingCollector place = here.at("windows").at("programs");
          if (programs(server).isEmpty()) {
            place.notStated();
          }
          for (String program : programs(server).orElse(ImmutableSet.of())) {
            if (!server.isVoiceServer() || !isOneOf(needed, program)) {
              place.breach(program, "not installed");
            }
          }
        });
  }

  /** A format that the guide does not name needs a program that is not known. */
  private static void fileFormats(Deployment deployment, FindingCollector findings) {
    if (deployment.remotePrinter().orElse(false)) {
      return;
    }
    ImmutableList<String> formats = deployment.fileFormats().asList();
    for (int i = 0; i < formats.size(); i++) {
      if (CATALOG.findFileFormat(formats.get(i)).isEmpty()) {
        findings.at("fileFormats").at(i).notStated();
      }
    }
    for (String program : neededPrograms(deployment)) {
      DeploymentRule.forEachServer(
          deployment,
          findings,
          server -> server.isVoiceServer() && !has(server, program),
          (server, here) -> lacks(program, deployment, server, findings, here));
    }
  }

  private static void lacks(
      String program,
      Deployment deployment,
      Server server,
      FindingCollector site,
      FindingCollector here) {
    if (programs(server).isEmpty()) {
      here.at("windows").at("programs").notStated();
    } else if (deployment.remotePrinter().isEmpty()) {
      site.at("remotePrinter").notStated();
    } else {
      here.at("windows").at("programs").breach("without " + program, "with " + program);
    }
  }

  private static ImmutableSet<String> neededPrograms(Deployment deployment) {
    return deployment.fileFormats().stream()
        .flatMap(name -> CATALOG.findFileFormat(name).stream())
        .flatMap(format -> format.programFor(deployment.release()).stream())
        .collect(toImmutableSet());
  }

  private static Optional<ImmutableSet<String>> programs(Server server) {
    return server.windows().flatMap(WindowsSetup::programs);
  }

  private static boolean has(Server server, String needed) {
    for (String program : programs(server).orElse(ImmutableSet.of())) {
      if (is(needed, program)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(ImmutableSet<String> names, String program) {
    for (String name : names) {
      if (is(name, program)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a program is that one, of whatever year or version. */
  private static boolean is(String name, String program) {
    int end = name.length();
    return (program.length() == end || (program.length() > end && program.charAt(end) == ' '))
        && Ascii.equalsIgnoreCase(program.substring(0, end), name);
  }
}
