package dev.ixm.runbook;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.site.Server;
import org.immutables.value.Value;

/** Where a step is done: a server of the deployment, or another place of the site. */
@Value.Immutable
@JsonDeserialize(as = ImmutableParty.class)
public abstract class Party {

  /** A kind of place. */
  public enum Kind {
    /** A server of the deployment. */
    SERVER("server"),
    /** The telephone system and its sets. */
    PBX("PBX"),
    /** The computer with the license manager. */
    LICENSE_SERVER("license server"),
    /** A user's computer. */
    CLIENT("client"),
    /** No computer in particular: the administrator's desk. */
    SITE("site");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  Party() {}

  /**
   * {@return a server of the deployment}
   *
   * @param server which server
   */
  public static Party of(Server server) {
    return ImmutableParty.of(Kind.SERVER, server.name());
  }

  /**
   * {@return a place of which the site has one, named after its kind}
   *
   * @param kind any but {@link Kind#SERVER}
   * @throws IllegalArgumentException if the kind is SERVER
   */
  public static Party of(Kind kind) {
    check(kind != Kind.SERVER, "kind", "must not be SERVER: a server has a name of its own");
    return ImmutableParty.of(kind, kind.label);
  }

  /** {@return what kind of place} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the server's name, or the name of the kind; never blank} */
  @Value.Parameter
  public abstract String name();

  @Value.Check
  void validate() {
    Step.checkLine("name", name());
  }

  /** {@return the name} */
  @Override
  public final String toString() {
    return name();
  }
}
