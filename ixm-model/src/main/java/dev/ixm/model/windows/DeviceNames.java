package dev.ixm.model.windows;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that Windows gives to devices, so that no file or folder can have them. */
public final class DeviceNames {

  private static final Pattern DEVICE =
      Pattern.compile("CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3]");

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
    return DEVICE.matcher(trimmed.toUpperCase(Locale.ROOT)).matches();
  }
}
