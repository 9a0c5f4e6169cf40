package dev.ixm.ansible.windows;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads who has rights in a share, from the security descriptor that Windows stores of it: 20 bytes
 * of head with the place of the list at 16; the list has 8 bytes of head with the count at 4; an
 * entry has its kind, 1 byte of flags, its size (2), a mask of rights (4) and the identifier of an
 * account or group. Numbers are little-endian. Source: Microsoft, [MS-DTYP] 2.4.
 */
public final class ShareRights {

  private static final int LIST_PLACE = 16;
  private static final int ENTRY_HEAD = 8;
  private static final byte ALLOWED = 0;

  /** {@code S-1-1-0}, whatever the language of Windows. */
  private static final byte[] EVERYONE = {1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};

  private ShareRights() {}

  /**
   * {@return whether the group Everyone is allowed anything; empty if this is no descriptor}
   *
   * @param descriptor the security descriptor; one without a list lets everyone in
   */
  public static Optional<Boolean> isForEveryone(byte[] descriptor) {
    ByteBuffer buffer = ByteBuffer.wrap(descriptor).order(ByteOrder.LITTLE_ENDIAN);
    try {
      int list = buffer.getInt(LIST_PLACE);
      return Optional.of(list == 0 || isListed(buffer, list));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isListed(ByteBuffer buffer, int list) {
    int entries = Short.toUnsignedInt(buffer.getShort(list + 4));
    int place = list + ENTRY_HEAD;
    boolean isListed = false;
    for (int i = 0; i < entries; i++) {
      byte[] identifier = new byte[EVERYONE.length];
      buffer.get(place + ENTRY_HEAD, identifier);
      isListed |= buffer.get(place) == ALLOWED && Arrays.equals(identifier, EVERYONE);
      place += Short.toUnsignedInt(buffer.getShort(place + 2));
    }
    return isListed;
  }
}
