package dev.ixm.ansible.playbook;

import com.google.common.collect.ImmutableList;
import dev.ixm.ansible.yaml.Task;
import dev.ixm.model.guide.Level;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AddComponents;
import dev.ixm.runbook.operation.InstallProgram;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import dev.ixm.runbook.worksheet.WorkBlock;
import dev.ixm.runbook.worksheet.WorkRow;
import dev.ixm.runbook.worksheet.Worksheet;
import java.util.HashMap;
import java.util.Map;

/**
 * What is done at one place before the work moves to another.
 *
 * @param party where
 * @param steps what, in order
 */
record Stretch(Party party, ImmutableList<Numbered> steps) {

  /**
   * A step.
   *
   * @param number in the worksheet
   * @param step what is done
   * @param tasks by which Ansible does it, none if it is done by hand
   */
  record Numbered(int number, Step step, ImmutableList<Task> tasks) {}

  static ImmutableList<Stretch> of(Runbook runbook, SiteState start) {
    Writer writer = new Writer(start);
    ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    for (WorkBlock block : Worksheet.of(runbook).blocks()) {
      for (Party place : block.places()) {
        ImmutableList.Builder<Numbered> steps = ImmutableList.builder();
        for (WorkRow row : block.rows()) {
          row.find(place)
              .ifPresent(step -> steps.add(new Numbered(row.number(), step, writer.tasks(step))));
        }
        stretches.add(new Stretch(place, steps.build()));
      }
    }
    return stretches.build();
  }

  /** Decides what is automated, step by step in the order of the playbook. */
  private static final class Writer {

    private final SiteState start;
    private final SiteView site;

    /** What the product is there for, by server, as far as steps have changed it. */
    private final Map<Key, String> products = new HashMap<>();

    Writer(SiteState start) {
      this.start = start;
      this.site = SiteView.of(start.deployment());
    }

    ImmutableList<Task> tasks(Step step) {
      boolean bare = hasNoProduct(step.party());
      step.effects().stream()
          .filter(effect -> effect.key().equals(Keys.product(effect.key().place())))
          .forEach(effect -> products.put(effect.key(), effect.value()));
      return bare && isPlain(step)
          ? step.operation().accept(new Tasks(site, step.party().name()))
          : ImmutableList.of();
    }

    private boolean hasNoProduct(Party party) {
      Key product = Keys.product(party.name());
      return party.kind() == Party.Kind.SERVER
          && products.getOrDefault(product, start.get(product)).equals(Key.NONE);
    }

    /** Nothing that a person has to decide, to read, or to be logged in for. */
    private static boolean isPlain(Step step) {
      return step.level() != Level.MAY
          && (step.condition().isEmpty() || step.operation() instanceof InstallProgram)
          && (step.how().equals(step.operation().how())
              || step.operation() instanceof AddComponents)
          && step.needs().stream().noneMatch(need -> isLogin(need.key().is(need.value())))
          && step.effects().stream().noneMatch(Writer::isProduct);
    }

    private static boolean isLogin(Effect fact) {
      return fact.key().equals(Keys.loggedIn(fact.key().place())) && !fact.value().equals(Key.NONE);
    }

    private static boolean isProduct(Effect fact) {
      return fact.key().equals(Keys.product(fact.key().place()));
    }
  }
}
