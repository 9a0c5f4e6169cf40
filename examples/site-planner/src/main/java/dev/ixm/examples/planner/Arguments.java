package dev.ixm.examples.planner;

import com.google.common.collect.Range;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.HelpFormatter;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** What the command line says. */
final class Arguments {

  private static final int WIDTH = 80;

  /** Those of licenses. */
  private static final Range<Integer> YEARS = Range.closed(1970, 9999);

  private static final String USAGE =
      """
      Usage: site-planner [OPTION]... FILE
      Plans an IX Messaging site from a JSON description of what it needs, checks the
      plan against the installation guide, and explains every figure.

      FILE is the site's requirements, or with --check a deployment, as JSON.

      """;

  private static final String STATUS =
      """

      Exit status:
        0   no rule is broken by an error
        1   at least one finding is an error
        2   the input or a plug-in cannot be used, or what is to be written cannot be
      """;

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  static Arguments of(String... arguments) throws ParseException {
    CommandLine line =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .build()
            .parse(options(), arguments);
    Set<Option> seen = new HashSet<>();
    for (Option option : line.getOptions()) {
      if (!seen.add(option)) {
        throw new ParseException("--%s stands twice".formatted(option.getLongOpt()));
      }
    }
    int files = line.getArgList().size();
    if (files != 1 && !line.hasOption("help")) {
      throw new ParseException("one FILE is needed: %s given".formatted(files));
    }
    Arguments given = new Arguments(line);
    given.checkEachCounts();
    return given;
  }

  /** An option that would change nothing is refused. */
  private void checkEachCounts() throws ParseException {
    refuse("json", "format");
    for (String machine : List.of("json", "format")) {
      refuse("explain", machine);
      if (has("since") && has(machine) && !has("out")) {
        throw new ParseException("--since with --%s needs --out".formatted(machine));
      }
    }
    if (has("waivers") && !has("on")) {
      throw new ParseException("--waivers needs --on: waivers may have expired");
    }
  }

  private void refuse(String option, String other) throws ParseException {
    if (has(option) && has(other)) {
      throw new ParseException("--%s does not go with --%s".formatted(option, other));
    }
  }

  private static Options options() {
    return new Options()
        .addOption(flag("check", "check the deployment in FILE as it is, without sizing"))
        .addOption(flag("explain", "say of each finding why, where to look and what changes it"))
        .addOption(
            option(
                "format",
                "NAME",
                "print one format, such as book, sarif, junit, calendar, findings or plan"))
        .addOption(flag("help", "print this help"))
        .addOption(flag("json", "print the plan as JSON, as --format plan does"))
        .addOption(option("on", "DATE", "the day that the site is looked at, such as 2027-03-31"))
        .addOption(
            option(
                "out",
                "DIR",
                "write all formats, plan.md and firewall.md, and for each voice server"
                    + " ETSIPService.ini, into DIR, all or nothing"))
        .addOption(
            option(
                "rules",
                "FILE",
                "which rules are used, as JSON, and the values that a plug-in's rules ask for"))
        .addOption(
            option(
                "since",
                "REPORT",
                "an earlier report.json of --out; says what changed, and writes changes.html, .json"
                    + " and .csv into --out"))
        .addOption(
            option(
                "waivers", "FILE", "the site's waivers as JSON; needs --on, as they may expire"));
  }

  private static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).build();
  }

  private static Option option(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).build();
  }

  static void printHelp(PrintWriter out) {
    out.print(USAGE);
    HelpFormatter formatter = new HelpFormatter();
    formatter.setLongOptSeparator("=");
    formatter.printOptions(out, WIDTH, options(), 2, 3);
    out.print(STATUS);
  }

  boolean has(String option) {
    return line.hasOption(option);
  }

  Path file() {
    return toPath("FILE", line.getArgList().get(0));
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(line.getOptionValue(option));
  }

  Optional<Path> path(String option) {
    return text(option).map(text -> toPath("--" + option, text));
  }

  /** The day that the site is looked at. */
  Optional<LocalDate> day() {
    return text("on").map(Arguments::toDay);
  }

  private static Path toPath(String name, String text) {
    if (text.isEmpty()) {
      throw new UnusableException(name + ": the name is empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UnusableException("'%s' is no path".formatted(text), e);
    }
  }

  private static LocalDate toDay(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!YEARS.contains(day.getYear())) {
        throw new UnusableException("--on: not in the years 1970 to 9999: " + text);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new UnusableException("--on: '%s' is no day such as 2027-03-31".formatted(text), e);
    }
  }
}
