package dev.ixm.runbook;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.operation.Operation;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A runbook that is being written.
 *
 * <p>On a server each step waits for the one written before it there; steps elsewhere wait only for
 * what they are told to. Not safe for use by several threads.
 */
public final class Draft {

  private final String title;
  private final List<Step.Builder> steps = new ArrayList<>();
  private final Map<Party, String> last = new HashMap<>();
  private final UnaryOperator<Step> completion;

  /**
   * Begins a runbook.
   *
   * @param title what it is for, one line
   */
  public Draft(String title) {
    this(title, UnaryOperator.identity());
  }

  /**
   * Begins a runbook whose restarts say which services they start.
   *
   * @param title what it is for, one line
   * @param site which site
   * @param start the state in which it is begun
   */
  public Draft(String title, SiteView site, SiteState start) {
    this(title, new ServiceStarts(site, start)::complete);
  }

  private Draft(String title, UnaryOperator<Step> completion) {
    this.title = title;
    this.completion = completion;
  }

  /**
   * {@return the id of a step}
   *
   * @param topic what the step is called at each place where it is done
   * @param party where it is done
   */
  public static String id(String topic, Party party) {
    return party.kind() == Party.Kind.SERVER
        ? topic + "@" + Ascii.toLowerCase(party.name())
        : topic;
  }

  /**
   * {@return a text as it can stand on a line of a step} Control characters become spaces, back
   * quotes apostrophes.
   *
   * @param text such as a name that a user gave
   */
  public static String line(String text) {
    String line = CharMatcher.javaIsoControl().replaceFrom(text, ' ');
    return CharMatcher.is('`').replaceFrom(line, '\'');
  }

  /**
   * {@return a site's name as it can stand on a line of a runbook}
   *
   * @param site which site
   */
  public static String name(SiteView site) {
    return line(site.stated().name());
  }

  /**
   * Writes a step, to be completed by the caller before the draft is finished.
   *
   * @param party where it is done
   * @param topic what the step is called at each place where it is done, such as {@code
   *     windows.roles}
   * @param action what kind of work it is
   * @param what what is done, as one short imperative sentence without a full stop
   * @return the step, which lacks its place in the guide
   */
  public Step.Builder step(Party party, String topic, Action action, String what) {
    String id = id(topic, party);
    Step.Builder step = Step.builder().id(id).party(party).action(action).what(what);
    if (party.kind() == Party.Kind.SERVER) {
      last(party).ifPresent(step::addWaitsFor);
    }
    last.put(party, id);
    steps.add(step);
    return step;
  }

  /**
   * Writes a step that is an operation, to be completed by the caller before the draft is finished.
   *
   * @param party where it is done
   * @param topic what the step is called at each place where it is done
   * @param operation what is done
   * @return the step with the operation's words and effects, which lacks its place in the guide
   */
  public Step.Builder step(Party party, String topic, Operation operation) {
    return step(party, topic, operation.accept(OperationAction.ALL), operation.what())
        .addAllHow(operation.how())
        .addAllEffects(operation.effects(party.name()))
        .program(operation);
  }

  /**
   * {@return the id of the step that was written last for a place, empty if there is none}
   *
   * @param party which place
   */
  public Optional<String> last(Party party) {
    return Optional.ofNullable(last.get(party));
  }

  /**
   * {@return the runbook}
   *
   * @throws IllegalStateException if a step was not completed
   * @throws IllegalArgumentException if a step is not valid, or the steps are no runbook as {@link
   *     Runbook#of} says
   */
  public Runbook finish() {
    return Runbook.of(title, steps.stream().map(Step.Builder::build).map(completion).toList());
  }
}
