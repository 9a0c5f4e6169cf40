package dev.ixm.model.site;

import static java.util.Comparator.comparing;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Optional;
import java.util.function.Predicate;

/** What follows from a deployment, by the facts of its release. */
public final class SiteView {

  private final Deployment stated;
  private final ReleaseFacts facts;
  private final Supplier<SiteMail> mail;
  private final Supplier<SiteMirroring> mirroring;

  private SiteView(Deployment stated, ReleaseFacts facts) {
    this.stated = stated;
    this.facts = facts;
    this.mail = Suppliers.memoize(() -> new SiteMail(stated));
    this.mirroring = Suppliers.memoize(() -> new SiteMirroring(stated));
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
    return mail.get();
  }

  /** {@return which servers are mirrored, and how} */
  public SiteMirroring mirroring() {
    return mirroring.get();
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
}
