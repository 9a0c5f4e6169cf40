package com.example.ixm.audit;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of one file: a line of {@code files.jsonl}. What is empty is left out there.
 *
 * @param file its path below the folder of the fleet, with {@code /} between folders
 * @param kind what it was
 * @param site the name that a deployment gives its site, empty for other files
 * @param licenseEnd the day on which the site's license ends, such as {@code 2027-03-31}, empty if
 *     none is stated
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param found how often each rule found something, the most severe first
 * @param ends what ends the findings, empty unless that was asked for
 * @param reason why it could not be read, beginning with {@code file}; empty if it was checked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FileResult(
    String file,
    Kind kind,
    String site,
    String licenseEnd,
    long errors,
    long warnings,
    List<RuleCount> found,
    List<Change> ends,
    String reason) {

  /** What a file was. */
  public enum Kind {
    /** A deployment. */
    DEPLOYMENT,
    /** An INI file. */
    INI,
    /** A file that could not be read. */
    UNREADABLE
  }

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Takes what is absent for empty.
   *
   * @throws java.time.DateTimeException if {@code licenseEnd} is no day
   */
  public FileResult {
    requireNonNull(file);
    requireNonNull(kind);
    site = site == null ? "" : site;
    licenseEnd = licenseEnd == null ? "" : licenseEnd;
    if (!licenseEnd.isEmpty()) {
      LocalDate.parse(licenseEnd);
    }
    found = found == null ? List.of() : List.copyOf(found);
    ends = ends == null ? List.of() : List.copyOf(ends);
    reason = reason == null ? "" : reason;
  }

  static FileResult unreadable(String file, String reason) {
    return new FileResult(file, Kind.UNREADABLE, "", "", 0, 0, List.of(), List.of(), reason);
  }

  /** {@return the result as one line of JSON} */
  public String toJson() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@return the result of a line}
   *
   * @param line what {@link #toJson} made
   * @throws IllegalArgumentException if it is another
   */
  public static FileResult parse(String line) {
    try {
      return requireNonNull(MAPPER.readValue(line, FileResult.class));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new IllegalArgumentException("no result of a file: " + e.getMessage(), e);
    }
  }

  /** The most severe of what was found, null if nothing was; a missing fact is no finding here. */
  Severity worst() {
    return found.stream()
        .filter(it -> it.kind() != Finding.Kind.NOT_STATED)
        .map(RuleCount::severity)
        .min(Severity::compareTo)
        .orElse(null);
  }
}
