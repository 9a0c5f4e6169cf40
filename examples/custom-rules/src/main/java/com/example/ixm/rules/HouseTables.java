package com.example.ixm.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactsProvider;
import dev.ixm.model.release.ReleaseFacts;

/**
 * The capacity of release 10.8, in place of the SDK's own: we plan voice servers with 100 ports
 * where the guide allows 120.
 */
public final class HouseTables implements FactsProvider {

  private static final int PORTS_PER_VOICE_SERVER = 100;

  /** Called by {@link java.util.ServiceLoader}. */
  public HouseTables() {}

  @Override
  public ImmutableList<ReleaseFacts> facts() {
    CapacityTables tables =
        CapacityTables.builder()
            .maxPortsPerVoiceServer(PORTS_PER_VOICE_SERVER)
            .house(Source.ofHouse("Voice standard of Example Ltd.", "Voice servers"))
            .build();
    return ImmutableList.of(ReleaseFacts.of(Release.R10_8).with(CapacityTables.KIND, tables));
  }
}
