package dev.ixm.model.site;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkDifferent;
import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.PortCount;
import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.network.Network;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.storage.MessageRetention;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** What a site needs, before anything is sized: the input of planning. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSiteRequirements.class)
public abstract class SiteRequirements {

  private static final int MAX_SPARES = 100;

  SiteRequirements() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the site's name, never blank} */
  public abstract String name();

  /** {@return the release of the product, 10.8 unless set} */
  @Value.Default
  public Release release() {
    return ReleaseFacts.DESCRIBED;
  }

  /** {@return the edition, STANDARD unless set} */
  @Value.Default
  public Edition edition() {
    return Edition.STANDARD;
  }

  /** {@return the topology that the site insists on; empty to have it chosen} */
  public abstract Optional<Topology> topology();

  /** {@return the seats that the site shall serve} */
  public abstract SeatCounts seats();

  /** {@return the voice ports that the site needs at the same time, 0 to 100,000} */
  public abstract int voicePorts();

  /**
   * {@return how many voice servers may fail so that the rest still carries all voice ports (1 for
   * N+1), 0 to 100; 0 unless set}
   *
   * <p>A single server has no other that takes over, so it has no spares.
   */
  @Value.Default
  public int spareVoiceServers() {
    return 0;
  }

  /**
   * {@return the text-to-speech ports that the site needs at the same time, 0 to 100,000; empty if
   * none or not known}
   */
  public abstract OptionalInt textToSpeechPorts();

  /**
   * {@return the speech recognition ports that the site needs at the same time, 0 to 100,000; empty
   * if none or not known}
   */
  public abstract OptionalInt speechRecognitionPorts();

  /**
   * {@return the fax ports that the site needs at the same time, 0 to 100,000; empty if none or not
   * known}
   */
  public abstract OptionalInt faxPorts();

  /** {@return the entries of the company directory, 0 to 10,000,000; empty if not known} */
  public abstract OptionalInt directoryEntries();

  /** {@return the tenants that share the site, 1 to 100,000; empty if not known} */
  public abstract OptionalInt tenants();

  /** {@return the email systems to synchronize with, each once} */
  public abstract ImmutableList<EmailSystem> emailSystems();

  /** {@return what joins the servers, empty if not known} */
  public abstract Optional<Network> network();

  /** {@return the telephone system, empty if not known} */
  public abstract Optional<Pbx> pbx();

  /** {@return what is licensed, empty if not known} */
  public abstract Optional<License> license();

  /**
   * {@return the languages that callers are spoken to in, by the names of {@link
   * dev.ixm.model.language.LanguageCatalog}; empty if not known}
   */
  public abstract ImmutableSet<String> languages();

  /**
   * {@return how many of each option of a license the site needs, such as ports or users, each 1 to
   * 10,000,000} Fax ports need not be given twice.
   */
  public abstract ImmutableMap<LicenseOption, Integer> options();

  /**
   * {@return whether the site wants the password rules of the high-security edition, see {@link
   * Deployment#highSecurityPasswords}; empty if not known}
   */
  public abstract Optional<Boolean> highSecurityPasswords();

  /** {@return the traffic of a working day, empty if not known} */
  public abstract Optional<TrafficProfile> traffic();

  /**
   * {@return how many of each option of a license the site uses: those that it states, and the fax
   * software on each fax port} Source: guide chapter 2, System Configuration Options.
   */
  public final ImmutableMap<LicenseOption, Integer> neededOptions() {
    Map<LicenseOption, Integer> needed = new EnumMap<>(LicenseOption.class);
    needed.putAll(options());
    faxPorts().stream()
        .filter(ports -> ports > 0)
        .forEach(ports -> needed.merge(LicenseOption.SR140_FAX_PORT, ports, Math::max));
    return ImmutableMap.copyOf(needed);
  }

  /** {@return the traffic to compute with: as stated, or else the mix tested with the release} */
  public final TrafficProfile expectedTraffic() {
    return traffic().orElseGet(() -> ReleaseFacts.of(release()).get(TrafficProfile.KIND));
  }

  /** {@return what is kept of voice messages, empty if their storage is not to be sized} */
  public abstract Optional<MessageRetention> retention();

  /**
   * {@return where the backup of a Consolidated server that Carbonite Availability mirrors stands,
   * empty if nothing is to be mirrored; a rule finds it with a single server, which cannot be}
   */
  public abstract Optional<MirroringVariant> mirroringVariant();

  /** {@return what the site prescribes for its servers, nothing unless set} */
  @Value.Default
  public SiteHosts hosts() {
    return SiteHosts.builder().build();
  }

  /**
   * {@return these requirements with something changed}
   *
   * <pre>{@code
   * SiteRequirements larger = needs.with(site -> site.voicePorts(480));
   * }</pre>
   *
   * @param change sets what is different; what it adds to a list comes after what is there
   */
  public final SiteRequirements with(Consumer<? super Builder> change) {
    Builder builder = builder();
    builder.from(this);
    change.accept(builder);
    return builder.build();
  }

  @Value.Check
  void validate() {
    checkText("name", name());
    checkRange("voicePorts", voicePorts(), 0, PortCount.MAX);
    checkRange("textToSpeechPorts", textToSpeechPorts(), 0, PortCount.MAX);
    checkRange("speechRecognitionPorts", speechRecognitionPorts(), 0, PortCount.MAX);
    checkRange("faxPorts", faxPorts(), 0, PortCount.MAX);
    checkRange("directoryEntries", directoryEntries(), 0, Deployment.MAX_ENTRIES);
    checkRange("tenants", tenants(), 1, Deployment.MAX_TENANTS);
    checkRange("spareVoiceServers", spareVoiceServers(), 0, MAX_SPARES);
    check(
        spareVoiceServers() == 0 || !topology().equals(Optional.of(Topology.SINGLE_SERVER)),
        "spareVoiceServers",
        "must be 0 with a single server: %s",
        spareVoiceServers());
    checkTexts("languages", languages());
    options().values().forEach(count -> checkRange("options", count, 1, SeatCounts.MAX));
    checkDifferent("emailSystems", emailSystems(), "types", EmailSystem::type);
    int users = emailSystems().stream().mapToInt(EmailSystem::users).sum();
    check(
        users <= seats().advanced(),
        "emailSystems",
        "must not have more users than there are advanced seats: %s of %s",
        users,
        seats().advanced());
  }

  /** Builds a {@link SiteRequirements}. */
  public static final class Builder extends ImmutableSiteRequirements.Builder {
    Builder() {}

    /**
     * Changes what joins the servers; what is set here so far has to suffice for a {@link
     * SiteRequirements}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder network(Consumer<? super Network.Builder> change) {
      return network(
          Edit.of(build().network(), Network.builder(), Network.Builder::from, change).build());
    }

    /**
     * Changes the telephone system; what is set here so far has to suffice for a {@link
     * SiteRequirements}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder pbx(Consumer<? super Pbx.Builder> change) {
      return pbx(Edit.of(build().pbx(), Pbx.builder(), Pbx.Builder::from, change).build());
    }

    /**
     * Changes what is licensed; what is set here so far has to suffice for a {@link
     * SiteRequirements}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder license(Consumer<? super License.Builder> change) {
      return license(
          Edit.of(build().license(), License.builder(), License.Builder::from, change).build());
    }
  }
}
