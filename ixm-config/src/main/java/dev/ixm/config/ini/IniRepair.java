package dev.ixm.config.ini;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import dev.ixm.model.rule.Finding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edit of lines that ends findings of the rules {@code ini.*}, and after which Windows gives
 * programs what it gave them before: what it overlooks becomes a comment, and nothing is lost.
 *
 * @param how what is done to the lines
 * @param lines their numbers, from 1, in order
 */
public record IniRepair(How how, ImmutableList<Integer> lines) {

  /** What is done to lines. */
  public enum How {
    /** A semicolon is put before each. */
    COMMENT_OUT("put a semicolon before"),
    /** The header gets its closing bracket. */
    CLOSE_HEADER("write the closing bracket of the header in"),
    /** What follows the closing bracket of a header becomes a comment in a line below. */
    MOVE_TAIL("move what follows the closing bracket into a comment of its own below"),
    /** Each ends in a carriage return and a line feed. */
    EVEN_LINE_ENDS("end as Windows does, with CR and LF,"),
    /** The UTF-8 byte order mark before the first is removed. */
    REMOVE_MARK("save without a byte order mark before");

    private final String verb;

    How(String verb) {
      this.verb = verb;
    }
  }

  /** How many runs of lines a text lists: there is a text for each finding. */
  private static final int MOST_RUNS = 10;

  private static final ImmutableSet<IniLine.Kind> READ =
      ImmutableSet.of(IniLine.Kind.HEADER, IniLine.Kind.ENTRY, IniLine.Kind.JUNK);

  /**
   * {@return the edit of the lines that findings name; empty if there are none, or the document is
   * UTF-16BE, which is not edited}
   *
   * @param how what is done to them
   * @param document the document that they were found in
   * @param findings of one rule
   */
  public static Optional<IniRepair> of(
      How how, IniDocument document, ImmutableList<Finding> findings) {
    return Optional.of(new IniRepair(how, lines(how, document, findings)))
        .filter(repair -> !findings.isEmpty() && !repair.lines().isEmpty())
        .filter(repair -> document.byteOrderMark() != ByteOrderMark.UTF_16BE);
  }

  private static ImmutableList<Integer> lines(
      How how, IniDocument document, ImmutableList<Finding> findings) {
    ImmutableList<IniLine> all = document.lines();
    ImmutableMap<Integer, IniSection> headers =
        how == How.COMMENT_OUT
            ? Maps.uniqueIndex(document.sections(), IniSection::line)
            : ImmutableMap.of();
    Stream<IniLine> lines =
        how == How.EVEN_LINE_ENDS
            ? all.stream().filter(line -> line.end() != LineEnd.CRLF && line.end() != LineEnd.NONE)
            : findings.stream()
                .flatMap(finding -> finding.line().stream().boxed())
                .flatMap(line -> withItsEntries(all, line, headers.get(line)));
    return lines.map(IniLine::number).distinct().sorted().collect(toImmutableList());
  }

  /**
   * Of a header that becomes a comment also what its section has, which would join the section
   * before.
   */
  private static Stream<IniLine> withItsEntries(
      ImmutableList<IniLine> all, int line, @Nullable IniSection section) {
    return section == null
        ? Stream.of(all.get(line - 1))
        : all.subList(section.headerLine(), section.endLine()).stream()
            .filter(it -> READ.contains(it.kind()));
  }

  /** {@return what a person does, in English: of many runs of lines the first, and how many} */
  public String text() {
    ImmutableRangeSet<Integer> runs =
        ImmutableRangeSet.unionOf(
            lines.stream().map(line -> Range.closedOpen(line, line + 1)).toList());
    String first =
        runs.asRanges().stream()
            .limit(MOST_RUNS)
            .map(run -> run(run.lowerEndpoint(), run.upperEndpoint() - 1))
            .collect(Collectors.joining(", "));
    return how.verb
        + (lines.size() == 1 ? " line " : " lines ")
        + first
        + (runs.asRanges().size() > MOST_RUNS
            ? " and others, %s in all".formatted(lines.size())
            : "");
  }

  private static String run(int first, int last) {
    return first == last ? Integer.toString(first) : first + " to " + last;
  }
}
