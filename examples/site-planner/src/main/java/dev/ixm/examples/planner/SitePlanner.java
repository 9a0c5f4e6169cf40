package dev.ixm.examples.planner;

import static com.google.common.base.Preconditions.checkNotNull;
import static dev.ixm.examples.planner.OutputFolder.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ixm.model.firewall.FirewallCsv;
import dev.ixm.model.firewall.FirewallMarkdown;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.text.Output;
import dev.ixm.model.windows.DeviceNames;
import dev.ixm.runbook.Worksheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
          "write plan.json, deployment.json, firewall.csv and firewall.md, plan.md, and for"
              + " each voice server ETSIPService.ini, into DIR, all or nothing")
  private @Nullable Path folder;

  @Option(names = "--json", description = "print the plan as JSON")
  private boolean json;

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
        .setParameterExceptionHandler(SitePlanner::usageError)
        .setExecutionExceptionHandler(SitePlanner::failure)
        .execute(arguments);
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
    Study study =
        check
            ? Study.check(read(input, Deployment.class))
            : Study.plan(read(input, SiteRequirements.class));
    if (folder != null) {
      write(folder, study);
    }
    PrintWriter out = checkNotNull(spec).commandLine().getOut();
    out.print(json ? IxmJson.write(study.json()) : TerminalText.of(StudyPage.of(study)));
    out.flush();
    return study.hasErrors() ? 1 : 0;
  }

  private static <T> T read(Path path, Class<T> type) {
    try {
      return IxmJson.read(bounded(path), path.toString(), type);
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

  private static void write(Path folder, Study study) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("plan.json", bytes(IxmJson.write(study.json())));
    files.put("deployment.json", bytes(IxmJson.write(study.deployment())));
    files.put("firewall.csv", bytes(FirewallCsv.render(study.firewall())));
    files.put("firewall.md", bytes(FirewallMarkdown.render(study.firewall())));
    files.put(
        "plan.md",
        bytes(
            MarkdownText.of(StudyPage.of(study))
                + "\n"
                + Worksheet.markdown(study.installation())));
    Study.settings(study.deployment())
        .forEach(
            (server, settings) ->
                files.put(
                    "voice-servers/" + folderOf(server) + "/ETSIPService.ini", settings.toBytes()));
    try {
      new OutputFolder(folder).write(files);
    } catch (IOException e) {
      throw new UnusableException("%s: cannot be written: %s".formatted(folder, reason(e)), e);
    }
  }

  /** On Windows no folder can be called CON. */
  private static String folderOf(String server) {
    return DeviceNames.include(server) ? server + "_" : server;
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
