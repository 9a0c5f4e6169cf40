package dev.ixm.testkit.edit;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.software.AudioDevice;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientUse;

/** Computers of users. */
public final class ClientFacts {

  private ClientFacts() {}

  /** The least that a computer has to be. */
  public static ClientComputer.Builder least() {
    return ClientComputer.builder()
        .name("office")
        .memory(DataSize.ofMebibytes(512))
        .processorSpeed(Frequency.ofMegahertz(2_000))
        .audioDevices(ImmutableSet.copyOf(AudioDevice.values()))
        .audioFormats(ImmutableSet.of(AudioFormat.MP3))
        .addUses(ClientUse.values())
        .putPrograms("Edge Chromium", 120)
        .putPrograms("Outlook", 2002)
        .otherPrograms(false);
  }
}
