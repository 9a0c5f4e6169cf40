package dev.ixm.licensing;

import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site that is told of every quarter of a day and counts them, as a person with a tally would.
 *
 * <p>Knows the guide's figures only, and nothing of instants: a second opinion.
 */
final class NaiveSite {

  static final int TICKS_A_DAY = 4;

  private static final int NOT = -1;

  private final Map<String, Integer> unsynced = new TreeMap<>();
  private final Map<String, NaiveSite> alone = new TreeMap<>();
  private final Machine voice;
  private final Machine weblm;
  private Optional<NaiveSite> dawn = Optional.empty();
  private Optional<License> license;
  private int failing = NOT;
  private int upgrade = NOT;
  private int missing = NOT;
  private int waiting = NOT;
  private boolean released;
  private boolean published;
  private boolean mismatch;

  /** One computer, and what it was licensed as. */
  private static final class Machine {
    String licensed = "";
    String current = "";
    final Set<String> others = new HashSet<>();

    Machine() {}

    Machine(Machine other) {
      licensed = other.licensed;
      current = other.current;
      others.addAll(other.others);
    }

    void become(String hardware) {
      if (licensed.isEmpty()) {
        licensed = hardware;
      }
      current = hardware;
      if (!current.equals(licensed)) {
        others.add(current);
      }
    }

    void accept() {
      licensed = current;
    }

    void restart() {
      accept();
      others.clear();
    }

    boolean changed() {
      return !current.equals(licensed);
    }
  }

  NaiveSite(Optional<License> license, Set<String> servers) {
    this.license = license;
    voice = new Machine();
    weblm = new Machine();
    servers.forEach(server -> unsynced.put(server, NOT));
  }

  /** What a server knows of a site that it no longer hears from. */
  private NaiveSite(NaiveSite site) {
    license = site.license;
    voice = new Machine(site.voice);
    weblm = new Machine(site.weblm);
    failing = site.failing;
    upgrade = site.upgrade;
    missing = site.missing;
    waiting = site.waiting;
    released = site.released;
    published = site.published;
    mismatch = site.mismatch;
  }

  void quarterDayPasses() {
    failing = next(failing);
    upgrade = next(upgrade);
    missing = next(missing);
    waiting = next(waiting);
    unsynced.replaceAll((server, ticks) -> next(ticks));
    grantIfChecked();
    alone.values().forEach(NaiveSite::quarterDayPasses);
    dawn = Optional.empty();
  }

  private static int next(int ticks) {
    return ticks == NOT ? NOT : ticks + 1;
  }

  private static int begin(int ticks) {
    return ticks == NOT ? 0 : ticks;
  }

  private void grantIfChecked() {
    if (released && waiting % TICKS_A_DAY == 0) {
      waiting = NOT;
      released = false;
    }
  }

  void happens(LicenseEvent event) {
    if (dawn.isEmpty()) {
      dawn = Optional.of(new NaiveSite(this));
    }
    boolean online = license.isPresent() && license.get().verification() == Verification.ONLINE;
    boolean offline = license.isPresent() && !online;
    switch (event.kind()) {
      case VOICE_SERVER_HARDWARE -> voice.become(event.hardware().orElseThrow());
      case LICENSE_SERVER_HARDWARE -> weblm.become(event.hardware().orElseThrow());
      case ACTIVATED -> activate(event.license().orElseThrow(), false);
      case REISSUED -> activate(event.license().orElseThrow(), true);
      case UPGRADE_PUBLISHED -> published |= online;
      case CONTACT_SUCCEEDED -> {
        if (online) {
          authorize();
          upgrade = published ? begin(upgrade) : upgrade;
        }
      }
      case CONTACT_FAILED -> failing = online ? begin(failing) : failing;
      case MISMATCH_FOUND -> mismatch = true;
      case KEY_AND_FILE_FOUND -> missing = offline ? NOT : missing;
      case KEY_OR_FILE_MISSING -> missing = offline ? begin(missing) : missing;
      case RELEASED_ELSEWHERE -> {
        if (online && waiting != NOT) {
          released = true;
          grantIfChecked();
        }
      }
      case HELD_ELSEWHERE -> {
        waiting = online ? begin(waiting) : waiting;
        released = false;
      }
      case SYNC_SUCCEEDED -> {
        unsynced.put(event.server().orElseThrow(), NOT);
        alone.remove(event.server().orElseThrow());
      }
      case SYNC_FAILED -> {
        unsynced.merge(event.server().orElseThrow(), 0, (old, zero) -> begin(old));
        alone.putIfAbsent(event.server().orElseThrow(), new NaiveSite(dawn.orElseThrow()));
      }
      case CLOCK_MOVED -> {}
    }
  }

