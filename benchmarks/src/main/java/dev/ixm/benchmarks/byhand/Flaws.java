package dev.ixm.benchmarks.byhand;

import dev.ixm.model.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes down flaws. */
final class Flaws {

  private final List<Flaw> list = new ArrayList<>();

  List<Flaw> list() {
    return list;
  }

  void broken(String rule, Object actual) {
    list.add(new Flaw(rule, "", actual));
  }

  void broken(String rule, Server server, Object actual) {
    list.add(new Flaw(rule, server.name(), actual));
  }

  void notStated(String rule) {
    list.add(new Flaw(rule, "", Flaw.NOT_STATED));
  }

  void notStated(String rule, Server server) {
    list.add(new Flaw(rule, server.name(), Flaw.NOT_STATED));
  }

  void wants(boolean wanted, String rule, Server server, Optional<Boolean> actual) {
    if (actual.isEmpty()) {
      notStated(rule, server);
    } else if (actual.get() != wanted) {
      broken(rule, server, actual.get());
    }
  }

  void wants(boolean wanted, String rule, Optional<Boolean> actual) {
    if (actual.isEmpty()) {
      notStated(rule);
    } else if (actual.get() != wanted) {
      broken(rule, actual.get());
    }
  }

  <T> void wants(T wanted, String rule, Server server, Optional<T> actual) {
    if (actual.isEmpty()) {
      notStated(rule, server);
    } else if (!wanted.equals(actual.get())) {
      broken(rule, server, actual.get());
    }
  }

  <T extends Comparable<T>> void atLeast(T least, String rule, Server server, Optional<T> actual) {
    if (actual.isEmpty()) {
      notStated(rule, server);
    } else if (actual.get().compareTo(least) < 0) {
      broken(rule, server, actual.get());
    }
  }

  <T extends Comparable<T>> void atLeast(T least, String rule, Optional<T> actual) {
    if (actual.isEmpty()) {
      notStated(rule);
    } else if (actual.get().compareTo(least) < 0) {
      broken(rule, actual.get());
    }
  }

  <T extends Comparable<T>> void atMost(T most, String rule, Optional<T> actual) {
    if (actual.isEmpty()) {
      notStated(rule);
    } else if (actual.get().compareTo(most) > 0) {
      broken(rule, actual.get());
    }
  }

  void atMost(int most, String rule, Server server, OptionalInt actual) {
    if (actual.isEmpty()) {
      notStated(rule, server);
    } else if (actual.getAsInt() > most) {
      broken(rule, server, actual.getAsInt());
    }
  }

  void atMost(int most, String rule, OptionalInt actual) {
    if (actual.isEmpty()) {
      notStated(rule);
    } else if (actual.getAsInt() > most) {
      broken(rule, actual.getAsInt());
    }
  }
}
