package com.example.ixm.rules;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.sizing.CapacityTablesProvider;

/**
 * The capacity tables of release 10.8, in place of the SDK's own: we plan voice servers with 100
 * ports where the guide allows 120.
 */
public final class HouseTables implements CapacityTablesProvider {

  private static final int PORTS_PER_VOICE_SERVER = 100;

  /** Called by {@link java.util.ServiceLoader}. */
  public HouseTables() {}

  @Override
  public Release release() {
    return Release.R10_8;
  }

  @Override
  public CapacityTables tables() {
    return CapacityTables.builder().maxPortsPerVoiceServer(PORTS_PER_VOICE_SERVER).build();
  }
}
