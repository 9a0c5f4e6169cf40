package dev.ixm.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.licensing.LicenseEvent.Kind;
import dev.ixm.model.license.License;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** The life of a site, lived in step with one that counts quarter days. */
class LicenseLifeProperties {

  private static final int LONGEST_PAUSE = 35 * NaiveSite.TICKS_A_DAY;

  /** A site of which the history is written while it happens, and its second opinion. */
  private static final class Life {

    private final NaiveSite naive;
    private LicenseHistory history;
    private int tick;

    Life(ImmutableSet<String> servers) {
      naive = new NaiveSite(Optional.empty(), servers);
      history = LicenseHistory.builder().servers(servers).build();
    }

    /** Time passes, and both agree at every quarter day of it. */
    void pass(int ticks) {
      LicenseStatus announced = status();
      for (int i = 0; i < ticks; i++) {
        tick++;
        naive.quarterDayPasses();
        agree();
        if (announced.nextChange().map(now()::isBefore).orElse(true)) {
          assertThat(status()).isEqualTo(announced);
        }
      }
    }

    /** An event at an instant of its own. */
    void happens(Happening happening) {
      tick++;
      naive.quarterDayPasses();
      LicenseEvent event = happening.at(now());
      history = history.with(event);
      naive.happens(event);
      agree();
    }

    private Instant now() {
      return LicenseProperties.tick(tick);
    }

    private LicenseStatus status() {
      return LicenseStatus.at(now(), history, LicensePolicy.defaults(), ZoneOffset.UTC);
    }

    private void agree() {
      LicenseStatus status = status();
      assertThat(status.level())
          .as("at %s of %s", now(), history)
          .isEqualTo(naive.level(LocalDate.ofInstant(now(), ZoneOffset.UTC)));
      naive.license().ifPresent(license -> assertWithin(license, status.capacity()));
    }

    private static void assertWithin(License license, LicensedCapacity capacity) {
      assertThat(capacity.voicePorts().value())
          .isLessThanOrEqualTo(LicensedPorts.of(license).value());
      assertThat(capacity.mailboxes().value()).isLessThanOrEqualTo(license.seats().total());
    }

    @Override
    public String toString() {
      return "day " + tick / NaiveSite.TICKS_A_DAY + ", " + history.events().size() + " events";
    }
  }

  /** An event that waits for its instant. */
  private interface Happening {
    LicenseEvent at(Instant instant);
  }

  private static final class Passing implements Action.Independent<Life> {
    @Override
    public Arbitrary<Transformer<Life>> transformer() {
      return Arbitraries.integers()
          .between(1, LONGEST_PAUSE)
          .map(ticks -> Transformer.mutate(ticks + " ticks", life -> life.pass(ticks)));
    }
  }

  private static final class Happens implements Action.Independent<Life> {

    private final ImmutableSet<String> servers;

    Happens(ImmutableSet<String> servers) {
      this.servers = servers;
    }

    @Override
    public Arbitrary<Transformer<Life>> transformer() {
      return Arbitraries.of(Stream.of(Kind.values()).filter(this::isPossible).toList())
          .flatMap(
              kind ->
                  happenings(kind)
                      .map(it -> Transformer.mutate(kind.name(), life -> life.happens(it))));
    }

    private boolean isPossible(Kind kind) {
      return !servers.isEmpty() || (kind != Kind.SYNC_FAILED && kind != Kind.SYNC_SUCCEEDED);
    }

    private Arbitrary<Happening> happenings(Kind kind) {
      Arbitrary<License> licenses = Arbitraries.of(LicenseProperties.LICENSES);
      return switch (kind) {
        case ACTIVATED -> licenses.map(it -> at -> LicenseEvent.activated(at, it));
        case REISSUED -> licenses.map(it -> at -> LicenseEvent.reissued(at, it));
        case VOICE_SERVER_HARDWARE, LICENSE_SERVER_HARDWARE ->
            Arbitraries.of("a", "b", "c").map(it -> at -> LicenseEvent.hardware(at, kind, it));
        case SYNC_FAILED, SYNC_SUCCEEDED ->
            Arbitraries.of(servers).map(it -> at -> LicenseEvent.sync(at, kind, it));
        case CLOCK_MOVED ->
            Arbitraries.longs()
                .between(-20, 20)
                .map(it -> at -> LicenseEvent.clockMoved(at, Duration.ofMinutes(it)));
        default -> Arbitraries.just(at -> LicenseEvent.of(at, kind));
      };
    }
  }

  private static Arbitrary<ActionChain<Life>> lives(ImmutableSet<String> servers) {
    return ActionChain.startWith(() -> new Life(servers))
        .withAction(1, new Passing())
        .withAction(2, new Happens(servers))
        .withMaxTransformations(25);
  }

  @Provide
  Arbitrary<ActionChain<Life>> singleServers() {
    return lives(ImmutableSet.of());
  }

  @Provide
  Arbitrary<ActionChain<Life>> highlyAvailable() {
    return lives(ImmutableSet.of("consolidated", "voice2"));
  }

  @Property(tries = 100)
  void aSingleServerLivesAsCounted(@ForAll("singleServers") ActionChain<Life> life) {
    life.run();
  }

  @Property(tries = 100)
  void aSiteOfSeveralServersLivesAsCounted(@ForAll("highlyAvailable") ActionChain<Life> life) {
    life.run();
  }
}
