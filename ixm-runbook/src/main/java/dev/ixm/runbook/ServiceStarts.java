package dev.ixm.runbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.Role;
import dev.ixm.model.mirroring.MirroringVariant;
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
import java.util.stream.Stream;

/**
 * Finds out which services start with a computer: those of the product that are not disabled; and
 * where a step takes a server down that people rely on, warns. What is done on a server is done in
 * one order, so that this is known when a plan is written.
 */
final class ServiceStarts {

  /** Without this service a server of the role is down; a web server has none. */
  private static final ImmutableMap<Role, String> SERVING =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Role.SINGLE, "UC Voice Server",
              Role.PRIMARY, "UC Voice Server",
              Role.SECONDARY, "UC Voice Server",
              Role.CONSOLIDATED, "Mobilink Consolidated",
              Role.REMOTE_CSE, "UC TSE Cache Manager"));

  private static final String BACK = "It answers calls again";

  private final SiteView site;
  private final ServiceCatalog catalog;
  private final SiteState start;
  private final Map<Key, String> changed = new HashMap<>();

  ServiceStarts(SiteView site, SiteState start) {
    this.site = site;
    this.catalog = site.facts().get(ServiceCatalog.KIND);
    this.start = start;
  }

  /**
   * {@return the step, with the services if it is a restart, and a warning if people relied on the
   * server} To be asked in order of writing.
   */
  Step complete(Step step) {
    Step told = warned(awaited(step));
    Step complete = isRestart(step) ? restart(told) : told;
    complete.effects().forEach(effect -> changed.put(effect.key(), effect.value()));
    return complete;
  }

  private static boolean isRestart(Step step) {
    return step.program().filter(Restart.class::isInstance).isPresent();
  }

  /** One voice server is back before another goes. */
  private Step awaited(Step step) {
    return role(step.party().name())
        .filter(role -> role.isVoiceServer() && step.expected().isEmpty())
        .filter(role -> step.action() == Action.RESTART && comesBack(step.party().name(), role))
        .map(role -> isAlone(role) || role == Role.SINGLE)
        .map(alone -> alone ? BACK : BACK + ", before another voice server goes down")
        .map(text -> Step.builder().from(step).expected(text).build())
        .orElse(step);
  }

  /** It did the same work before, whether its service is stopped by now or not. */
  private boolean comesBack(String server, Role role) {
    return start.get(Keys.product(server)).equals(role.name())
        && Optional.ofNullable(SERVING.get(role))
            .filter(name -> get(Keys.disabled(server, name)).equals(Key.NONE))
            .isPresent();
  }

  private Step warned(Step step) {
    String before = step.warning().orElse("");
    String server = step.party().name();
    String missed =
        role(server)
            .filter(role -> takesDown(step, role))
            .filter(role -> !before.contains(Outage.SECONDARIES))
            .filter(role -> !before.contains(Outage.TOGETHER))
            .map(role -> outage(server, role))
            .orElse(Stream.empty())
            .filter(text -> !before.contains(text))
            .collect(joining("; "));
    if (missed.isEmpty()) {
      return step;
    }
    String text = Ascii.toUpperCase(missed.charAt(0)) + missed.substring(1);
    return Step.builder()
        .from(step)
        .warning(before.isEmpty() ? text : before + ". " + text)
        .build();
  }

  private Stream<String> outage(String server, Role role) {
    String outage = Outage.of(isAlone(role) ? Role.SINGLE : role);
    boolean watched =
        site.mirroring().variant().equals(Optional.of(MirroringVariant.LAN))
            && site.mirroring().sources().stream().anyMatch(it -> it.name().equals(server));
    return watched ? Stream.of(outage, Outage.TAKEOVER) : Stream.of(outage);
  }

  private Optional<Role> role(String server) {
    return Enums.getIfPresent(Role.class, get(Keys.product(server))).toJavaUtil();
  }

  private boolean isAlone(Role role) {
    return role.isVoiceServer() && site.voiceServers().size() == 1;
  }

  /** Nobody relies on a server yet that comes to the site in the same plan. */
  private boolean takesDown(Step step, Role role) {
    String server = step.party().name();
    Optional<Key> serving =
        Optional.ofNullable(SERVING.get(role)).map(name -> Keys.running(server, name));
    boolean serves =
        !start.get(Keys.product(server)).equals(Key.NONE)
            && serving.filter(key -> get(key).equals(Key.NONE)).isEmpty();
    return serves
        && (step.action() == Action.RESTART
            || step.effects().contains(Keys.power(server).is(Key.NONE))
            || serving.filter(key -> step.effects().contains(key.is(Key.NONE))).isPresent());
  }

  private Step restart(Step step) {
    String server = step.party().name();
    Optional<Role> role = role(server);
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
