package dev.ixm.config.mirroring;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A Source or Target. */
@Value.Immutable
@JsonDeserialize(as = ImmutableReplicationServer.class)
public abstract class ReplicationServer {

  ReplicationServer() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its name, never blank} */
  public abstract String name();

  /** {@return its network cards; of a card that is not there, nothing is known} */
  public abstract ImmutableMap<CardRole, NetworkCard> cards();

  /**
   * {@return the user name by which the console reaches it, of the form {@code domain/username};
   * empty if not known} The password is nowhere.
   */
  public abstract Optional<String> userName();

  /**
   * {@return the address of a card, empty if not known}
   *
   * @param role which card
   */
  public final Optional<String> findAddress(CardRole role) {
    return Optional.ofNullable(cards().get(role)).flatMap(NetworkCard::address);
  }

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link ReplicationServer}. */
  public static final class Builder extends ImmutableReplicationServer.Builder {
    Builder() {}
  }
}
