package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found on a server beside what a deployment has. What is empty was not gathered.
 *
 * @param names what the server is called, alone and in its domain
 * @param at the time of its clock when it was gathered
 * @param certificates those in the computer's store {@code Personal}
 * @param shares its shared folders
 * @param timeSource what keeps its clock: {@code NTP}, {@code NT5DS} (its domain), {@code AllSync},
 *     or {@code NoSync}
 * @param programs the names of its programs
 * @param isDefenderOn whether the antivirus program of Windows itself runs
 * @param notScanned the folders that the antivirus program of Windows itself does not scan
 */
public record GatheredHost(
    ImmutableSet<String> names,
    Optional<Instant> at,
    Optional<ImmutableList<GatheredCertificate>> certificates,
    Optional<ImmutableList<GatheredShare>> shares,
    Optional<String> timeSource,
    Optional<ImmutableList<String>> programs,
    Optional<Boolean> isDefenderOn,
    Optional<ImmutableList<String>> notScanned) {

  /** The service of the antivirus program that is part of Windows. */
  private static final String DEFENDER = "WinDefend";

  /**
   * {@return what was found on a host}
   *
   * @param certificates as they were read; empty if they could not be
   */
  static GatheredHost of(HostFile file, Optional<ImmutableList<GatheredCertificate>> certificates) {
    RegistryFacts registry = new RegistryFacts(file.part("registry"));
    return new GatheredHost(
        Stream.concat(file.ownNames().stream(), file.text("ansible_fqdn").stream())
            .collect(ImmutableSet.toImmutableSet()),
        instant(file.fact("ansible_date_time").path("iso8601").asText()),
        certificates,
        GatheredShare.all(registry),
        registry.text("TIME_SOURCE"),
        list(file.part("programs"))
            .map(
                all ->
                    all.map(name -> name.asText().strip())
                        .distinct()
                        .collect(ImmutableList.toImmutableList())),
        list(file.part("services")).map(all -> all.anyMatch(GatheredHost::isDefender)),
        registry
            .properties("DEFENDER_EXCLUSIONS")
            .map(all -> ImmutableList.copyOf(all.fieldNames())));
  }

  private static Optional<Stream<JsonNode>> list(JsonNode part) {
    return part.isArray() ? Optional.of(Streams.stream(part)) : Optional.empty();
  }

  private static boolean isDefender(JsonNode service) {
    return service.path("name").asText().equalsIgnoreCase(DEFENDER)
        && service.path("state").asText().equals("started");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
