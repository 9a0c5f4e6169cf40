package dev.ixm.model.guide;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Where something is said: a place of the guide, the Server Installation Guide of release 10.8,
 * issue 38, with its statements in the register ({@code docs/guide/register.tsv}); or a place in a
 * work of the house that wrote a plug-in.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSource.class)
public abstract class Source {

  /** The number by which the appendix with the revision history is cited. */
  public static final int APPENDIX = 99;

  private static final int CHAPTERS = 27;
  private static final Pattern STATEMENT = Pattern.compile("G[0-9]{2}-[0-9]{3}");

  Source() {}

  /**
   * {@return a place in the guide}
   *
   * @param chapter 1 to 27, or {@link #APPENDIX}
   * @param heading the guide's own heading
   * @param statements the ids of its statements in the register, such as {@code G02-117}
   * @throws IllegalArgumentException if there is no such chapter, the heading is blank or an id has
   *     another form
   */
  public static Source of(int chapter, String heading, String... statements) {
    return ImmutableSource.builder()
        .chapter(chapter)
        .heading(heading)
        .addStatements(statements)
        .build();
  }

  /**
   * {@return a place in a work of another house than the guide's}
   *
   * @param work the work, such as {@code Voice standard of Example Ltd.}
   * @param heading the place in it
   * @throws IllegalArgumentException if a text is blank
   */
  public static Source ofHouse(String work, String heading) {
    return ImmutableSource.builder().work(work).heading(heading).build();
  }

  /** {@return the work of a house, empty for the guide} */
  public abstract Optional<String> work();

  /** {@return the chapter of the guide, 1 to 27 or {@link #APPENDIX}; 0 for another work} */
  @Value.Default
  public int chapter() {
    return 0;
  }

  /** {@return the heading, never blank} */
  public abstract String heading();

  /** {@return the ids of statements in the register, in order; empty for another work} */
  public abstract ImmutableSet<String> statements();

  /**
   * {@return the same place with other statements; with none, to compare places}
   *
   * @param statements the ids of its statements in the register
   * @throws IllegalArgumentException if an id has another form
   */
  public final Source citing(String... statements) {
    return ImmutableSource.builder().from(this).statements(ImmutableSet.copyOf(statements)).build();
  }

  @Value.Check
  void check() {
    checkArgument(
        work().isPresent()
            ? chapter() == 0
            : (chapter() >= 1 && chapter() <= CHAPTERS) || chapter() == APPENDIX,
        "chapter must be 1 to %s or %s: %s",
        CHAPTERS,
        APPENDIX,
        chapter());
    checkText("work", work());
    checkText("heading", heading());
    for (String statement : statements()) {
      checkArgument(
          STATEMENT.matcher(statement).matches() && work().isEmpty(),
          "statements must be ids of the register such as \"G02-117\": '%s'",
          statement);
    }
  }

  /** {@return the place as a person would cite it} */
  @Override
  public final String toString() {
    return work().isPresent()
        ? work().get() + ", " + heading()
        : chapter() == APPENDIX ? "appendix A" : "chapter " + chapter() + ", " + heading();
  }
}
