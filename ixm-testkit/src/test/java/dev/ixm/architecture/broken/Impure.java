package dev.ixm.architecture.broken;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Touches the world outside in each of the ways there are. */
@SuppressWarnings({"unused", "JavaUtilDate"})
final class Impure {

  private Impure() {}

  static class ByCall {
    Instant now() {
      return Instant.now();
    }
  }

  static class ByReference {
    Supplier<LocalDate> today() {
      return LocalDate::now;
    }
  }

  static class ByClock {
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  static class ByMilliseconds {
    long now() {
      return System.currentTimeMillis();
    }
  }

  static class ByOutput {
    void print() {
      System.out.println();
    }
  }

  static class ByDate {
    Date now() {
      return new Date();
    }
  }

  static class ByZone {
    ZoneId zone() {
      return ZoneId.systemDefault();
    }
  }

  static class ByStream {
    boolean isThere(InputStream stream) {
      return stream != null;
    }
  }

  static class ByPath {
    boolean isThere(Path path) {
      return path != null;
    }
  }

  static class ByRandom {
    int any() {
      return new Random(1).nextInt();
    }
  }

  static class ByThreadLocalRandom {
    int any() {
      return ThreadLocalRandom.current().nextInt();
    }
  }

  static class BySecureRandom {
    int any() {
      return new SecureRandom().nextInt();
    }
  }

  static class ByUuid {
    UUID any() {
      return UUID.randomUUID();
    }
  }

  static class ByMath {
    double any() {
      return Math.random();
    }
  }

  static class Pure {
    Instant later(Instant instant) {
      return instant.plusSeconds(System.identityHashCode(this));
    }
  }
}
