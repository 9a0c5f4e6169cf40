package dev.ixm.model.windows;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;

/** The names that Windows gives to devices, so that no file or folder can have them. */
public final class DeviceNames {

  private static final ImmutableSet<String> DEVICES =
      Stream.concat(
              Stream.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"),
              Stream.of("0123456789\u00B9\u00B2\u00B3".split(""))
                  .flatMap(digit -> Stream.of("COM" + digit, "LPT" + digit)))
          .collect(toImmutableSet());

  private DeviceNames() {}

  /**
   * {@return whether Windows takes the name of a file or folder for that of a device, whatever its
   * case and its extension}
   *
   * @param name without the folder that it is in
   */
  public static boolean include(String name) {
    int dot = name.indexOf('.');
    String bare = dot < 0 ? name : name.substring(0, dot);
    String trimmed = CharMatcher.is(' ').trimTrailingFrom(bare);
    return DEVICES.contains(trimmed.toUpperCase(Locale.ROOT));
  }
}
