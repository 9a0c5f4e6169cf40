package dev.ixm.model.network;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * What a release asks of the links and network cards of a site. The builder starts from release
 * 10.8.
 */
@Value.Immutable
public abstract class NetworkLimits implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<NetworkLimits> KIND =
      FactKind.of("network limits", NetworkLimits.class)
          .table(Release.R10_8, () -> builder().build());

  private static final String SERVERS = "Requirements for High Availability Installations";
  private static final String LINKS = "Server Network Requirements";
  private static final String CARDS = "Network Requirements and Specifications";
  private static final String GEO = "Geo Redundancy";

  NetworkLimits() {}

  /** {@return a builder with the limits of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the longest round trip between the servers of one place, 10 ms in release 10.8} */
  @Value.Default
  public Duration localRoundTrip() {
    return Duration.ofMillis(10);
  }

  /** {@return the longest round trip between geo-redundant servers, 60 ms in release 10.8} */
  @Value.Default
  public Duration geoRoundTrip() {
    return Duration.ofMillis(60);
  }

  /** {@return the longest round trip to the PBX, 200 ms in release 10.8} */
  @Value.Default
  public Duration pbxRoundTrip() {
    return Duration.ofMillis(200);
  }

  /** {@return the round trip to the PBX up to which calls are at their best, 150 ms in 10.8} */
  @Value.Default
  public Duration pbxRoundTripOptimal() {
    return Duration.ofMillis(150);
  }

  /** {@return what the path between servers guarantees, 20 Mbit/s in release 10.8} */
  @Value.Default
  public DataRate guaranteedBandwidth() {
    return DataRate.ofMegabitsPerSecond(20);
  }

  /** {@return the link of servers that need the faster one, 1 Gbit/s in release 10.8} */
  @Value.Default
  public DataRate fastLink() {
    return DataRate.ofGigabitsPerSecond(1);
  }

  /** {@return the link of the other servers, 100 Mbit/s in release 10.8} */
  @Value.Default
  public DataRate slowLink() {
    return DataRate.ofMegabitsPerSecond(100);
  }

  /** {@return from how many advanced users on servers need the faster link, 500 in 10.8} */
  @Value.Default
  public int fastFrom() {
    return 500;
  }

  /**
   * {@return the link that each server needs at least}
   *
   * @param topology how the servers work together
   * @param advancedUsers the advanced users of the site
   */
  public final DataRate serverLink(Topology topology, int advancedUsers) {
    return topology == Topology.HIGH_AVAILABILITY || advancedUsers >= fastFrom()
        ? fastLink()
        : slowLink();
  }

  /** {@return the most network cards of a server, 2 in release 10.8} */
  @Value.Default
  public int maxNetworkCards() {
    return 2;
  }

  /** {@return the network cards of a virtual server beside a contact center, 1 in release 10.8} */
  @Value.Default
  public int contactCenterNetworkCards() {
    return 1;
  }

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "NetworkLimits");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add(
            "round trip between servers, at most",
            NetworkLimits::localRoundTrip,
            Source.of(2, SERVERS, "G02-019"))
        .add(
            "round trip, geo-redundant, at most",
            NetworkLimits::geoRoundTrip,
            Source.of(8, GEO, "G08-168"))
        .add(
            "round trip to the PBX, at most",
            NetworkLimits::pbxRoundTrip,
            Source.of(2, SERVERS, "G02-020", "G08-165"))
        .add(
            "round trip to the PBX, best",
            NetworkLimits::pbxRoundTripOptimal,
            Source.of(8, GEO, "G08-166"))
        .add(
            "guaranteed between servers",
            NetworkLimits::guaranteedBandwidth,
            Source.of(2, SERVERS, "G02-017", "G08-170"))
        .add(
            "link of servers, High Availability",
            NetworkLimits::fastLink,
            Source.of(2, SERVERS, "G02-018", "G08-164"))
        .add(
            "link of servers, many advanced users",
            NetworkLimits::fastLink,
            Source.of(2, LINKS, "G02-160"))
        .add(
            "layer-2 switch, many advanced users",
            NetworkLimits::fastLink,
            Source.of(2, LINKS, "G02-161"))
        .add("recommended link", NetworkLimits::fastLink, Source.of(2, CARDS, "G02-054"))
        .add("link of other servers", NetworkLimits::slowLink, Source.of(2, LINKS, "G02-159"))
        .add("advanced users, many from", NetworkLimits::fastFrom, Source.of(2, LINKS, "G02-160"))
        .add(
            "network cards, at most",
            NetworkLimits::maxNetworkCards,
            Source.of(2, CARDS, "G02-056"))
        .add(
            "network cards beside a contact center",
            NetworkLimits::contactCenterNetworkCards,
            Source.of(23, "Additional Considerations for AACC Users", "G23-083"))
        .build();
  }

  /** Builds {@link NetworkLimits}. */
  public static final class Builder extends ImmutableNetworkLimits.Builder {
    Builder() {}
  }
}
