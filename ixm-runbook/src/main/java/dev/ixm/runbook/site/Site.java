package dev.ixm.runbook.site;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.Role.SINGLE;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import java.util.Comparator;
import java.util.Optional;

/** A deployment as plans see it: its product servers in the order of their installation. */
public final class Site {

  /**
   * In which order roles are installed. The guide places the first three and the remote servers; of
   * a second Consolidated server it says nothing, so that it must not come between those.
   */
  private static final ImmutableList<Role> ORDER =
      ImmutableList.of(
          SINGLE, PRIMARY, CONSOLIDATED, SECONDARY, SECONDARY_CONSOLIDATED, REMOTE_CSE, REMOTE_WEB);

  private static final Comparator<Server> BY_ROLE_AND_NUMBER =
      comparingInt((Server server) -> ORDER.indexOf(role(server)))
          .thenComparingInt(server -> server.number().orElse(Integer.MAX_VALUE))
          .thenComparing(comparing(Server::name, String.CASE_INSENSITIVE_ORDER));

  private final Deployment deployment;
  private final ImmutableList<Server> order;
  private final ImmutableList<String> gaps;

  /**
   * Looks at a deployment.
   *
   * @param deployment which site; it may break rules
   */
  public Site(Deployment deployment) {
    this.deployment = deployment;
    this.order =
        deployment.servers().stream()
            .filter(server -> server.roles().stream().anyMatch(Role::isProductServer))
            .sorted(BY_ROLE_AND_NUMBER)
            .collect(toImmutableList());
    this.gaps = Gaps.of(this);
  }

  /**
   * {@return the role that a server has the product for: the first if, against the rules, several}
   *
   * @param server a product server
   */
  public static Role role(Server server) {
    return ORDER.stream().filter(server.roles()::contains).findFirst().orElseThrow();
  }

  /** {@return the deployment} */
  public Deployment deployment() {
    return deployment;
  }

  /** {@return the site's name as it can stand on a line of a runbook} */
  public String name() {
    return Draft.line(deployment.name());
  }

  /** {@return the product servers in the order of their installation} */
  public ImmutableList<Server> order() {
    return order;
  }

  /**
   * {@return the servers that have the product for a role, in order}
   *
   * @param role which role
   */
  public ImmutableList<Server> servers(Role role) {
    return order.stream().filter(server -> role(server) == role).collect(toImmutableList());
  }

  /** {@return the voice servers, in order} */
  public ImmutableList<Server> voiceServers() {
    return order.stream().filter(server -> role(server).isVoiceServer()).collect(toImmutableList());
  }

  /** {@return what keeps the deployment from being installed as planned, one line each} */
  public ImmutableList<String> gaps() {
    return gaps;
  }

  /** {@return whether the site has several servers that are kept in step} */
  public boolean isHighAvailability() {
    return deployment.topology() != Topology.SINGLE_SERVER;
  }

  /** {@return whether the site is a JITC installation} */
  public boolean isJitc() {
    return deployment.edition() == Edition.JITC;
  }

  /** {@return the computer with the license manager: a server of the deployment if it has one} */
  public Party licenseServer() {
    return deployment
        .servers(Role.LICENSE_SERVER)
        .findFirst()
        .map(Party::of)
        .orElse(Party.of(Party.Kind.LICENSE_SERVER));
  }

  /**
   * {@return the address to enter for the first server of a role, or its name if none is known}
   *
   * @param role which role
   */
  public String address(Role role) {
    return deployment
        .servers(role)
        .findFirst()
        .map(Site::address)
        .orElse("as planned; the deployment has no such server");
  }

  private static String address(Server server) {
    Optional<String> known = server.addresses().stream().findFirst();
    return known.map(address -> "`" + address + "`").orElse("that of `" + server.name() + "`");
  }
}
