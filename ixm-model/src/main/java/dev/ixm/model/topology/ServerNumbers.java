package dev.ixm.model.topology;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers that the installer takes for a server among those of its role, and how many servers
 * of a role a site has. The builder starts from release 10.8.
 */
@Value.Immutable
public abstract class ServerNumbers implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<ServerNumbers> KIND =
      FactKind.of("server numbers", ServerNumbers.class)
          .table(Release.R10_8, () -> builder().build());

  private static final String REQUIREMENTS = "Requirements";
  private static final String WEB = "Dedicated Web Server Installation";

  ServerNumbers() {}

  /** {@return a builder with the numbers of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the numbers of Secondary servers, closed at both ends, 2 to 20 in release 10.8} */
  @Value.Default
  public Range<Integer> secondary() {
    return Range.closed(2, 20);
  }

  /** {@return the numbers of remote CSE servers, closed at both ends, 1 to 25 in release 10.8} */
  @Value.Default
  public Range<Integer> remoteCse() {
    return Range.closed(1, 25);
  }

  /** {@return the numbers of remote web servers, closed at both ends, 1 to 14 in release 10.8} */
  @Value.Default
  public Range<Integer> remoteWeb() {
    return Range.closed(1, 14);
  }

  /** {@return how many computers a High Availability site has at least, 3 in release 10.8} */
  @Value.Default
  public int minComputers() {
    return 3;
  }

  /**
   * {@return the numbers of servers in a role, closed at both ends; empty if they have none}
   *
   * @param role any role
   */
  public final Optional<Range<Integer>> find(Role role) {
    return switch (role) {
      case SECONDARY -> Optional.of(secondary());
      case REMOTE_CSE -> Optional.of(remoteCse());
      case REMOTE_WEB -> Optional.of(remoteWeb());
      default -> Optional.empty();
    };
  }

  /**
   * {@return the numbers of servers in a role, closed at both ends}
   *
   * @param role SECONDARY, REMOTE_CSE or REMOTE_WEB
   * @throws java.util.NoSuchElementException if servers in the role have no numbers
   */
  public final Range<Integer> numbers(Role role) {
    return find(role).orElseThrow();
  }

  /**
   * {@return how many servers in a role a site of the role's topology has, closed at both ends}
   * Where servers are numbered, that is as many as there are numbers.
   *
   * @param role a role of product servers
   * @throws java.util.NoSuchElementException if it is another role
   */
  public final Range<Integer> count(Role role) {
    return switch (role) {
      case SINGLE, PRIMARY, CONSOLIDATED -> Range.singleton(1);
      case SECONDARY_CONSOLIDATED -> Range.closed(0, 1);
      case SECONDARY -> Range.closed(1, size(secondary()));
      default -> Range.closed(0, size(numbers(role)));
    };
  }

  private static int size(Range<Integer> numbers) {
    return numbers.upperEndpoint() - numbers.lowerEndpoint() + 1;
  }

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "ServerNumbers");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    FactRows<ServerNumbers> rows = FactRows.of(this, builder().build(), house());
    numbers(rows, Role.SECONDARY, Source.of(9, "Secondary Voice Servers", "G09-223", "G08-102"));
    numbers(rows, Role.REMOTE_CSE, Source.of(18, "Dedicated CSE Server Installation", "G18-009"));
    numbers(rows, Role.REMOTE_WEB, Source.of(19, WEB, "G19-009"));
    count(rows, Role.PRIMARY, Source.of(8, REQUIREMENTS, "G08-013"));
    count(rows, Role.SECONDARY, Source.of(8, REQUIREMENTS, "G08-014", "G16-053"));
    count(rows, Role.CONSOLIDATED, Source.of(8, REQUIREMENTS, "G08-015"));
    count(rows, Role.SECONDARY_CONSOLIDATED, Source.of(8, REQUIREMENTS, "G08-016"));
    count(rows, Role.REMOTE_CSE, Source.of(9, "Installing Remote CSE Under JITC", "G09-371"));
    count(rows, Role.REMOTE_WEB, Source.of(19, WEB, "G19-011", "G09-395"));
    return rows.add(
            "computers of a High Availability site, at least",
            ServerNumbers::minComputers,
            Source.of(8, REQUIREMENTS, "G08-012", "G02-127"))
        .build();
  }

  private static void numbers(FactRows<ServerNumbers> rows, Role role, Source source) {
    rows.add("numbers of " + role, table -> shown(table.numbers(role)), source);
  }

  private static void count(FactRows<ServerNumbers> rows, Role role, Source source) {
    rows.add("count of " + role, table -> shown(table.count(role)), source);
  }

  private static String shown(Range<Integer> range) {
    if (range.lowerEndpoint() == 0) {
      return "at most " + range.upperEndpoint();
    }
    return range.lowerEndpoint().equals(range.upperEndpoint())
        ? range.lowerEndpoint().toString()
        : range.lowerEndpoint() + " to " + range.upperEndpoint();
  }

  @Value.Check
  void check() {
    for (Role role : Role.values()) {
      find(role)
          .ifPresent(
              numbers ->
                  checkArgument(
                      numbers.hasLowerBound()
                          && numbers.hasUpperBound()
                          && numbers.equals(
                              Range.closed(numbers.lowerEndpoint(), numbers.upperEndpoint())),
                      "numbers of %s must be closed at both ends: %s",
                      role,
                      numbers));
    }
  }

  /** Builds {@link ServerNumbers}. */
  public static final class Builder extends ImmutableServerNumbers.Builder {
    Builder() {}
  }
}
