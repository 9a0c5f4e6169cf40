package dev.ixm.ansible.playbook;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.yaml.Yaml;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A runbook as a playbook of Ansible that carries the whole work.
 *
 * <p>What prepares a Windows that does not have the product yet, and may be done twice without
 * harm, Ansible does with modules of {@code ansible.windows} and {@code community.windows}.
 * Everything else is a pause that shows the step as the worksheet numbers it and waits for the word
 * that it is done. Whether a server has the product is decided by the state in which the runbook
 * begins and by the steps before; and before Ansible changes a server it asks the server itself for
 * the product's services, and stops where there is one.
 *
 * <p>The steps come in the order of the worksheet, a play for each server and stretch of work; the
 * first failure ends all. A step's id is in its task's name and tags. With {@code --check} nothing
 * is asked and nothing changed: what differs on the servers is shown. The playbook has no
 * passwords; Ansible connects as the inventory says.
 *
 * <p>It was never run against a real Windows.
 */
public final class Playbook {

  private static final String COMMENT =
      """
      %s

      Written by the IXM SDK from a runbook, and never run against a real Windows: a pattern to be reviewed.
      Run it at a terminal: it stops at every step that is done by hand. Begin in the middle with
      --start-at-task and the name of a task. Look for drift with --check, which changes nothing.
      """;

  private Playbook() {}

  /**
   * {@return the playbook of a plan, as YAML}
   *
   * @param plan of any procedure; of a refused one the reasons only, as pauses
   */
  public static String yaml(Plan plan) {
    return yaml(plan.runbook(), plan.start());
  }

  /**
   * {@return the playbook of a runbook, as YAML}
   *
   * @param runbook what to do
   * @param start the state in which it is begun; it decides what is automated
   */
  public static String yaml(Runbook runbook, SiteState start) {
    List<Map<String, Object>> plays = new ArrayList<>();
    plays.add(Plays.guard());
    Stretch.of(runbook, start)
        .forEach(stretch -> plays.add(Plays.of(stretch, SiteView.of(start.deployment()))));
    return Yaml.write(plays, COMMENT.formatted(runbook.title()));
  }

  /**
   * {@return the ids of the steps that Ansible does, in its order; the others are pauses}
   *
   * @param runbook what to do
   * @param start the state in which it is begun
   */
  public static ImmutableSet<String> automated(Runbook runbook, SiteState start) {
    return Stretch.of(runbook, start).stream()
        .flatMap(stretch -> stretch.steps().stream())
        .filter(step -> !step.tasks().isEmpty())
        .map(step -> step.step().id())
        .collect(toImmutableSet());
  }

  /**
   * {@return the ids of all steps in the order of the playbook}
   *
   * @param runbook what to do
   * @param start the state in which it is begun
   */
  static ImmutableList<String> order(Runbook runbook, SiteState start) {
    return Stretch.of(runbook, start).stream()
        .flatMap(stretch -> stretch.steps().stream())
        .map(step -> step.step().id())
        .collect(ImmutableList.toImmutableList());
  }
}
