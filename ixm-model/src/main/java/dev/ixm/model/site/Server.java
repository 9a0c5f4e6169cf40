package dev.ixm.model.site;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkAddresses;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailType;
import dev.ixm.model.PortCount;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One Windows host of a deployment.
 *
 * <p>A server knows only facts about itself. A limit that depends on its neighbors is a rule. What
 * is empty is not known.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableServer.class)
public abstract class Server {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,14}");

  /** The largest number of a server that can be stated. */
  public static final int MAX_NUMBER = 9_999;

  Server() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the NetBIOS host name, 1 to 15 letters, digits, hyphens and underscores} */
  public abstract String name();

  /** {@return the roles this host plays, in declaration order, never empty} */
  public abstract ImmutableSet<Role> roles();

  /**
   * {@return its number among the servers of its role, 1 to 9,999} The installer asks for it on a
   * Secondary, a remote CSE and a remote web server.
   */
  public abstract OptionalInt number();

  /** {@return the SIP voice ports set up on a voice server, 0 to 100,000} */
  public abstract OptionalInt voicePorts();

  /** {@return the text-to-speech ports set up on a voice server, 0 to 100,000} */
  public abstract OptionalInt textToSpeechPorts();

  /** {@return the speech recognition ports set up on a voice server, 0 to 100,000} */
  public abstract OptionalInt speechRecognitionPorts();

  /** {@return the fax ports set up on a voice server, 0 to 100,000} */
  public abstract OptionalInt faxPorts();

  /** {@return the email systems that a CSE on this host synchronizes with} */
  public abstract ImmutableSet<EmailType> emailTypes();

  /** {@return whether a remote CSE server only stands by to take over from another} */
  public abstract Optional<Boolean> spare();

  /** {@return its own IPv4 or IPv6 addresses} */
  public abstract ImmutableList<String> addresses();

  /** {@return the ports that other programs listen on, empty if none or not known} */
  public abstract ImmutableList<OccupiedPort> occupiedPorts();

  /** {@return its Windows} */
  public abstract Optional<OperatingSystem> operatingSystem();

  /** {@return how its Windows is set up} */
  public abstract Optional<WindowsSetup> windows();

  /** {@return its machine} */
  public abstract Optional<Hardware> hardware();

  /** {@return what it runs on} */
  public abstract Optional<Platform> platform();

  /** {@return the time zone that its Windows is set to} */
  public abstract Optional<ZoneId> timeZone();

  /** {@return whether one of its roles has voice ports} */
  public final boolean isVoiceServer() {
    for (Role role : roles()) {
      if (role.isVoiceServer()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the product itself is installed on it} */
  public final boolean isProductServer() {
    for (Role role : roles()) {
      if (role.isProductServer()) {
        return true;
      }
    }
    return false;
  }

  @Value.Check
  void validate() {
    check(
        NAME.matcher(name()).matches(),
        "name",
        "must be 1 to 15 letters, digits, hyphens and underscores: '%s'",
        name());
    check(!roles().isEmpty(), "roles", "must name at least one role");
    checkRange("number", number(), 1, MAX_NUMBER);
    checkRange("voicePorts", voicePorts(), 0, PortCount.MAX);
    checkRange("textToSpeechPorts", textToSpeechPorts(), 0, PortCount.MAX);
    checkRange("speechRecognitionPorts", speechRecognitionPorts(), 0, PortCount.MAX);
    checkRange("faxPorts", faxPorts(), 0, PortCount.MAX);
    checkAddresses("addresses", addresses());
  }

  /** Builds a {@link Server}. */
  public static final class Builder extends ImmutableServer.Builder {
    Builder() {}

    /**
     * Changes the machine; what is set here so far has to suffice for a {@link Server}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder hardware(Consumer<? super Hardware.Builder> change) {
      return hardware(
          Edit.of(build().hardware(), Hardware.builder(), Hardware.Builder::from, change).build());
    }

    /**
     * Changes how Windows is set up; what is set here so far has to suffice for a {@link Server}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder windows(Consumer<? super WindowsSetup.Builder> change) {
      return windows(
          Edit.of(build().windows(), WindowsSetup.builder(), WindowsSetup.Builder::from, change)
              .build());
    }

    /**
     * Changes what it runs on; what is set here so far has to suffice for a {@link Server}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder platform(Consumer<? super Platform.Builder> change) {
      return platform(
          Edit.of(build().platform(), Platform.builder(), Platform.Builder::from, change).build());
    }
  }
}
