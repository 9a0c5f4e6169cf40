package com.example.ixm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ixm.model.output.Output;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks all files of a folder. */
@Command(
    name = "fleet-audit",
    description = {
      "Checks every deployment (*.json) and INI file (*.ini) below a folder against the rules of"
          + " the installation guide, and sums up what was found. A file that cannot be read is"
          + " named on standard error, and the others are checked all the same.",
      ""
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every file was checked, and no finding is an error",
      "1:every file was checked, and a finding is an error",
      "2:a file or the folder could not be read, or the command line not be understood"
    })
public final class FleetAudit implements Callable<Integer> {

  private static final int MAX_THREADS = 256;
  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "where the files are, at any depth")
  private Path folder;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many files to check at a time, as many as there are processors unless set")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--remedies",
      description =
          "sum up what ends the findings, too: which change, on how many sites, ends how many;"
              + " tried in the model of each site")
  private boolean remedies;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description =
          "write what was found in each file (files.jsonl) and by each rule (rules.jsonl) into a"
              + " folder without such files")
  private Path results;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description =
          "do not check, but write one HTML page of the results in FOLDER, which --results or"
              + " fleet-spark made")
  private Path page;

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = "with --page: say what changed since earlier results, too")
  private Path since;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "with --page: the day from which licenses end soon, today unless set")
  private LocalDate date = LocalDate.now();

  @Option(
      names = "--progress",
      negatable = true,
      description = "show a progress bar on standard error; done on a terminal unless set")
  private Boolean progress;

  @Option(
      names = "--make",
      paramLabel = "N",
      description = "do not check, but make N files for trying this out; the folder must not exist")
  private Integer make;

  @Option(names = "--help", usageHelp = true, description = "print this help")
  private boolean help;

  private FleetAudit() {}

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
    return new CommandLine(new FleetAudit())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(FleetAudit::refuse)
        .execute(arguments);
  }

  private static int refuse(ParameterException e, String[] arguments) {
    String message = Output.TERMINAL.escape(e.getMessage() + " (see --help)");
    e.getCommandLine().getErr().println("fleet-audit: " + message);
    return UNUSABLE;
  }

  @Override
  public Integer call() {
    try {
      if (page != null) {
        return writePage();
      }
      if (make == null) {
        return audit();
      }
      requireBetween("--make", make, 1, SampleFleet.MAX_FILES);
      SampleFleet.make(folder, make);
      return 0;
    } catch (IOException e) {
      throw invalid(Failure.reason(folder, e));
    }
  }

  private int audit() throws IOException {
    requireBetween("--threads", threads, 1, MAX_THREADS);
    if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
      throw invalid(folder + ": no such folder");
    }
    PrintWriter out = spec.commandLine().getOut();
    ErrorOutput err =
        new ErrorOutput(
            spec.commandLine().getErr(), progress == null ? Terminal.isThere() : progress);
    Summary summary = audit(err);
    out.print(summary.text());
    out.flush();
    return summary.unreadable() > 0 ? UNUSABLE : summary.hasErrors() ? 1 : 0;
  }

  private Summary audit(ErrorOutput err) throws IOException {
    FileCheck check = new FileCheck(remedies);
    if (results == null) {
      return new Auditor(folder, threads, check, err, result -> {}).audit();
    }
    try (Results written = Results.in(results)) {
      Summary summary = new Auditor(folder, threads, check, err, written::add).audit();
      written.end(summary);
      return summary;
    }
  }

  private int writePage() throws IOException {
    Fleet fleet = Fleet.read(folder, date);
    Optional<FleetChanges> changes =
        since == null
            ? Optional.empty()
            : Optional.of(new FleetChanges(Fleet.read(since, date), fleet));
    Files.writeString(page, FleetPage.render("Fleet " + folder, fleet, changes, date));
    return 0;
  }

  private void requireBetween(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw invalid("%s must be %s to %s: %s".formatted(option, least, most, value));
    }
  }

  private ParameterException invalid(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
