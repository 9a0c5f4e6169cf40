package dev.ixm.site.export;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import dev.ixm.model.windows.DeviceNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The formats that a program has, by name. */
public final class SiteExports {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
  private static final Pattern FILE =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*+(\\.[A-Za-z0-9]++)++");

  private SiteExports() {}

  /**
   * {@return the formats of all providers that a class loader sees, by name}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two have one name or one file, or a name or a file's name
   *     is of another form or Windows would take it for a device; the message names their classes
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static ImmutableSortedMap<String, SiteExport> discover(ClassLoader classLoader) {
    Map<String, SiteExport> exports = new TreeMap<>();
    Map<String, String> origins = new HashMap<>();
    Set<String> files = new HashSet<>();
    for (ExportProvider provider : ServiceLoader.load(ExportProvider.class, classLoader)) {
      String origin = provider.getClass().getName();
      for (SiteExport export : provider.exports()) {
        String name = export.name();
        check(export, origin);
        String other = origins.putIfAbsent(name, origin);
        checkArgument(
            other == null, "two exports have the name '%s': of %s and %s", name, other, origin);
        checkArgument(
            files.add(export.fileName().toLowerCase(Locale.ROOT)),
            "two exports have the file '%s', one of them of %s",
            export.fileName(),
            origin);
        exports.put(name, export);
      }
    }
    return ImmutableSortedMap.copyOf(exports);
  }

  private static void check(SiteExport export, String origin) {
    checkArgument(
        NAME.matcher(export.name()).matches(),
        "the name of an export of %s must be lower-case words joined by hyphens: '%s'",
        origin,
        export.name());
    String file = export.fileName();
    checkArgument(
        FILE.matcher(file).matches() && !DeviceNames.include(file),
        "the file of an export of %s must be a plain name that is no device of Windows: '%s'",
        origin,
        file);
  }
}
