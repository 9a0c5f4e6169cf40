package dev.ixm.sizing;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.topology.ServerNumbers;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A limit of the product that a plan can exceed: what the site needs more of, no other number of
 * servers gives it.
 */
public final class PlanLimit {
  /** Seats of all kinds, by the topology. */
  public static final PlanLimit SEATS =
      new PlanLimit(
          "seats",
          "seats",
          capacity("G01-029", "G01-030", "G01-040"),
          (plan, facts) -> of(plan.seats().value()),
          (plan, facts) -> of(tables(facts).maxSeats(plan.topology().value())));

  /** Advanced users, by the topology. */
  public static final PlanLimit ADVANCED_USERS =
      new PlanLimit(
          "advanced users",
          "requirements/seats/advanced",
          capacity("G01-031", "G01-032", "G01-040"),
          (plan, facts) -> of(plan.requirements().seats().advanced()),
          (plan, facts) -> of(tables(facts).maxAdvanced(plan.topology().value())));

  /** Voice ports of the site, by the topology and the telephone system. */
  public static final PlanLimit VOICE_PORTS =
      new PlanLimit(
          "voice ports",
          "requirements/voicePorts",
          capacity("G01-033", "G01-034", "G01-035"),
          (plan, facts) -> of(plan.requirements().voicePorts()),
          (plan, facts) -> of(ports(plan, tables(facts))));

  /** Voice servers of a High Availability site, spare ones included. */
  public static final PlanLimit VOICE_SERVERS =
      new PlanLimit(
          "voice servers",
          "voiceServers",
          Source.of(8, "Requirements", "G08-013", "G08-014"),
          (plan, facts) -> of(plan.voiceServerCount()),
          (plan, facts) -> of(voiceServers(plan, facts.get(ServerNumbers.KIND))));

  /** Voice ports, where the site prescribes its voice servers or how many of them may fail. */
  public static final PlanLimit VOICE_PORTS_OF_SERVERS =
      new PlanLimit(
          "voice ports of its voice servers",
          "requirements/voicePorts",
          capacity("G01-034"),
          (plan, facts) -> prescribed(plan) ? of(plan.requirements().voicePorts()) : none(),
          (plan, facts) -> ofServers(plan, tables(facts).maxPortsPerVoiceServer()));

  /** Remote CSE servers. */
  public static final PlanLimit CSE_SERVERS =
      new PlanLimit(
          "remote CSE servers",
          "remoteCseServers",
          Source.of(9, "Installing Remote CSE Under JITC", "G09-371"),
          (plan, facts) -> of(plan.cseServerCount()),
          (plan, facts) ->
              of(facts.get(ServerNumbers.KIND).count(Role.REMOTE_CSE).upperEndpoint()));

  /** Text-to-speech ports of the voice servers together. */
  public static final PlanLimit TEXT_TO_SPEECH_PORTS =
      new PlanLimit(
          "text-to-speech ports",
          "requirements/textToSpeechPorts",
          capacity("G01-036"),
          (plan, facts) -> of(plan.requirements().textToSpeechPorts()),
          (plan, facts) -> ofServers(plan, tables(facts).maxTextToSpeechPorts()));

  /** Speech recognition ports of the voice servers together. */
  public static final PlanLimit SPEECH_RECOGNITION_PORTS =
      new PlanLimit(
          "speech recognition ports",
          "requirements/speechRecognitionPorts",
          capacity("G01-037"),
          (plan, facts) -> of(plan.requirements().speechRecognitionPorts()),
          (plan, facts) -> ofServers(plan, tables(facts).maxSpeechRecognitionPorts()));

  /** Fax ports of the voice servers together, where what they run on limits them. */
  public static final PlanLimit FAX_PORTS =
      new PlanLimit(
          "fax ports",
          "requirements/faxPorts",
          Source.of(23, "Virtual Environment Limitations", "G23-020", "G24-014"),
          (plan, facts) -> of(plan.requirements().faxPorts()),
          (plan, facts) -> faxPorts(plan, tables(facts)));

  /** Profiles that no known instance of Amazon Web Services reaches, where the site is to run. */
  public static final PlanLimit PROFILES_WITHOUT_INSTANCE =
      new PlanLimit(
          "hardware profiles without an AWS instance",
          "awsInstances",
          Source.of(25, "Pre-requisites", "G25-006"),
          (plan, facts) ->
              OptionalLong.of(
                  plan.awsInstances().stream().filter(it -> it.value().isEmpty()).count()),
          (plan, facts) -> of(0));

  /** Entries of the company directory. */
  public static final PlanLimit DIRECTORY_ENTRIES =
      new PlanLimit(
          "entries of the company directory",
          "requirements/directoryEntries",
          capacity("G01-028"),
          (plan, facts) -> of(plan.requirements().directoryEntries()),
          (plan, facts) -> of(tables(facts).maxDirectoryEntries()));

  /** Tenants. */
  public static final PlanLimit TENANTS =
      new PlanLimit(
          "tenants",
          "requirements/tenants",
          capacity("G01-039"),
          (plan, facts) -> of(plan.requirements().tenants()),
          (plan, facts) -> of(tables(facts).maxTenants()));

  /** Messages of an average minute; without email as far as that is not stated. */
  public static final PlanLimit MESSAGES_PER_MINUTE =
      new PlanLimit(
          "messages a minute",
          "messagesPerMinute",
          Source.of(2, "Maximum Processing Capacity", "G02-012"),
          (plan, facts) -> OptionalLong.of(plan.messagesPerMinute().value()),
          (plan, facts) -> of(tables(facts).maxMessagesPerMinute()));

