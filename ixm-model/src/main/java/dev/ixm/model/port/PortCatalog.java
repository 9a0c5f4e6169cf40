package dev.ixm.model.port;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** The ports that the servers of a release use. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePortCatalog.class)
public abstract class PortCatalog implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>These are the 21 rows of the table in chapter 2, TCP/IP ports used by the application, and
   * after them the 3 public ports of the same chapter, Network Requirements and Specifications.
   *
   * <p>The table has columns for the Single, Primary, Secondary, Consolidated and CSE servers, but
   * its marks cannot be assigned to them; the roles are inferred from what runs where. Servers
   * without a column are given what they evidently need: a Secondary Consolidated server the ports
   * of the Consolidated, a remote web server those of web access, file sharing and database, a
   * license server those of WebLM.
   */
  public static final FactKind<PortCatalog> KIND =
      FactKind.of("ports", PortCatalog.class).table(Release.R10_8, () -> PortTable.RELEASE_10_8);

  PortCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return all ports, in the order of the guide} */
  public abstract ImmutableList<PortAllocation> allocations();

  /**
   * {@return the ports that a server in a role uses, in the order of the guide}
   *
   * @param role which role
   */
  public final ImmutableList<PortAllocation> forRole(Role role) {
    return select(allocation -> allocation.roles().contains(role));
  }

  /**
   * {@return what uses a port, in the order of the guide} A range whose end is not known counts as
   * reaching {@link PortRange#MAX}; dynamic ports are not found by number.
   *
   * @param port any number
   */
  public final ImmutableList<PortAllocation> forPort(int port) {
    return select(
        allocation -> allocation.ports().stream().anyMatch(range -> range.contains(port)));
  }

  /**
   * {@return the ports of a service, in the order of the guide}
   *
   * @param service the name exactly as the guide prints it
   */
  public final ImmutableList<PortAllocation> forService(String service) {
    return select(allocation -> allocation.service().equals(service));
  }

  /**
   * {@return the port of SIP over TLS, which the PBX and the voice servers are set to}
   *
   * @throws IllegalStateException if no port is for SIP over TLS; the message names the table and
   *     the row that it lacks
   */
  public final int sipOverTls() {
    return select(it -> it.condition().equals(Optional.of(PortCondition.SIP_OVER_TLS))).stream()
        .flatMap(it -> it.ports().stream())
        .flatMapToInt(range -> range.first().stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s of release %s: no port for %s"
                        .formatted(KIND, release(), PortCondition.SIP_OVER_TLS)));
  }

  private ImmutableList<PortAllocation> select(Predicate<PortAllocation> wanted) {
    return allocations().stream().filter(wanted).collect(toImmutableList());
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return allocations().stream().map(PortCatalog::row).collect(toImmutableList());
  }

  private static FactRow row(PortAllocation allocation) {
    Joiner comma = Joiner.on(", ");
    return FactRow.of(
        allocation.service(),
        comma.join(allocation.ports())
            + "; "
            + allocation.printedDirection()
            + "; "
            + comma.join(allocation.protocols()),
        allocation.source());
  }

  @Value.Check
  void validate() {
    for (PortAllocation allocation : allocations()) {
      check(
          allocations().stream()
              .noneMatch(other -> other != allocation && other.overlaps(allocation)),
          "allocations",
          "must have the ports of a service once: %s %s",
          allocation.service(),
          allocation.ports());
    }
  }

  /** Builds a {@link PortCatalog}. */
  public static final class Builder extends ImmutablePortCatalog.Builder {
    Builder() {}
  }
}
