package dev.ixm.model.site;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.Role.CONSOLIDATED;
import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.Role.REMOTE_CSE;
import static dev.ixm.model.Role.REMOTE_WEB;
import static dev.ixm.model.Role.SECONDARY;
import static dev.ixm.model.Role.SECONDARY_CONSOLIDATED;
import static dev.ixm.model.Role.SINGLE;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.software.SoftwareCatalog;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.ComponentCondition;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a deployment: each question that its statements answer only together, answered
 * once for all that is made for the site.
 *
 * <p>The view says what will be done. Whether what was stated is right is judged by rules, which
 * ask {@link #stated} where an answer of the view would hide what they look for: a JITC site that
 * states UDP {@linkplain #usesTls will use TLS}, and breaks a rule. On a deployment that breaks
 * rules every question has an answer too.
 *
 * <p>Safe to share between threads; what takes time is found out when it is first asked for.
 */
public final class SiteView {

  /** The drive that the installer shows at first. Source: guide chapter 5, Installation. */
  public static final String DEFAULT_DRIVE = "C";

  private static final String FOLDER = "UC";

  /**
   * In which order roles are installed. The guide places the first three and the remote servers; of
   * a second Consolidated server it says nothing, so that it must not come between those.
   */
  private static final ImmutableList<Role> ORDER =
      ImmutableList.of(
          SINGLE, PRIMARY, CONSOLIDATED, SECONDARY, SECONDARY_CONSOLIDATED, REMOTE_CSE, REMOTE_WEB);

  private static final Comparator<Server> BY_ROLE_AND_NUMBER =
      comparingInt((Server server) -> ORDER.indexOf(role(server)))
          .thenComparingInt(server -> server.number().orElse(Integer.MAX_VALUE))
          .thenComparing(comparing(Server::name, String.CASE_INSENSITIVE_ORDER));

  private final Deployment stated;
  private final ReleaseFacts facts;
  private final SiteMail mail;
  private final SiteMirroring mirroring;

  // What follows is found out anew, and the same, where two threads ask at once; each is immutable,
  // so that it may be seen without a lock.
  private @Nullable ImmutableList<Server> order;
  private @Nullable ImmutableListMultimap<Role, Server> byRole;
  private @Nullable ImmutableList<Server> voiceServers;
  private @Nullable HardwareProfile profileBySeats;

  private SiteView(Deployment stated, ReleaseFacts facts) {
    this.stated = stated;
    this.facts = facts;
    this.mail = new SiteMail(stated);
    this.mirroring = new SiteMirroring(stated);
  }

  /**
   * {@return the view of a deployment, by the facts that the SDK has of its release}
   *
   * @param stated which site; it may break rules
   */
  public static SiteView of(Deployment stated) {
    return of(stated, Releases.builtIn().find(stated.release()));
  }

  /**
   * {@return the view of a deployment}
   *
   * @param stated which site; it may break rules
   * @param facts of its release
   */
  public static SiteView of(Deployment stated, ReleaseFacts facts) {
    return new SiteView(stated, facts);
  }

  /** {@return the deployment as it was stated} */
  public Deployment stated() {
    return stated;
  }

  /** {@return what its release offers} */
  public ReleaseFacts facts() {
    return facts;
  }

  /**
   * {@return whether the site has several servers that are kept in step} The Cloud Gateway, which
   * the guide does not describe, does not count.
   */
  public boolean isHighAvailability() {
    return stated.topology() == Topology.HIGH_AVAILABILITY;
  }

  /** {@return whether the guide describes how such a site is installed: not a Cloud Gateway} */
  public boolean isDescribed() {
    return stated.topology() != Topology.CLOUD_GATEWAY;
  }

  /** {@return whether the site is a JITC installation} */
  public boolean isJitc() {
    return stated.edition() == Edition.JITC;
  }

  /**
   * {@return whether passwords are held against the rules of the high-security edition: always
   * under JITC, else if the site has switched them on} Source: guide chapter 9, JITC Passwords.
   */
  public boolean hasHighSecurityPasswords() {
    return isJitc() || stated.highSecurityPasswords().orElse(false);
  }

  /** {@return the speech engines that the site states, and those that a server has ports for} */
  public ImmutableSet<SpeechEngine> speechEngines() {
    ImmutableSet.Builder<SpeechEngine> engines = ImmutableSet.builder();
    engines.addAll(stated.speechEngines());
    for (Server server : stated.servers()) {
      engines.addAll(
          SpeechEngine.withPorts(server.textToSpeechPorts(), server.speechRecognitionPorts()));
    }
    return engines.build();
  }

  /**
   * {@return whether voice servers and PBX speak TLS: always under JITC, else if the PBX is stated
   * to} UDP is the default of the product. Source: guide chapter 14, Introduction.
   */
  public boolean usesTls() {
    return isJitc() || stated.pbx().filter(it -> it.transport() == SipTransport.TLS).isPresent();
  }

  /**
   * {@return the role that a server has the product for: the first if, against the rules, several}
   *
   * @param server a product server
   * @throws NoSuchElementException if it is none
   */
  public static Role role(Server server) {
    for (Role role : ORDER) {
      if (server.roles().contains(role)) {
        return role;
      }
    }
    throw new NoSuchElementException("not a product server: " + server.name());
  }

  /** {@return the product servers in the order of their installation} */
  public ImmutableList<Server> order() {
    ImmutableList<Server> found = order;
    if (found == null) {
      found =
          stated.servers().stream()
              .filter(Server::isProductServer)
              .sorted(BY_ROLE_AND_NUMBER)
              .collect(toImmutableList());
      order = found;
    }
    return found;
  }

  /**
   * {@return the servers that have the product for a role, in the order of their installation}
   *
   * @param role which role
   */
  public ImmutableList<Server> servers(Role role) {
    ImmutableListMultimap<Role, Server> found = byRole;
    if (found == null) {
      found = Multimaps.index(order(), SiteView::role);
      byRole = found;
    }
    return found.get(role);
  }

  /** {@return the voice servers, in the order of their installation} */
  public ImmutableList<Server> voiceServers() {
    ImmutableList<Server> found = voiceServers;
    if (found == null) {
      found = order().stream().filter(Server::isVoiceServer).collect(toImmutableList());
      voiceServers = found;
    }
    return found;
  }

  /**
   * {@return whether a server asks for the site's license, which the others take from it: the
   * Primary or the single server}
   *
   * @param server any server
   */
  public boolean holdsLicense(Server server) {
    return server.roles().contains(SINGLE) || server.roles().contains(PRIMARY);
  }

  /** {@return whether a license manager (WebLM) hands the license out} */
  public boolean usesLicenseManager() {
    return stated.license().filter(it -> it.type() == LicenseType.WEBLM).isPresent();
  }

  /**
   * {@return whether a license manager (WebLM) hands the license out, as far as is known} Without a
   * license stated it may: most sites have one. Source: guide chapter 5, Procedure.
   */
  public boolean mayUseLicenseManager() {
    return stated.license().isEmpty() || usesLicenseManager();
  }

  /**
   * {@return whether the license is known to be verified without the Internet: by a USB key and a
   * file on the server that holds it} Source: guide chapter 13, Offline Verification.
   */
  public boolean verifiesOffline() {
    return stated
        .license()
        .filter(it -> it.type() == LicenseType.MESSAGING)
        .filter(it -> it.verification() == Verification.OFFLINE)
        .isPresent();
  }

  /** {@return the computer with the license manager, empty if it is none of the deployment's} */
  public Optional<Server> licenseServer() {
    return stated.servers(LICENSE_SERVER).findFirst();
  }

  /**
   * {@return whether the services of a server run under an account of the domain: unless it is the
   * single server of the ordinary edition}
   *
   * @param server a product server
   */
  public boolean needsDomainAccount(Server server) {
    return isJitc() || server.roles().stream().anyMatch(SiteView::isOfSeveral);
  }

  private static boolean isOfSeveral(Role role) {
    return role.isProductServer() && role != SINGLE;
  }

  /** {@return whether a product server needs an account of the domain} */
  public boolean needsDomainAccount() {
    return order().stream().anyMatch(this::needsDomainAccount);
  }

  /**
   * {@return whether the installer makes the account of the web applications (UciisUser) on a
   * server: on all but remote CSE servers} Source: guide chapter 8, Sharing the UC Folder.
   *
   * @param server a product server
   */
  public boolean hasIisUser(Server server) {
    return role(server) != REMOTE_CSE;
  }

  /**
   * {@return whether the installer makes the local administrator (ucAdminUser) on a server: on the
   * Consolidated server} Source: guide chapter 9, Import the Certificate on All Servers.
   *
   * @param server a product server
   */
  public boolean hasAdminUser(Server server) {
    return role(server) == CONSOLIDATED;
  }

  /**
   * {@return the letter of the drive that the product is on, empty if that is not stated}
   *
   * @param server a product server
   */
  public Optional<String> findDrive(Server server) {
    return server.hardware().stream()
        .flatMap(hardware -> hardware.drives().stream())
        .filter(drive -> drive.uses().contains(DriveUse.PRODUCT))
        .flatMap(drive -> drive.letter().stream())
        .findFirst();
  }

  /**
   * {@return the folder of the product on a server: {@code UC}, after its drive if that is stated}
   * Where the guide prints {@code C:\UC}, this one is meant, which is inferred. {@link ProductPath}
   * says it to people.
   *
   * @param server a product server
   */
  public String folder(Server server) {
    return folderOn(findDrive(server));
  }

  /**
   * {@return the folder that the installer makes on a drive, such as {@code D:\UC}}
   *
   * @param drive a letter
   */
  public static String folderOn(String drive) {
    return drive + ":\\" + FOLDER;
  }

  /**
   * {@return the folder that the installer makes, without a drive where that is not known}
   *
   * @param drive a letter, if known
   */
  public static String folderOn(Optional<String> drive) {
    return drive.map(SiteView::folderOn).orElse(FOLDER);
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
    @Nullable Server leader = null;
    for (Server server : stated.servers()) {
      if (among.test(server) && (leader == null || leads(server, leader))) {
        leader = server;
      }
    }
    return Optional.ofNullable(leader);
  }

  private static boolean leads(Server server, Server other) {
    boolean isPrimary = server.roles().contains(PRIMARY);
    return isPrimary == other.roles().contains(PRIMARY)
        ? server.name().compareTo(other.name()) < 0
        : isPrimary;
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
   * {@return whether the product runs on a server that is a virtual machine}
   *
   * @param server any server
   */
  public static boolean isVirtual(Server server) {
    return server.isProductServer()
        && server.platform().filter(platform -> platform.kind().isVirtual()).isPresent();
  }

  /**
   * {@return whether the product runs on a server whose host is an Avaya Solutions Platform 130}
   *
   * @param server any server
   */
  public static boolean isOnAsp130(Server server) {
    return isOn(server, PlatformKind.VMWARE)
        && server.platform().flatMap(Platform::asp130).isPresent();
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
   * {@return what is stated of the site for which Windows has to have parts that not every site
   * needs} Source: guide chapter 5, Server Roles and Features.
   */
  public ImmutableSet<ComponentCondition> componentConditions() {
    return stated.snmpAlarms().orElse(false)
        ? ImmutableSet.of(ComponentCondition.SNMP_ALARMS)
        : ImmutableSet.of();
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

  /** {@return the hardware of servers that the users of the site decide} */
  HardwareProfile profileBySeats() {
    HardwareProfile found = profileBySeats;
    if (found == null) {
      found = SiteHardware.bySeats(this);
      profileBySeats = found;
    }
    return found;
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