  /** Stored messages in percent of the storage of the hardware profile. */
  public static final PlanLimit MESSAGE_STORAGE =
      new PlanLimit(
          "message storage in percent of the hardware's storage",
          "messageStoragePercent",
          Source.of(2, "Storage Capacity", "G02-014"),
          (plan, facts) ->
              plan.messageStoragePercent().map(it -> OptionalLong.of(it.value())).orElse(none()),
          (plan, facts) -> OptionalLong.of(100));

  /** All, in the order in which a plan names them. */
  static final ImmutableList<PlanLimit> ALL =
      ImmutableList.of(
          SEATS,
          ADVANCED_USERS,
          VOICE_PORTS,
          VOICE_SERVERS,
          VOICE_PORTS_OF_SERVERS,
          CSE_SERVERS,
          TEXT_TO_SPEECH_PORTS,
          SPEECH_RECOGNITION_PORTS,
          FAX_PORTS,
          PROFILES_WITHOUT_INSTANCE,
          DIRECTORY_ENTRIES,
          TENANTS,
          MESSAGES_PER_MINUTE,
          MESSAGE_STORAGE);

  private interface Count {
    OptionalLong of(SizingPlan plan, ReleaseFacts facts);
  }

  private final String label;
  private final String path;
  private final Source source;
  private final Count used;
  private final Count most;

  private PlanLimit(String label, String path, Source source, Count used, Count most) {
    this.label = label;
    this.path = path;
    this.source = source;
    this.used = used;
    this.most = most;
  }

  /** {@return the attributes that lead from a plan to what is limited, joined by slashes} */
  public String path() {
    return path;
  }

  /** {@return where the limit stands} */
  public Source source() {
    return source;
  }

  /**
   * {@return how much of it a plan has, empty if none or not known}
   *
   * @param plan any plan
   */
  public OptionalLong used(SizingPlan plan) {
    return used.of(plan, plan.facts());
  }

  /**
   * {@return how much of it a plan may have, empty if there is no limit}
   *
   * @param plan any plan
   * @param facts whose limit, usually those that the plan was computed with
   */
  public OptionalLong most(SizingPlan plan, ReleaseFacts facts) {
    return most.of(plan, facts);
  }

  /** How much too much of it a plan has, empty if it has not. */
  Optional<Figure<Long>> excess(SizingPlan plan) {
    OptionalLong needed = used(plan);
    OptionalLong limit = most(plan, plan.facts());
    if (needed.isEmpty() || limit.isEmpty() || needed.getAsLong() <= limit.getAsLong()) {
      return Optional.empty();
    }
    return Optional.of(
        Figure.<Long>builder()
            .name(label + ", too many by")
            .value(needed.getAsLong() - limit.getAsLong())
            .formula("needed - at most")
            .input("needed", needed.getAsLong())
            .input("at most", limit.getAsLong())
            .basis(Basis.INFERRED)
            .source(source)
            .build());
  }

  private static CapacityTables tables(ReleaseFacts facts) {
    return facts.get(CapacityTables.KIND);
  }

  private static Source capacity(String... statements) {
    return Source.of(2, "Maximum System Capacity", statements);
  }

  private static OptionalLong of(int count) {
    return OptionalLong.of(count);
  }

  private static OptionalLong of(OptionalInt count) {
    return count.isPresent() ? OptionalLong.of(count.getAsInt()) : none();
  }

  private static OptionalLong none() {
    return OptionalLong.empty();
  }

  private static int ports(SizingPlan plan, CapacityTables tables) {
    int topology =
        isHighAvailability(plan)
            ? tables.maxPortsHighAvailability()
            : tables.maxPortsPerVoiceServer();
    return plan.requirements().pbx().map(Pbx::kind).filter(PbxKind.IWATSU_ECS::equals).isPresent()
        ? Math.min(topology, tables.maxPortsIwatsu())
        : topology;
  }

  private static boolean isHighAvailability(SizingPlan plan) {
    return plan.topology().value() == HIGH_AVAILABILITY;
  }

  private static int voiceServers(SizingPlan plan, ServerNumbers numbers) {
    return isHighAvailability(plan)
        ? most(numbers, Role.PRIMARY) + most(numbers, Role.SECONDARY)
        : most(numbers, Role.SINGLE);
  }

  private static int most(ServerNumbers numbers, Role role) {
    return numbers.count(role).upperEndpoint();
  }

  private static boolean prescribed(SizingPlan plan) {
    SiteRequirements site = plan.requirements();
    return isHighAvailability(plan)
        && (site.hosts().voiceServers().isPresent() || site.spareVoiceServers() > 0);
  }

  /** What the servers carry that are left when as many have failed as the site has spares. */
  private static OptionalLong ofServers(SizingPlan plan, int each) {
    long left = Math.max(0, plan.voiceServerCount() - plan.requirements().spareVoiceServers());
    return OptionalLong.of(left * each);
  }

  private static OptionalLong faxPorts(SizingPlan plan, CapacityTables tables) {
    return plan.requirements()
        .hosts()
        .platform()
        .map(Platform::kind)
        .flatMap(kind -> ServiceSizing.faxPorts(kind, tables))
        .map(most -> ofServers(plan, most.value()))
        .orElse(none());
  }
}
