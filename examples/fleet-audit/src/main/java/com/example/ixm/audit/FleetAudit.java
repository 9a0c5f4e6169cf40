package com.example.ixm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.output.Output;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
      "2:a file, a plug-in or the command line cannot be used, there is no file to check, or what"
          + " is written is lost"
    })
public final class FleetAudit implements Callable<Integer> {

  private static final int MAX_THREADS = 256;
  private static final int UNUSABLE = 2;

  /** Those of licenses. */
  private static final int FIRST_YEAR = 1970;

  private static final int LAST_YEAR = 9999;
  private static final ImmutableSet<String> OF_A_PAGE =
      ImmutableSet.of("--page", "--since", "--date");

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
    int status =
        new CommandLine(new FleetAudit())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(FleetAudit::refuse)
            .registerConverter(int.class, FleetAudit::toInt)
            .registerConverter(Integer.class, FleetAudit::toInt)
            .registerConverter(LocalDate.class, FleetAudit::toDay)
            .registerConverter(Path.class, FleetAudit::toPath)
            .execute(arguments);
    return out.checkError() ? complain(err, "the standard output cannot be written") : status;
  }

  private static int refuse(ParameterException e, String[] arguments) {
    return complain(e.getCommandLine().getErr(), e.getMessage() + " (see --help)");
  }

  private static int complain(PrintWriter err, String message) {
    err.println("fleet-audit: " + Output.TERMINAL.escape(message));
    return UNUSABLE;
  }

  private static int toInt(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'%s' is no whole number".formatted(text));
    }
  }

  private static LocalDate toDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'%s' is no day such as 2027-03-31".formatted(text));
    }
  }

  private static Path toPath(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'%s' is no path".formatted(text));
    }
  }

  /** Whatever a plug-in throws, it is no finding. */
  @Override
  public Integer call() {
    requireFitting();
    try {
      return page != null ? writePage() : make != null ? make() : audit();
    } catch (ParameterException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = Failure.of(folder, e);
      throw invalid(Failure.reason(named.getFile(), named));
    } catch (IllegalArgumentException | ServiceConfigurationError e) {
      return complain(spec.commandLine().getErr(), String.valueOf(e.getMessage()));
    } catch (Throwable e) {
      return complain(spec.commandLine().getErr(), Throwables.getRootCause(e).toString());
    }
  }

  /** An option that would change nothing is refused. */
  private void requireFitting() {
    String mode = page != null ? "--page" : make != null ? "--make" : "";
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      String name = option.longestName();
      String itsMode = OF_A_PAGE.contains(name) ? "--page" : name.equals("--make") ? name : "";
      if (!itsMode.equals(mode)) {
        throw invalid(
            mode.isEmpty() ? name + " needs " + itsMode : name + " does not go with " + mode);
      }
    }
  }

  private int make() throws IOException {
    requireBetween("--make", make, 1, SampleFleet.MAX_FILES);
    SampleFleet.make(folder, make);
    return 0;
  }

  private int audit() throws IOException {
    requireBetween("--threads", threads, 1, MAX_THREADS);
    if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
      throw invalid(folder + ": no such folder");
    }
    if (!Auditor.hasFiles(folder)) {
      throw invalid(folder + ": no file to check (*.json, *.ini)");
    }
    PrintWriter out = spec.commandLine().getOut();
    ErrorOutput err =
        new ErrorOutput(
            spec.commandLine().getErr(), progress == null ? Terminal.isThere() : progress);
    Summary summary = audit(err);
    out.print(summary.text());
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
    } catch (IOException e) {
      throw Failure.of(results, e);
    }
  }

  private int writePage() throws IOException {
    requireBetween("the year of --date", date.getYear(), FIRST_YEAR, LAST_YEAR);
    Fleet fleet = Fleet.read(folder, date);
    Optional<FleetChanges> changes =
        since == null
            ? Optional.empty()
            : Optional.of(new FleetChanges(Fleet.read(since, date), fleet));
    String html = FleetPage.render("Fleet " + folder, fleet, changes, date);
    try {
      Files.writeString(page, html);
    } catch (IOException e) {
      throw Failure.of(page, e);
    }
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
