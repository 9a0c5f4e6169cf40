package dev.ixm.model.site;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkAddresses;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a site prescribes for its servers. The proposal follows it even where it breaks rules, and
 * chooses what is left empty.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSiteHosts.class)
public abstract class SiteHosts {

  private static final int MAX_SERVERS = 1_000;
  private static final DataSize MIN_DISK = DataSize.ofGibibytes(1);

  SiteHosts() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the Windows of all servers} */
  public abstract Optional<OperatingSystem> operatingSystem();

  /** {@return how the Windows of all servers is set up} */
  public abstract Optional<WindowsSetup> windows();

  /** {@return what all servers run on} */
  public abstract Optional<Platform> platform();

  /** {@return the time zones in use; the servers take turns where there is more than one} */
  public abstract ImmutableList<ZoneId> timeZones();

  /** {@return how the disks of all drives are joined} */
  public abstract Optional<RaidLevel> raid();

  /** {@return how the drives are attached, LOCAL unless stated} */
  public abstract Optional<Attachment> attachment();

  /** {@return the size of the drive with Windows} */
  public abstract Optional<DataSize> operatingSystemDrive();

  /** {@return the size of each disk that drives are made of, 1 GiB or more} */
  public abstract Optional<DataSize> disk();

  /** {@return how many voice servers the site has, 1 to 1,000} */
  public abstract OptionalInt voiceServers();

  /** {@return how many remote CSE servers the site has, 0 to 1,000} */
  public abstract OptionalInt cseServers();

  /** {@return one address for each voice server, the Primary's first} */
  public abstract ImmutableList<String> voiceServerAddresses();

  @Value.Check
  void validate() {
    checkRange("voiceServers", voiceServers(), 1, MAX_SERVERS);
    checkRange("cseServers", cseServers(), 0, MAX_SERVERS);
    disk()
        .ifPresent(
            size ->
                check(size.compareTo(MIN_DISK) >= 0, "disk", "must be 1 GiB or more: %s", size));
    checkAddresses("voiceServerAddresses", voiceServerAddresses());
  }

  /** Builds a {@link SiteHosts}. */
  public static final class Builder extends ImmutableSiteHosts.Builder {
    Builder() {}
  }
}
