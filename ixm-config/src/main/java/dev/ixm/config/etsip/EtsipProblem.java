package dev.ixm.config.etsip;

import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;

/**
 * An entry whose value has another form than its setting.
 *
 * @param section where it stands
 * @param entry the entry
 * @param setting which setting it is
 */
public record EtsipProblem(IniSection section, IniEntry entry, EtsipSetting setting) {

  /** {@return the line and the key; not the value, which may be a secret} */
  @Override
  public String toString() {
    return entry.toString();
  }
}
