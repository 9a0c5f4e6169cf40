package dev.ixm.model.service;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.checkName;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The Windows services of a release. */
@Value.Immutable
@JsonDeserialize(as = ImmutableServiceCatalog.class)
public abstract class ServiceCatalog implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>These are the 17 services that chapter 11, Introduction, lists, in its order, which ends
   * with the database. Only the first place is binding: {@code UC Service Recovery Manager}
   * restarts what is stopped before it. Behind the two CSE services stands {@code UC TSE Cache
   * Manager}, which chapter 16 stops on remote CSE servers, and behind the voice server the two
   * services that it stops besides the listed ones.
   *
   * <p>The list leaves out the remote CSE servers, although the chapter wants them treated alike.
   * They have the services that the list gives to all servers and those of the CSE. A Secondary
   * Consolidated server has those of the Consolidated.
   */
  public static final FactKind<ServiceCatalog> KIND =
      FactKind.of("services", ServiceCatalog.class)
          .table(Release.R10_8, () -> ServiceTable.RELEASE_10_8);

  ServiceCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return all services in the order in which to stop them, with no name in common} */
  public abstract ImmutableList<WindowsService> services();

  /**
   * {@return the services that run on a server, in the order of {@link #services()}}
   *
   * @param roles what the server does
   */
  public final ImmutableList<WindowsService> services(Set<Role> roles) {
    return services().stream()
        .filter(service -> !Collections.disjoint(service.roles(), roles))
        .collect(toImmutableList());
  }

  /**
   * {@return the services to stop on a server before its Windows is updated, in order} Services
   * that depend on others are not among them; empty for computers without the product.
   *
   * @param role the server's role
   */
  public final ImmutableList<WindowsService> stopOrder(Role role) {
    return services().stream()
        .filter(service -> service.roles().contains(role))
        .filter(service -> service.stopping() != Stopping.DEPENDENT)
        .collect(toImmutableList());
  }

  /**
   * {@return the services on a server that may stop together with one they depend on}
   *
   * @param role the server's role
   */
  public final ImmutableList<WindowsService> dependents(Role role) {
    return services().stream()
        .filter(service -> service.roles().contains(role))
        .filter(service -> service.stopping() == Stopping.DEPENDENT)
        .collect(toImmutableList());
  }

  /**
   * {@return the service of a name or alias, empty if there is none} Case and white space do not
   * matter.
   *
   * @param name what a service is called
   */
  public final Optional<WindowsService> findService(String name) {
    String wanted = WindowsService.squeezed(name);
    return services().stream().filter(service -> service.isSqueezedTo(wanted)).findFirst();
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return services().stream()
        .map(
            service ->
                FactRow.of(
                    service.name(),
                    service.stopping() + " on " + service.roles(),
                    service.source()))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    services().stream().flatMap(WindowsService::names).forEach(this::checkOnce);
  }

  /** An alias for any computer's name stands for all that it matches. */
  private void checkOnce(String name) {
    long count = services().stream().filter(service -> service.isCalled(name)).count();
    checkName(count == 1, "services", name);
  }

  /** Builds a {@link ServiceCatalog}. */
  public static final class Builder extends ImmutableServiceCatalog.Builder {
    Builder() {}
  }
}
