package dev.ixm.sizing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.EmailType;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How big a site has to be, every figure with its calculation.
 *
 * <p>A plan goes as far as the tables do: above a capacity it keeps the largest row, and says what
 * is {@link #exceeded}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSizingPlan.class)
@JsonIgnoreProperties(value = "exceeded", allowGetters = true)
public abstract class SizingPlan {

  SizingPlan() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return what was asked for} */
  public abstract SiteRequirements requirements();

  /** {@return the facts that it was computed with; from JSON the SDK's own of the release} */
  @JsonIgnore
  @Value.Auxiliary
  @Value.Default
  public ReleaseFacts facts() {
    return ReleaseFacts.of(requirements().release());
  }

  /** {@return how the servers work together} */
  public abstract Figure<Topology> topology();

  /** {@return the seats of all kinds} */
  public abstract Figure<Integer> seats();

  /** {@return the mailboxes} */
  public abstract Figure<Integer> mailboxes();

  /**
   * {@return the servers for each service beside the calls that the site asks for: text to speech,
   * speech recognition and fax; without those that the release does not limit}
   */
  public abstract ImmutableList<Figure<Integer>> serviceServers();

  /** {@return the voice servers} */
  public abstract Figure<Integer> voiceServers();

  /**
   * {@return the voice servers together with the spare ones that the site asks for, empty if it
   * asks for none}
   */
  public abstract Optional<Figure<Integer>> voiceServersWithSpares();

  /**
   * {@return the ports of the voice server that has most of them}
   *
   * <p>Where the site asks for spare voice servers, every server has so many.
   */
  public abstract Figure<Integer> portsPerVoiceServer();

  /**
   * {@return the ports that are left when as many voice servers fail as the site asks for spare
   * ones, empty if it asks for none}
   */
  public abstract Optional<Figure<Integer>> portsAfterLoss();

  /**
   * {@return the hardware of every voice server, and of the Consolidated server if there is one}
   */
  public abstract Figure<HardwareProfile> serverHardware();

  /**
   * {@return the disks of the drive with the product on each of these servers, without hot spares;
   * empty if the site does not say how large a disk is, or does not use RAID 10}
   */
  public abstract Optional<Figure<Integer>> productDisks();

  /** {@return where email is synchronized} */
  public abstract Figure<CsePlacement> csePlacement();

  /** {@return the remote CSE servers by email type; empty if there are none} */
  public abstract ImmutableMap<EmailType, Figure<Integer>> remoteCseServers();

  /** {@return the hardware of every remote CSE server, empty if there is none} */
  public abstract Optional<Figure<HardwareProfile>> cseHardware();

  /**
   * {@return for each hardware profile of the plan the instances of Amazon Web Services that reach
   * it; empty unless the site's servers run there}
   */
  public abstract ImmutableList<Figure<ImmutableList<String>>> awsInstances();

  /** {@return what a storage area network has to bear, empty unless drives are on one} */
  public abstract ImmutableList<Figure<Integer>> sanRequests();

  /** {@return the voice bandwidth of the whole site} */
  public abstract Figure<DataRate> siteBandwidth();

  /** {@return the voice bandwidth of the voice server that has most ports} */
  public abstract Figure<DataRate> voiceServerBandwidth();

  /** {@return the speed that the link of every server must have} */
  public abstract Figure<DataRate> serverLink();

  /**
   * {@return the speed of the layer-2 switch that has to connect all servers, empty if the site
   * needs none}
   */
  public abstract Optional<Figure<DataRate>> layerTwoSwitch();

  /** {@return the voice messages of a working day} */
  public abstract Figure<Long> messagesPerDay();

  /** {@return the calls that leave and fetch them} */
  public abstract Figure<Long> callsPerDay();

  /** {@return how long the calls last together} */
  public abstract Figure<Long> callMinutesPerDay();

  /**
   * {@return the email messages of a working day, empty if the site does not say how many each user
   * gets whose email is synchronized}
   */
  public abstract Optional<Figure<Long>> emailsPerDay();

  /**
   * {@return the messages left or fetched in an average minute of the working day; without email as
   * far as that is not known}
   */
  public abstract Figure<Long> messagesPerMinute();

  /**
   * {@return the disk that the messages of all users take on the Messaging server, empty if the
   * site does not say what it keeps}
   */
  public abstract Optional<Figure<DataSize>> messageStorage();

  /**
   * {@return the space that has to be free beside these messages on a Consolidated server that is
   * mirrored, empty if it is not, or with the messages}
   */
  public abstract Optional<Figure<DataSize>> mirroringFreeSpace();

  /**
   * {@return the drive with the product of a Consolidated server that is mirrored, and of its
   * backup: that of the hardware, or a larger one for messages and free space; empty with it}
   */
  public abstract Optional<Figure<DataSize>> mirroredDrive();

  /**
   * {@return how much of the storage of {@link #serverHardware()} the messages take, in percent,
   * rounded up; above 100 if they do not fit, empty with them}
   */
  public abstract Optional<Figure<Long>> messageStoragePercent();

  /**
   * {@return what the product cannot be that the plan asks for: for each limit that it exceeds, by
   * how much; empty for a plan that can be realized}
   */
  @Value.Lazy
  @JsonProperty
  public ImmutableList<Figure<Long>> exceeded() {
    return PlanLimit.ALL.stream()
        .flatMap(limit -> limit.excess(this).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The voice servers, with spare ones, or as many as the site prescribes. */
  final int voiceServerCount() {
    return requirements()
        .hosts()
        .voiceServers()
        .orElseGet(() -> voiceServersWithSpares().orElse(voiceServers()).value());
  }

  /** The remote CSE servers, or as many as the site prescribes, if it synchronizes any email. */
  final int cseServerCount() {
    if (topology().value() != Topology.HIGH_AVAILABILITY
        || csePlacement().value() == CsePlacement.NONE) {
      return 0;
    }
    int needed = remoteCseServers().values().stream().mapToInt(Figure::value).sum();
    return requirements().hosts().cseServers().orElse(needed);
  }

  /** {@return all figures, in the order in which they were computed} */
  public final ImmutableList<Figure<?>> figures() {
    ImmutableList.Builder<Figure<?>> figures = ImmutableList.builder();
    figures.add(topology(), seats(), mailboxes());
    figures.addAll(serviceServers());
    figures.add(voiceServers());
    voiceServersWithSpares().ifPresent(figures::add);
    figures.add(portsPerVoiceServer());
    portsAfterLoss().ifPresent(figures::add);
    figures.add(serverHardware());
    productDisks().ifPresent(figures::add);
    figures.add(csePlacement());
    figures.addAll(remoteCseServers().values());
    cseHardware().ifPresent(figures::add);
    figures.addAll(awsInstances()).addAll(sanRequests());
    figures.add(siteBandwidth(), voiceServerBandwidth(), serverLink());
    layerTwoSwitch().ifPresent(figures::add);
    figures.add(messagesPerDay(), callsPerDay(), callMinutesPerDay());
    emailsPerDay().ifPresent(figures::add);
    figures.add(messagesPerMinute());
    messageStorage().ifPresent(figures::add);
    messageStoragePercent().ifPresent(figures::add);
    mirroringFreeSpace().ifPresent(figures::add);
    mirroredDrive().ifPresent(figures::add);
    return figures.build();
  }

  /** {@return the calculation, one figure a line} */
  @Override
  public final String toString() {
    return figures().stream().map(Figure::toString).collect(Collectors.joining("\n"));
  }

  static final class Builder extends ImmutableSizingPlan.Builder {}
}
