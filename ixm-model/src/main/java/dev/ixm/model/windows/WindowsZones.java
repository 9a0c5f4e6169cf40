package dev.ixm.model.windows;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Windows calls the time zones of the IANA, each with the zone that it stands for first.
 *
 * <p>Source: the Unicode CLDR, {@code windowsZones.xml}, with the names of the IANA that Java
 * knows. Copyright Unicode, Inc., under the Unicode License V3.
 */
public final class WindowsZones {

  private static final String FILE = "/META-INF/ixm/windows-zones.properties";

  private static final ImmutableMap<String, List<String>> ZONES =
      lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .collect(toImmutableMap(row -> row[0], row -> Splitter.on(' ').splitToList(row[1])));

  private static final ImmutableMap<String, String> NAMES =
      ZONES.entrySet().stream()
          .flatMap(row -> row.getValue().stream().map(zone -> Map.entry(zone, row.getKey())))
          .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private WindowsZones() {}

  private static Stream<String> lines() {
    try (InputStream file = WindowsZones.class.getResourceAsStream(FILE)) {
      return new String(checkNotNull(file).readAllBytes(), UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return what Windows calls a zone, empty if it has no name for it}
   *
   * @param zone the id of the IANA, such as {@code America/Toronto}
   */
  public static Optional<String> name(String zone) {
    return Optional.ofNullable(NAMES.get(zone));
  }

  /**
   * {@return the zone that a name of Windows stands for, empty if it is unknown}
   *
   * @param name such as {@code Eastern Standard Time}
   */
  public static Optional<ZoneId> zone(String name) {
    return Stream.ofNullable(ZONES.get(name)).map(zones -> ZoneId.of(zones.get(0))).findFirst();
  }

  /** {@return all names of Windows} */
  public static Iterable<String> names() {
    return ZONES.keySet();
  }
}
