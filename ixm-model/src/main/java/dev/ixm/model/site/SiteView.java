package dev.ixm.model.site;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.software.SoftwareCatalog;
import java.util.Optional;
import java.util.function.Predicate;

/** What follows from a deployment, by the facts of its release. */
public final class SiteView {

  private final Deployment stated;
  private final ReleaseFacts facts;
  private final SiteMail mail;
  private final SiteMirroring mirroring;

  private SiteView(Deployment stated, ReleaseFacts facts) {
    this.stated = stated;
    this.facts = facts;
    this.mail = new SiteMail(stated);
    this.mirroring = new SiteMirroring(stated);
  }

  /**
   * {@return the view of a deployment}
   *
   * @param deployment what is stated
   * @param facts of its release
   */
  public static SiteView of(Deployment deployment, ReleaseFacts facts) {
    return new SiteView(deployment, facts);
  }

  /** {@return what is stated of the site} */
  public Deployment stated() {
    return stated;
  }

  /** {@return what its release offers} */
  public ReleaseFacts facts() {
    return facts;
  }

  /** {@return whether the site has the topology HIGH_AVAILABILITY} */
  public boolean isHighAvailability() {
    return stated.topology() == Topology.HIGH_AVAILABILITY;
  }

  /** {@return whether the site has the edition JITC} */
  public boolean isJitc() {
    return stated.edition() == Edition.JITC;
  }

  /** {@return which servers synchronize mail} */
  public SiteMail mail() {
    return mail;
  }

  /** {@return which servers are mirrored, and how} */
  public SiteMirroring mirroring() {
    return mirroring;
  }

  /**
   * {@return the server that others have to be like: the Primary, or else the first by name}
   *
   * @param among which servers there are to choose from, in whatever order they are listed
   */
  public Optional<Server> findLeader(Predicate<? super Server> among) {
    return stated.servers().stream()
        .filter(among)
        .min(
            comparing((Server server) -> !server.roles().contains(Role.PRIMARY))
                .thenComparing(Server::name));
  }

  /**
   * {@return whether the product runs on a server, and that on one kind of platform}
   *
   * @param server any server
   * @param kind which platform
   */
  public static boolean isOn(Server server, PlatformKind kind) {
    return server.isProductServer()
        && server.platform().filter(platform -> platform.kind() == kind).isPresent();
  }

  /**
   * {@return whether VMware HA starts a server on another host after a failure}
   *
   * @param server any server
   */
  public static boolean usesVmwareHa(Server server) {
    return isOn(server, PlatformKind.VMWARE)
        && server
            .platform()
            .filter(platform -> platform.features().contains(PlatformFeature.VMWARE_HA))
            .isPresent();
  }

  /**
   * {@return the programs that voice servers need for the site's file formats; none where users
   * have Remote Printer} Source: guide chapter 2, Media Support Requirements.
   */
  public ImmutableSet<String> fileFormatPrograms() {
    SoftwareCatalog software = facts.get(SoftwareCatalog.KIND);
    return stated.remotePrinter().orElse(false)
        ? ImmutableSet.of()
        : stated.fileFormats().stream()
            .flatMap(name -> software.findFileFormat(name).stream())
            .flatMap(format -> format.programFor(stated.release()).stream())
            .collect(toImmutableSet());
  }

  /**
   * {@return whether the guide has a table of the hardware that a server needs}
   *
   * @param server any server of the site
   */
  public boolean hasProfile(Server server) {
    return SiteHardware.hasProfile(server);
  }

  /**
   * {@return the hardware that a server needs, by its role and the users of the site} A backup
   * needs what the Consolidated server needs that is mirrored onto it.
   *
   * @param server one that {@linkplain #hasProfile has a profile}
   * @throws IllegalArgumentException if it has none
   */
  public HardwareProfile profile(Server server) {
    return SiteHardware.profile(this, server);
  }

  /**
   * {@return the storage of a server for the product, on all drives with it, without what Windows
   * has for itself of a drive that they share; empty if no drive is known}
   *
   * @param server any server of the site
   */
  public Optional<DataSize> productStorage(Server server) {
    return SiteHardware.productStorage(this, server);
  }
}
