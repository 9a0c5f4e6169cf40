package dev.ixm.sizing.capacity;

import static dev.ixm.sizing.capacity.CapacityScope.HIGH_AVAILABILITY_SITE;
import static dev.ixm.sizing.capacity.CapacityScope.IWATSU_SITE;
import static dev.ixm.sizing.capacity.CapacityScope.SERVER;
import static dev.ixm.sizing.capacity.CapacityScope.SINGLE_SERVER_SITE;
import static dev.ixm.sizing.capacity.CapacityScope.SITE;
import static dev.ixm.sizing.capacity.CapacityScope.VOICE_SERVER;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import java.util.OptionalInt;

/**
 * The guide's table of capacities as a list.
 *
 * <p>Chapters 1 and 2 print the same table, Maximum System Capacity.
 */
public final class CapacityList {

  private static final Source SOURCE = Source.of(2, "Maximum System Capacity");

  private CapacityList() {}

  /**
   * {@return the capacities, in the order of the guide's table}
   *
   * <p>That an Iwatsu ECS limits the site and not each server is the stricter of two readings.
   *
   * @param tables the figures
   */
  public static ImmutableList<Capacity> of(CapacityTables tables) {
    return ImmutableList.of(
        row("company directory entries", SITE, tables.maxDirectoryEntries()),
        row("voice mailboxes", HIGH_AVAILABILITY_SITE, tables.maxSeatsHighAvailability()),
        row("voice mailboxes", SINGLE_SERVER_SITE, tables.maxSeatsSingle()),
        row("messaging users", HIGH_AVAILABILITY_SITE, tables.maxAdvancedHighAvailability()),
        row("messaging users", SINGLE_SERVER_SITE, tables.maxAdvancedSingle()),
        row("voice ports", IWATSU_SITE, tables.maxPortsIwatsu()),
        row("voice ports", VOICE_SERVER, tables.maxPortsPerVoiceServer()),
        row("voice ports", HIGH_AVAILABILITY_SITE, tables.maxPortsHighAvailability()),
        row("text-to-speech ports", SERVER, tables.maxTextToSpeechPorts()),
        row("speech recognition ports", SERVER, tables.maxSpeechRecognitionPorts()),
        row("extension dialing", SITE, OptionalInt.empty()),
        row("tenants", SITE, tables.maxTenants()));
  }

  private static Capacity row(String name, CapacityScope scope, int most) {
    return row(name, scope, OptionalInt.of(most));
  }

  private static Capacity row(String name, CapacityScope scope, OptionalInt most) {
    return Capacity.builder().name(name).scope(scope).most(most).source(SOURCE).build();
  }
}
