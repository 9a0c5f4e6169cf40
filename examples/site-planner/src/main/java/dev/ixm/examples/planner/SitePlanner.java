package dev.ixm.examples.planner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.ixm.model.firewall.FirewallMarkdown;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.output.Output;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleConfiguration;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.export.SiteExport;
import dev.ixm.site.export.SiteExports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.commons.cli.ParseException;

/** Plans a site, or checks a deployment. */
public final class SitePlanner {

  private static final int UNUSABLE = 2;

  /** Settings of an earlier plan would be taken for those of this one. */
  private static final ImmutableSet<String> SETTINGS =
      ImmutableSet.of("voice-servers/of-any/ETSIPService.ini");

  private final Arguments given;

  private SitePlanner(Arguments given) {
    this.given = given;
  }

  /**
   * Runs the program and ends the process.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, true, UTF_8),
            new PrintWriter(System.err, true, UTF_8),
            arguments));
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    int status = status(out, err, arguments);
    if (out.checkError()) {
      complain(err, "the standard output cannot be written");
      return UNUSABLE;
    }
    return status;
  }

  /** Whatever a plug-in throws, it is no finding. */
  private static int status(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      Arguments given = Arguments.of(arguments);
      if (given.has("help")) {
        Arguments.printHelp(out);
        return 0;
      }
      return new SitePlanner(given).plan(out);
    } catch (ParseException e) {
      complain(err, e.getMessage() + " (see --help)");
    } catch (UnusableException
        | JsonInputException
        | IllegalArgumentException
        | ServiceConfigurationError e) {
      complain(err, String.valueOf(e.getMessage()));
    } catch (Throwable e) {
      complain(err, Throwables.getRootCause(e).toString());
    }
    return UNUSABLE;
  }

  /** Names of files and parts of them come to the terminal as text only. */
  private static void complain(PrintWriter err, String message) {
    err.println("site-planner: " + Output.TERMINAL.escape(message));
  }

  private int plan(PrintWriter out) {
    Optional<Path> folder = given.path("out");
    SiteStudy study = study(given.file());
    Optional<Since> changes = given.path("since").map(it -> since(it, study));
    Optional<String> format = given.has("json") ? Optional.of("plan") : given.text("format");
    String text =
        format
            .map(it -> export(it, study))
            .orElseGet(() -> TerminalText.of(StudyPage.of(study, given.has("explain"), changes)));
    folder.ifPresent(it -> write(it, study, changes));
    out.print(text);
    return study.report().hasErrors() ? 1 : 0;
  }

  private static Since since(Path earlier, SiteStudy study) {
    return Since.of(
        study,
        IxmJson.read(InputFile.bytes(earlier), earlier.toString(), Report.class),
        earlier.toString());
  }

  /** The rules are found while the site is read, as either takes long in a program that begins. */
  private SiteStudy study(Path input) {
    FutureTask<RuleSet> rules = new FutureTask<>(this::rules);
    new Thread(rules, "rules").start();
    SiteStudy.Builder study = SiteStudy.builder();
    try {
      describe(input, study);
    } finally {
      study.rules(found(rules));
    }
    return study.build();
  }

  private static RuleSet found(FutureTask<RuleSet> rules) {
    try {
      return requireNonNull(Uninterruptibles.getUninterruptibly(rules));
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
      throw new IllegalStateException(e);
    }
  }

  private void describe(Path input, SiteStudy.Builder study) {
    given.day().ifPresent(day -> study.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    byte[] text = InputFile.bytes(input);
    String name = input.toString();
    boolean isChecked = given.has("check");
    try {
      if (isChecked) {
        study.stated(IxmJson.read(text, name, Deployment.class)).text(JsonPlaces.of(text, name));
      } else {
        study.requirements(IxmJson.read(text, name, SiteRequirements.class));
      }
    } catch (JsonInputException e) {
      if (isDeployment(JsonPlaces.of(text, name)) == isChecked) {
        throw e;
      }
      String what =
          isChecked ? "the requirements of a site are read without" : "a deployment is read with";
      throw new UnusableException("%s (%s --check)".formatted(e.getMessage(), what), e);
    }
  }

  private static boolean isDeployment(JsonPlaces text) {
    return !text.find("/servers").equals(text.find(""));
  }

  private RuleSet rules() {
    RuleSet rules = given.path("rules").map(SitePlanner::configured).orElseGet(SitePlanner::all);
    return given
        .path("waivers")
        .map(it -> rules.waive(waivers(it), given.day().orElseThrow()))
        .orElse(rules);
  }

  private static Waivers waivers(Path path) {
    return IxmJson.read(InputFile.bytes(path), path.toString(), Waivers.class);
  }

  private static RuleSet all() {
    return RuleSet.discover(SitePlanner.class.getClassLoader());
  }

  private static RuleSet configured(Path path) {
    String name = path.toString();
    byte[] text = InputFile.bytes(path);
    RuleConfiguration used = IxmJson.read(text, name, RuleConfiguration.class);
    try {
      return RuleSet.configured(used, SitePlanner.class.getClassLoader());
    } catch (IllegalArgumentException e) {
      throw JsonPlaces.of(text, name).refusal(e);
    }
  }

  private static ImmutableSortedMap<String, SiteExport> exports() {
    return SiteExports.discover(SitePlanner.class.getClassLoader());
  }

  private static String export(String name, SiteStudy study) {
    SiteExport export = exports().get(name);
    if (export == null) {
      throw new UnusableException(
          "no format '%s'; there are %s".formatted(name, String.join(", ", exports().keySet())));
    }
    return new String(content(export, study), UTF_8);
  }

  private static byte[] content(SiteExport export, SiteStudy study) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      export.write(study, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Path folder, SiteStudy study, Optional<Since> changes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    exports().values().forEach(export -> files.put(export.fileName(), content(export, study)));
    changes.ifPresent(it -> files.putAll(it.files()));
    files.put("firewall.md", FirewallMarkdown.render(study.firewall()).getBytes(UTF_8));
    files.put("plan.md", StudyPage.markdown(study).getBytes(UTF_8));
    study.files().forEach((path, document) -> files.put(path, document.toBytes()));
    try {
      new OutputFolder(folder).write(files, SETTINGS);
    } catch (IOException e) {
      throw new UnusableException(
          "%s: cannot be written: %s".formatted(folder, InputFile.reason(e)), e);
    }
  }
}
