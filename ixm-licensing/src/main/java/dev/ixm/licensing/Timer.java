package dev.ixm.licensing;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition over time, as far as it is settled by what happened so far.
 *
 * @param kind what is the matter
 * @param start the first instant, {@link Instant#MIN} if always
 * @param level what it leads to at first
 * @param deadline from when it leads to Demo Mode
 * @param end from when it is over
 * @param server the one server that it concerns; empty for all that the Primary reaches
 */
record Timer(
    Condition.Kind kind,
    Instant start,
    LicenseLevel level,
    Optional<Instant> deadline,
    Optional<Instant> end,
    Basis basis,
    Source source,
    Optional<String> server) {

  Timer(
      Condition.Kind kind,
      Instant start,
      LicenseLevel level,
      Optional<Instant> deadline,
      Optional<Instant> end,
      Basis basis,
      Source source) {
    this(kind, start, level, deadline, end, basis, source, Optional.empty());
  }

  static Timer lasting(
      Condition.Kind kind, Instant start, LicenseLevel level, Basis basis, Source source) {
    return new Timer(kind, start, level, Optional.empty(), Optional.empty(), basis, source);
  }

  /** A grace: full service, then Demo Mode. */
  static Timer grace(
      Condition.Kind kind, Instant start, Duration length, Basis basis, Source source) {
    Optional<Instant> deadline = Optional.of(start.plus(length));
    return new Timer(kind, start, LicenseLevel.GRACE, deadline, Optional.empty(), basis, source);
  }

  /** The same for one server alone. */
  Timer of(String name) {
    return new Timer(kind, start, level, deadline, end, basis, source, Optional.of(name));
  }

  boolean isActive(Instant instant) {
    return !instant.isBefore(start) && end.map(instant::isBefore).orElse(true);
  }

  LicenseLevel levelAt(Instant instant) {
    boolean late = deadline.map(limit -> !instant.isBefore(limit)).orElse(false);
    return late ? LicenseLevel.DEMO : level;
  }

  /** The instants at which this begins, worsens or ends. */
  Stream<Instant> changes() {
    return Stream.of(Optional.of(start), deadline, end).flatMap(Optional::stream);
  }

  Condition at(Instant instant) {
    return ImmutableCondition.builder()
        .kind(kind)
        .level(levelAt(instant))
        .since(Optional.of(start).filter(since -> !since.equals(Instant.MIN)))
        .deadline(deadline)
        .end(end)
        .basis(basis)
        .source(source)
        .server(server)
        .build();
  }
}
