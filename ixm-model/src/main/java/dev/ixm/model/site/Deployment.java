package dev.ixm.model.site;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.checkDifferent;
import static dev.ixm.model.check.Checks.checkNamesInAnyCase;
import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.PortCount;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.network.Network;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.software.ClientComputer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A site as it is or shall be: its servers and what they share.
 *
 * <p>A deployment may break rules of the guide; {@link dev.ixm.model.rule.RuleSet} tells which.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDeployment.class)
public abstract class Deployment {

  /** The most entries of a directory that can be stated. */
  public static final int MAX_ENTRIES = 10_000_000;

  /** The most tenants that can be stated. */
  public static final int MAX_TENANTS = 100_000;

  /** As many as one reads. */
  private static final int MOST_NAMES = 20;

  Deployment() {}

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

  /** {@return how the servers work together} */
  public abstract Topology topology();

  /** {@return the seats that the site serves} */
  public abstract SeatCounts seats();

  /** {@return the voice ports that the site needs at the same time, 0 to 100,000} */
  public abstract int voicePorts();

  /** {@return the servers, with different names} */
  public abstract ImmutableList<Server> servers();

  /** {@return the email systems that are synchronized, each once} */
  public abstract ImmutableList<EmailSystem> emailSystems();

  /** {@return what joins the servers, empty if not known} */
  public abstract Optional<Network> network();

  /** {@return the telephone system, empty if not known} */
  public abstract Optional<Pbx> pbx();

  /**
   * {@return the languages that callers are spoken to in, by the names of {@link
   * dev.ixm.model.language.LanguageCatalog}; never blank; empty if not known}
   */
  public abstract ImmutableSet<String> languages();

  /** {@return the speech engines that the site uses, empty if none or not known} */
  public abstract ImmutableSet<SpeechEngine> speechEngines();

  /**
   * {@return how many of each option of a license the site uses, such as ports or users, each 1 to
   * 10,000,000; without those that it does not use or of which this is not known}
   */
  public abstract ImmutableMap<LicenseOption, Integer> options();

  /** {@return the entries of the company directory, 0 to 10,000,000} */
  public abstract OptionalInt directoryEntries();

  /** {@return the tenants that share the site, 1 to 100,000} */
  public abstract OptionalInt tenants();

  /** {@return the users in the largest Organizational Unit, 0 to {@link SeatCounts#MAX}} */
  public abstract OptionalInt largestOrganizationalUnit();

  /** {@return whether the site sends messages by SMTP} */
  public abstract Optional<Boolean> smtpSending();

  /** {@return whether the site takes its users over from a directory by LDAP} */
  public abstract Optional<Boolean> ldapSynchronization();

  /** {@return whether the site synchronizes contacts and calendars by MAPI} */
  public abstract Optional<Boolean> mapiSynchronization();

  /**
   * {@return whether the password rules of the high-security edition are switched on, which an
   * ordinary site may do in IXM Admin; they always are under JITC} Source: guide chapter 9, JITC
   * Passwords.
   */
  public abstract Optional<Boolean> highSecurityPasswords();

  /** {@return whether the site is integrated with Avaya Aura Contact Center} */
  public abstract Optional<Boolean> contactCenter();

  /** {@return whether a spare shall take over from a remote CSE server that fails} */
  public abstract Optional<Boolean> protectsCse();

  /** {@return how the Consolidated server is mirrored, empty if it is not or not known} */
  public abstract Optional<Mirroring> mirroring();

  /**
   * {@return the file formats beyond its own that the site wants its voice servers to work with, by
   * the names of {@link dev.ixm.model.software.SoftwareCatalog}, such as {@code DOCX}}
   */
  public abstract ImmutableSet<String> fileFormats();

  /** {@return whether Remote Printer hands such files to another computer with the programs} */
  public abstract Optional<Boolean> remotePrinter();

  /** {@return whether the site wants alarms of the product over SNMP} */
  public abstract Optional<Boolean> snmpAlarms();

  /** {@return the kinds of computers that its users have, empty if not known} */
  public abstract ImmutableList<ClientComputer> clients();

