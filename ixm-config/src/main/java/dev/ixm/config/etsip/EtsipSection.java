package dev.ixm.config.etsip;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/**
 * The sections of the file, in the order of the guide's examples.
 *
 * <p>Sources: guide chapter 9 and chapter 14, Configuring TLS with Messaging for SIP. Chapters 8
 * and 16 call the first one the PBX section; as {@code [PBX1]} is numbered, there may be more.
 */
public enum EtsipSection {
  /** {@code [PBX1]}, {@code [PBX2]} and so on: one telephone system each. */
  PBX("PBX1"),
  /** {@code [SIP settings]}: what all telephone systems share. */
  SIP_SETTINGS("SIP settings"),
  /** {@code [TLS Manager]}: the encryption library. */
  TLS_MANAGER("TLS Manager"),
  /** {@code [TLS Server]}: connections that the voice server answers. */
  TLS_SERVER("TLS Server"),
  /** {@code [TLS Client]}: connections that the voice server opens. */
  TLS_CLIENT("TLS Client");

  private final String header;

  EtsipSection(String header) {
    this.header = header;
  }

  /** {@return the name in the header; for PBX that of the first} */
  public String header() {
    return header;
  }

  /**
   * {@return the section that a header names, empty if the guide has none}
   *
   * @param name the name in the header, in any case
   */
  public static Optional<EtsipSection> ofHeader(String name) {
    return PbxSettings.findNumber(name).isPresent()
        ? Optional.of(PBX)
        : Arrays.stream(values())
            .filter(section -> Ascii.equalsIgnoreCase(section.header, name))
            .findFirst();
  }
}
