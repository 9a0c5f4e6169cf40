package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.license.License;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** All that is known of the license of a site: what was in force at first and what happened. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicenseHistory.class)
public abstract class LicenseHistory {

  private static final Comparator<LicenseEvent> ORDER =
      Comparator.comparing(LicenseEvent::at)
          .thenComparing(LicenseEvent::kind)
          .thenComparing(event -> event.server().orElse(""))
          .thenComparing(event -> event.hardware().orElse(""))
          .thenComparing(
              LicenseEvent::clockStep, Comparators.emptiesFirst(Comparator.naturalOrder()));

  LicenseHistory() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the history of a license that was always in force and to which nothing happened}
   *
   * @param license the license
   */
  public static LicenseHistory of(License license) {
    return builder().initialLicense(license).build();
  }

  /** {@return the license in force before the first event; empty if none was applied} */
  public abstract Optional<License> initialLicense();

  /**
   * {@return the names of the Consolidated and Secondary servers, which take the license from the
   * Primary; empty for a single server}
   */
  public abstract ImmutableSet<String> servers();

  /** {@return what happened, in order, each event once, however they were added} */
  public abstract ImmutableList<LicenseEvent> events();

  /**
   * {@return this history with one more event} All are copied: to add many, use {@link #withAll}.
   *
   * @param event what happened, at any time
   * @throws IllegalArgumentException if it contradicts a simultaneous event or names an unknown
   *     server
   */
  public final LicenseHistory with(LicenseEvent event) {
    return withAll(ImmutableList.of(event));
  }

  /**
   * {@return this history with more events}
   *
   * @param more what happened, in any order
   * @throws IllegalArgumentException if one contradicts a simultaneous event or names an unknown
   *     server
   */
  public final LicenseHistory withAll(Iterable<LicenseEvent> more) {
    return builder().from(this).addAllEvents(more).build();
  }

  @Value.Check
  LicenseHistory normalized() {
    if (!Comparators.isInStrictOrder(events(), ORDER)) {
      ImmutableList<LicenseEvent> ordered = ordered();
      if (!events().equals(ordered)) {
        return builder().from(this).events(ordered).build();
      }
    }
    events().forEach(this::checkServer);
    checkContradictions();
    return this;
  }

  /** Sorted first, so that equal events stand together: a table of hashes can be made slow. */
  private ImmutableList<LicenseEvent> ordered() {
    ImmutableList<LicenseEvent> sorted = ImmutableList.sortedCopyOf(ORDER, events());
    return IntStream.range(0, sorted.size())
        .filter(i -> i == 0 || !sorted.get(i).equals(sorted.get(i - 1)))
        .mapToObj(sorted::get)
        .collect(toImmutableList());
  }

  private void checkServer(LicenseEvent event) {
    event
        .server()
        .ifPresent(
            server ->
                check(
                    servers().contains(server),
                    "events",
                    "must name servers of %s: '%s'",
                    servers(),
                    server));
  }

  /** A license or a machine has one state at an instant. */
  private void checkContradictions() {
    for (int i = 1; i < events().size(); i++) {
      LicenseEvent one = events().get(i - 1);
      LicenseEvent other = events().get(i);
      boolean state = other.license().isPresent() || other.hardware().isPresent();
      check(
          !(state && one.kind() == other.kind() && one.at().equals(other.at())),
          "events",
          "must not contradict each other: two %s at %s",
          one.kind(),
          one.at());
    }
  }

  /** Builds a {@link LicenseHistory}. */
  public static final class Builder extends ImmutableLicenseHistory.Builder {
    Builder() {}
  }
}
