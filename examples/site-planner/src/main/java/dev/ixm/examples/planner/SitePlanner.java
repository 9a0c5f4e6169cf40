package dev.ixm.examples.planner;

import static com.google.common.base.Preconditions.checkNotNull;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
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
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Plans a site, or checks a deployment. */
@Command(
    name = "site-planner",
    description = {
      "Plans an IX Messaging site from a JSON description of what it needs, checks the plan against"
          + " the installation guide, and explains every figure.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:no rule is broken by an error",
      "1:at least one finding is an error",
      "2:the input cannot be used, or the files cannot be written"
    })
public final class SitePlanner implements Callable<Integer> {

  private static final int UNUSABLE = 2;

  /** Far more than any description of a site. */
  private static final int MAX_BYTES = 16 << 20;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "the site's requirements, or with --check a deployment, as JSON")
  private @Nullable Path file;

  @Option(names = "--check", description = "check the deployment in FILE as it is, without sizing")
  private boolean check;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "write all formats, plan.md and firewall.md, and for each voice server"
              + " ETSIPService.ini, into DIR, all or nothing")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "print one format, such as book, sarif, junit, calendar, findings or plan")
  private @Nullable String format;

  @Option(names = "--json", description = "print the plan as JSON, as --format plan does")
  private boolean json;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "the day that the site is looked at, such as 2027-03-31")
  private @Nullable LocalDate day;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "which rules are used, as JSON, and the values that a plug-in's rules ask for")
  private @Nullable Path configuration;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "the site's waivers as JSON, judged by the day of --on")
  private @Nullable Path waivers;

  @Option(
      names = "--explain",
      description = "say of each finding why, where to look and what changes it")
  private boolean explain;

  @Option(
      names = "--since",
      paramLabel = "REPORT",
      description =
          "an earlier report.json of --out; says what changed, and writes changes.html, .json and"
              + " .csv into --out")
  private @Nullable Path since;

  /** Read by picocli only, which prints the help by itself. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--help", usageHelp = true, description = "print this help")
  private boolean help;

  private SitePlanner() {}

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
    return new CommandLine(new SitePlanner())
        .setOut(out)
        .setErr(err)
        .registerConverter(LocalDate.class, SitePlanner::day)
        .setParameterExceptionHandler(SitePlanner::usageError)
        .setExecutionExceptionHandler(SitePlanner::failure)
        .execute(arguments);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'%s' is no day such as 2027-03-31".formatted(text));
    }
  }

  private static int usageError(ParameterException e, String[] arguments) {
    complain(e.getCommandLine(), e.getMessage() + " (see --help)");
    return UNUSABLE;
  }

  private static int failure(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof UnusableException || e instanceof JsonInputException) {
      complain(commandLine, String.valueOf(e.getMessage()));
      return UNUSABLE;
    }
    throw e;
  }

  /** Names of files and parts of them come to the terminal as text only. */
  private static void complain(CommandLine commandLine, String message) {
    commandLine.getErr().println("site-planner: " + Output.TERMINAL.escape(message));
  }

  @Override
  public Integer call() {
    Path input = checkNotNull(file);
    if (folder != null && folder.toString().isEmpty()) {
      throw new UnusableException("--out must name a folder");
    }
    SiteStudy study = study(input);
    Optional<Since> changes = Optional.ofNullable(since).map(it -> since(it, study));
    if (folder != null) {
      write(folder, study, changes);
    }
    PrintWriter out = checkNotNull(spec).commandLine().getOut();
    String name = json ? "plan" : format;
    out.print(
        name == null
            ? TerminalText.of(StudyPage.of(study, explain, changes))
            : export(name, study));
    out.flush();
    return study.report().hasErrors() ? 1 : 0;
  }

  private static Since since(Path earlier, SiteStudy study) {
    return Since.of(
        study, IxmJson.read(bytes(earlier), earlier.toString(), Report.class), earlier.toString());
  }

  private SiteStudy study(Path input) {
    SiteStudy.Builder study = SiteStudy.builder().rules(rules());
    if (day != null) {
      study.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
    byte[] text = bytes(input);
    String name = input.toString();
    if (check) {
      study.stated(IxmJson.read(text, name, Deployment.class)).text(JsonPlaces.of(text, name));
    } else {
      study.requirements(IxmJson.read(text, name, SiteRequirements.class));
    }
    return study.build();
  }

  private RuleSet rules() {
    RuleSet rules = configured();
    if (waivers == null) {
      return rules;
    }
    if (day == null) {
      throw new UnusableException("--waivers needs --on: waivers may have expired");
    }
    return rules.waive(IxmJson.read(bytes(waivers), waivers.toString(), Waivers.class), day);
  }

  private RuleSet configured() {
    ClassLoader loader = SitePlanner.class.getClassLoader();
    if (configuration == null) {
      return RuleSet.discover(loader);
    }
    String name = configuration.toString();
    byte[] text = bytes(configuration);
    RuleConfiguration used = IxmJson.read(text, name, RuleConfiguration.class);
    try {
      return RuleSet.configured(used, loader);
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

  private static byte[] bytes(Path path) {
    try {
      return bounded(path);
    } catch (NoSuchFileException e) {
      throw new UnusableException(path + ": no such file", e);
    } catch (IOException e) {
      throw new UnusableException(path + ": cannot be read: " + reason(e), e);
    }
  }

  /** Whatever the file is, not more of it than fits the memory. */
  private static byte[] bounded(Path path) throws IOException {
    try (InputStream file = Files.newInputStream(path)) {
      byte[] bytes = file.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnusableException(path + ": larger than 16 MiB");
      }
      return bytes;
    }
  }

  private static void write(Path folder, SiteStudy study, Optional<Since> changes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    exports().values().forEach(export -> files.put(export.fileName(), content(export, study)));
    changes.ifPresent(it -> files.putAll(it.files()));
    files.put("firewall.md", FirewallMarkdown.render(study.firewall()).getBytes(UTF_8));
    files.put("plan.md", StudyPage.markdown(study).getBytes(UTF_8));
    study.files().forEach((path, document) -> files.put(path, document.toBytes()));
    try {
      new OutputFolder(folder).write(files);
    } catch (IOException e) {
      throw new UnusableException("%s: cannot be written: %s".formatted(folder, reason(e)), e);
    }
  }

  /** File system exceptions often have the file's name for their whole message. */
  private static String reason(IOException e) {
    if (e instanceof FileSystemException file) {
      String what =
          file instanceof AccessDeniedException
              ? "access denied"
              : file instanceof NoSuchFileException
                  ? "no such file or folder"
                  : Objects.requireNonNullElse(file.getReason(), "in the way");
      return file.getFile() + ": " + what;
    }
    return String.valueOf(e.getMessage());
  }
}