  /** {@return what is licensed, empty if not known} */
  public abstract Optional<License> license();

  /**
   * {@return the servers that play a role, in the order of the deployment}
   *
   * @param role which role
   */
  public final Stream<Server> servers(Role role) {
    return servers().stream().filter(server -> server.roles().contains(role));
  }

  /**
   * {@return this deployment with something changed}
   *
   * <pre>{@code
   * Deployment larger = deployment.with(site -> site.voicePorts(480));
   * }</pre>
   *
   * @param change sets what is different; what it adds to a list comes after what is there
   */
  public final Deployment with(Consumer<? super Builder> change) {
    Builder builder = builder();
    builder.from(this);
    change.accept(builder);
    return builder.build();
  }

  /**
   * {@return this deployment with one server changed}
   *
   * <pre>{@code
   * Deployment moved = deployment.withServer("IXM", server -> server.number(2));
   * Deployment larger =
   *     deployment.withServer(
   *         "IXM", server -> server.hardware(machine -> machine.logicalProcessors(8)));
   * }</pre>
   *
   * @param name its name, in upper or lower case
   * @param change sets what is different
   * @throws IllegalArgumentException if no server has the name
   */
  public final Deployment withServer(String name, Consumer<? super Server.Builder> change) {
    ImmutableList<Server> changed =
        servers().stream()
            .map(it -> Ascii.equalsIgnoreCase(it.name(), name) ? changed(it, change) : it)
            .collect(toImmutableList());
    checkArgument(
        servers().stream().anyMatch(it -> Ascii.equalsIgnoreCase(it.name(), name)),
        "no server has the name '%s'; there are %s",
        name,
        Iterables.toString(Iterables.limit(Lists.transform(servers(), Server::name), MOST_NAMES)));
    return builder().from(this).servers(changed).build();
  }

  private static Server changed(Server server, Consumer<? super Server.Builder> change) {
    Server.Builder builder = Server.builder();
    builder.from(server);
    change.accept(builder);
    return builder.build();
  }

  /** {@return whether a server plays a role} */
  final boolean has(Role role) {
    for (Server server : servers()) {
      if (server.roles().contains(role)) {
        return true;
      }
    }
    return false;
  }

  @Value.Check
  void validate() {
    checkText("name", name());
    checkRange("voicePorts", voicePorts(), 0, PortCount.MAX);
    checkRange("directoryEntries", directoryEntries(), 0, MAX_ENTRIES);
    checkRange("tenants", tenants(), 1, MAX_TENANTS);
    checkRange("largestOrganizationalUnit", largestOrganizationalUnit(), 0, SeatCounts.MAX);
    checkTexts("fileFormats", fileFormats());
    checkTexts("languages", languages());
    options().values().forEach(count -> checkRange("options", count, 1, SeatCounts.MAX));
    checkNamesInAnyCase("servers", servers(), Server::name);
    checkDifferent("emailSystems", emailSystems(), "types", EmailSystem::type);
  }

  /** Builds a {@link Deployment}. */
  public static final class Builder extends ImmutableDeployment.Builder {
    Builder() {}

    /**
     * Changes what joins the servers; what is set here so far has to suffice for a {@link
     * Deployment}.
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
     * Deployment}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder pbx(Consumer<? super Pbx.Builder> change) {
      return pbx(Edit.of(build().pbx(), Pbx.builder(), Pbx.Builder::from, change).build());
    }

    /**
     * Changes what is licensed; what is set here so far has to suffice for a {@link Deployment}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder license(Consumer<? super License.Builder> change) {
      return license(
          Edit.of(build().license(), License.builder(), License.Builder::from, change).build());
    }

    /**
     * Changes how the Consolidated server is mirrored; what is set here so far has to suffice for a
     * {@link Deployment}.
     *
     * @param change sets what is different from what is set so far, or all if nothing is
     * @return this builder
     */
    public Builder mirroring(Consumer<? super Mirroring.Builder> change) {
      return mirroring(
          Edit.of(build().mirroring(), Mirroring.builder(), Mirroring.Builder::from, change)
              .build());
    }
  }
}
