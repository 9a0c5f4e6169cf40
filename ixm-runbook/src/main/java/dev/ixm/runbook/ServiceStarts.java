package dev.ixm.runbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out which services start with a computer: those of the product that are not disabled. What
 * is done on a server is done in one order, so that this is known when a plan is written.
 */
final class ServiceStarts {

  private final ServiceCatalog catalog;
  private final SiteState start;
  private final Map<Key, String> changed = new HashMap<>();

  ServiceStarts(SiteView site, SiteState start) {
    this.catalog = site.facts().get(ServiceCatalog.KIND);
    this.start = start;
  }

  /** {@return the step, with the services if it is a restart} To be asked in order of writing. */
  Step complete(Step step) {
    Step complete =
        step.program().filter(Restart.class::isInstance).isPresent() ? restart(step) : step;
    complete.effects().forEach(effect -> changed.put(effect.key(), effect.value()));
    return complete;
  }

  private Step restart(Step step) {
    String server = step.party().name();
    Optional<Role> role = Enums.getIfPresent(Role.class, get(Keys.product(server))).toJavaUtil();
    ImmutableList<String> starts =
        catalog.services().stream()
            .filter(service -> role.filter(service.roles()::contains).isPresent())
            .map(WindowsService::name)
            .filter(name -> get(Keys.disabled(server, name)).equals(Key.NONE))
            .collect(toImmutableList());
    Restart restart = new Restart(starts);
    return Step.builder()
        .from(step)
        .program(restart)
        .addAllEffects(
            restart.effects(server).stream()
                .filter(effect -> !step.effects().contains(effect))
                .toList())
        .build();
  }

  private String get(Key key) {
    return changed.getOrDefault(key, start.get(key));
  }
}
