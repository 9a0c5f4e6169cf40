package dev.ixm.runbook.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.function.Function;

/**
 * Something that a procedure has to be told besides the site.
 *
 * @param name what it is called, such as {@code server}
 * @param question what is asked, one line
 * @param type of the answer
 * @param choices what a site can answer; none if the procedure is not for such a site
 * @param range whether they are all that it can answer
 * @param <T> of the answer
 */
public record Input<T>(
    String name,
    String question,
    Class<T> type,
    Function<SiteView, ImmutableList<T>> choices,
    Range range) {

  /** What the choices are. */
  public enum Range {
    /** All answers that there are. */
    CHOICES,
    /** Examples: every value of the type is an answer. */
    ANY
  }

  /**
   * Makes an input whose choices are all that there are.
   *
   * @param name what it is called
   * @param question what is asked
   * @param type of the answer
   * @param choices what a site can answer
   */
  public Input(
      String name, String question, Class<T> type, Function<SiteView, ImmutableList<T>> choices) {
    this(name, question, type, choices, Range.CHOICES);
  }

  /**
   * {@return which of the servers of a role}
   *
   * @param name what it is called
   * @param question what is asked
   * @param role for which the server has the product
   */
  public static Input<String> server(String name, String question, Role role) {
    return new Input<>(
        name,
        question,
        String.class,
        site -> site.servers(role).stream().map(Server::name).collect(toImmutableList()));
  }

  /**
   * {@return whether a site can give an answer}
   *
   * @param site which site
   * @param answer what it says
   */
  public boolean accepts(SiteView site, T answer) {
    return range == Range.ANY || choices.apply(site).contains(answer);
  }
}
