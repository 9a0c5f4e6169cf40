package dev.ixm.config.ini;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what two documents mean differently, whatever their bytes. */
public final class IniDiff {

  private IniDiff() {}

  /**
   * {@return the values that differ: first those that stand in the document after, in its order,
   * then those that are gone}
   *
   * <p>Only what Windows reads counts: comments, blanks, order, quotes, duplicates and entries
   * before the first header do not, nor does an empty section.
   *
   * @param before the document before
   * @param after the document after, in whatever charset
   */
  public static ImmutableList<IniChange> between(IniDocument before, IniDocument after) {
    Map<EntryName, Entry> old = effective(before);
    Map<EntryName, Entry> now = effective(after);
    return Sets.union(now.keySet(), old.keySet()).stream()
        .flatMap(name -> change(old.get(name), now.get(name)))
        .collect(toImmutableList());
  }

  /**
   * {@return the lines that differ, in the unified format with three lines around; empty if none
   * do}
   *
   * <p>It shows values as they stand, which may be secrets. Lines whose ends alone differ count.
   * Where very much differs, it is not the shortest.
   *
   * @param before the document before
   * @param after the document after
   */
  public static String unified(IniDocument before, IniDocument after) {
    return UnifiedDiff.of(before, after);
  }

  private static Stream<IniChange> change(@Nullable Entry before, @Nullable Entry after) {
    if (before != null && after != null && before.value().equals(after.value())) {
      return Stream.empty();
    }
    Entry spelled = Objects.requireNonNull(after == null ? before : after);
    IniChange.Builder change = IniChange.builder().section(spelled.section()).key(spelled.key());
    if (before != null) {
      change.before(before.value()).lineBefore(before.line());
    }
    if (after != null) {
      change.after(after.value()).lineAfter(after.line());
    }
    return Stream.of(change.build());
  }

  private static Map<EntryName, Entry> effective(IniDocument document) {
    Map<EntryName, Entry> entries = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (IniSection section : document.sections()) {
      if (seen.add(section.identity())) {
        for (IniEntry entry : section.entries()) {
          entries.putIfAbsent(EntryName.of(section, entry), Entry.of(section, entry));
        }
      }
    }
    return entries;
  }

  /** Comparable, so that a table of many names with one hash stays fast. */
  private record EntryName(String section, String key) implements Comparable<EntryName> {

    private static final Comparator<EntryName> ORDER =
        Comparator.comparing(EntryName::section).thenComparing(EntryName::key);

    static EntryName of(IniSection section, IniEntry entry) {
      return new EntryName(folded(section.name()), folded(entry.key()));
    }

    @Override
    public int compareTo(EntryName other) {
      return ORDER.compare(this, other);
    }
  }

  private record Entry(String section, String key, String value, int line) {

    static Entry of(IniSection section, IniEntry entry) {
      return new Entry(section.name(), entry.key(), entry.value(), entry.line());
    }
  }

  private static String folded(String name) {
    return Ascii.toLowerCase(name);
  }
}
