package dev.ixm.model.site;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which servers of a site synchronize mail (CSE), and of which email systems.
 *
 * <p>A server has the types that are stated for it. Where none are, remote CSE servers and, on a
 * site without any, the Consolidated or the single server have those of the site; several types can
 * only be divided by the site itself. A spare has none until another server fails. Source: guide
 * chapter 2, For Unified Messaging Sync Users, and chapter 22.
 */
public final class SiteMail {

  private final Deployment stated;

  SiteMail(Deployment stated) {
    this.stated = stated;
  }

  /** {@return the email systems of the site that have users} */
  public ImmutableSet<EmailType> types() {
    return stated.emailSystems().stream()
        .filter(EmailSystem::isUsed)
        .map(EmailSystem::type)
        .collect(toImmutableSet());
  }

  /**
   * {@return the email systems that a server synchronizes with, empty if none or not known}
   *
   * @param server any server of the site
   */
  public ImmutableSet<EmailType> types(Server server) {
    if (isSpare(server)) {
      return ImmutableSet.of();
    }
    if (!server.emailTypes().isEmpty()) {
      return server.emailTypes();
    }
    return server.roles().contains(Role.REMOTE_CSE)
        ? Optional.of(types()).filter(all -> all.size() == 1).orElse(ImmutableSet.of())
        : isCentral(server) ? types() : ImmutableSet.of();
  }

  /**
   * {@return the email systems that a server is installed for: those that are stated for it or that
   * it synchronizes with, or else all of the site}
   *
   * @param server any server of the site
   */
  public ImmutableSet<EmailType> installedFor(Server server) {
    return Stream.of(server.emailTypes(), types(server))
        .filter(types -> !types.isEmpty())
        .findFirst()
        .orElseGet(this::types);
  }

  private boolean isCentral(Server server) {
    return (server.roles().contains(Role.CONSOLIDATED) || server.roles().contains(Role.SINGLE))
        && !stated.has(Role.REMOTE_CSE);
  }

  /**
   * {@return whether a server stands by to take over from a remote CSE server}
   *
   * @param server any server
   */
  public static boolean isSpare(Server server) {
    return server.roles().contains(Role.REMOTE_CSE) && server.spare().equals(Optional.of(true));
  }

  /**
   * {@return whether several email systems are synchronized, those of the site and of its servers
   * together, so that a Consolidated server must have none of them} Source: guide chapter 18,
   * Dedicated CSE Server Installation.
   */
  public boolean isDivided() {
    Set<EmailType> all = EnumSet.noneOf(EmailType.class);
    all.addAll(types());
    for (Server server : stated.servers()) {
      all.addAll(types(server));
    }
    return all.size() > 1;
  }

  /**
   * {@return the servers whose CSE is told by hand that others are there: where there are remote
   * ones, these and the Consolidated server; in the order of the deployment} Source: guide chapter
   * 18, Configuration For Remote CSE server installations.
   */
  public ImmutableList<Server> engines() {
    return stated.has(Role.REMOTE_CSE)
        ? stated.servers().stream()
            .filter(
                server ->
                    server.roles().contains(Role.REMOTE_CSE)
                        || server.roles().contains(Role.CONSOLIDATED))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /**
   * {@return the servers that stand by, in the order of the deployment} One that has the product
   * for another role cannot.
   */
  public ImmutableList<Server> spares() {
    return stated.servers().stream()
        .filter(server -> isSpare(server) && SiteView.role(server) == Role.REMOTE_CSE)
        .collect(toImmutableList());
  }

  /**
   * {@return the servers that synchronize mail: the remote CSE servers without spares, and others
   * with the product that have an email type; in the order of the deployment}
   */
  public ImmutableList<Server> servers() {
    return stated.servers().stream()
        .filter(server -> server.isProductServer() && !isSpare(server))
        .filter(server -> server.roles().contains(Role.REMOTE_CSE) || !types(server).isEmpty())
        .collect(toImmutableList());
  }
}
