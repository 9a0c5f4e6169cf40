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
 * @param <T> of the answer
 */
public record Input<T>(
    String name, String question, Class<T> type, Function<SiteView, ImmutableList<T>> choices) {

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
}
