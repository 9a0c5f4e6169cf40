package dev.ixm.model.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which servers of a site Carbonite Availability joins, and how: those that are named, or else
 * those whose roles say so. Nothing is mirrored if neither a mirroring is stated nor a server to
 * mirror onto.
 */
public final class SiteMirroring {

  private final Deployment stated;
  private final ImmutableSet<String> sources;
  private final ImmutableSet<String> targets;

  SiteMirroring(Deployment stated) {
    this.stated = stated;
    this.sources = stated.mirroring().map(Mirroring::sources).orElse(ImmutableSet.of());
    this.targets =
        stated
            .mirroring()
            .flatMap(Mirroring::target)
            .map(ImmutableSet::of)
            .orElse(ImmutableSet.of());
  }

  /** {@return whether anything is mirrored} */
  public boolean exists() {
    return stated.mirroring().isPresent() || stated.has(Role.BACKUP_TARGET);
  }

  /** {@return whether in one network or between networks, empty if that is not stated} */
  public Optional<MirroringVariant> variant() {
    return stated.mirroring().flatMap(Mirroring::variant);
  }

  /**
   * {@return whether a server is mirrored}
   *
   * @param server any server of the site
   */
  public boolean isSource(Server server) {
    return is(server, sources, Role.CONSOLIDATED) && exists();
  }

  /**
   * {@return whether another server is mirrored onto a server}
   *
   * @param server any server of the site
   */
  public boolean isTarget(Server server) {
    return is(server, targets, Role.BACKUP_TARGET) && exists();
  }

  /**
   * {@return whether a server is mirrored, or another onto it}
   *
   * @param server any server of the site
   */
  public boolean joins(Server server) {
    return isSource(server) || isTarget(server);
  }

  /** {@return the servers that are mirrored, in the order of the deployment} */
  public ImmutableList<Server> sources() {
    return select(this::isSource);
  }

  /** {@return the servers that they are mirrored onto, in the order of the deployment} */
  public ImmutableList<Server> targets() {
    return select(this::isTarget);
  }

  private ImmutableList<Server> select(Predicate<Server> wanted) {
    return stated.servers().stream().filter(wanted).collect(toImmutableList());
  }

  private static boolean is(Server server, ImmutableSet<String> names, Role role) {
    return names.isEmpty() ? server.roles().contains(role) : isAmong(names, server.name());
  }

  private static boolean isAmong(ImmutableSet<String> names, String server) {
    for (String name : names) {
      if (Ascii.equalsIgnoreCase(name, server)) {
        return true;
      }
    }
    return false;
  }
}