  private void authorize() {
    failing = NOT;
    waiting = NOT;
    released = false;
    mismatch = false;
  }

  private void activate(License activated, boolean newFile) {
    boolean same =
        license.isPresent()
            && license.get().type() == activated.type()
            && license.get().verification() == activated.verification();
    if (newFile || !same) {
      voice.restart();
      weblm.restart();
    } else if (isNativeOnline() && voice.others.size() <= 1) {
      voice.accept();
    }
    license = Optional.of(activated);
    authorize();
    missing = NOT;
    upgrade = NOT;
    published = false;
  }

  private boolean isNativeOnline() {
    return license.isPresent()
        && license.get().type() == LicenseType.MESSAGING
        && license.get().verification() == Verification.ONLINE;
  }

  Optional<License> license() {
    return license;
  }

  /** The level of the server that has the least. */
  LicenseLevel level(LocalDate today) {
    return unsynced.keySet().stream()
        .map(server -> level(server, today))
        .reduce(primary(today), (one, other) -> one.compareTo(other) < 0 ? other : one);
  }

  LicenseLevel level(String server, LocalDate today) {
    int silent = unsynced.get(server);
    if (license.isEmpty() || silent == NOT) {
      return primary(today);
    }
    LicenseLevel known = alone.get(server).primary(today);
    LicenseLevel lost = silent >= 10 * TICKS_A_DAY ? LicenseLevel.DEMO : LicenseLevel.GRACE;
    return known.compareTo(lost) < 0 ? lost : known;
  }

  /** The level of the Primary, and of each server that it reaches. */
  LicenseLevel primary(LocalDate today) {
    if (license.isEmpty() || isDemo(today)) {
      return LicenseLevel.DEMO;
    }
    if (isNativeOnline() && voice.changed()) {
      return LicenseLevel.REACTIVATION_REQUIRED;
    }
    if (waiting != NOT) {
      return LicenseLevel.WAITING;
    }
    if (daysOver(today) >= 1) {
      return LicenseLevel.REDUCED;
    }
    boolean grace =
        failing != NOT || upgrade != NOT || missing != NOT || longestCommonSilence() != NOT;
    return grace ? LicenseLevel.GRACE : LicenseLevel.FULL;
  }

  private boolean isDemo(LocalDate today) {
    return mismatch
        || failing >= 28 * TICKS_A_DAY
        || upgrade >= 28 * TICKS_A_DAY
        || missing >= 28 * TICKS_A_DAY
        || longestCommonSilence() >= 10 * TICKS_A_DAY
        || daysOver(today) >= 61
        || (isNativeOnline() ? voice.changed() && voice.others.size() > 1 : machine().changed());
  }

  private Machine machine() {
    return license.orElseThrow().type() == LicenseType.WEBLM ? weblm : voice;
  }

  private long daysOver(LocalDate today) {
    return license
        .flatMap(License::expirationDate)
        .map(end -> ChronoUnit.DAYS.between(end, today))
        .orElse(0L);
  }

  private int longestCommonSilence() {
    return unsynced.values().stream().mapToInt(ticks -> ticks).min().orElse(NOT);
  }
}
