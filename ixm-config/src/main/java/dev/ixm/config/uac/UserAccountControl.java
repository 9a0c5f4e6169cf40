package dev.ixm.config.uac;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.Edition;
import dev.ixm.model.Topology;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How User Account Control is set on a server while the product is being installed, to be checked
 * by the rules that {@link dev.ixm.model.rule.RuleSet#discover} finds. What is empty is not known.
 * Source: guide chapter 9, Disabling User Account Control Notification.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableUserAccountControl.class)
public abstract class UserAccountControl {

  /** The policy, in Local Security Policy under Local Policies, Security Options. */
  public static final String POLICY =
      "User Account Control: Run all administrators in Admin Approval Mode";

  /** The positions of the slider, from top to bottom. */
  public enum Notification {
    /** Always. */
    ALWAYS,
    /** When programs make changes; the desktop is dimmed. */
    PROGRAMS,
    /** When programs make changes; the desktop is not dimmed. */
    PROGRAMS_UNDIMMED,
    /** {@code Never Notify}. */
    NEVER
  }

  UserAccountControl() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the shape of the site} */
  public abstract Topology topology();

  /** {@return the edition, STANDARD unless set} */
  @Value.Default
  public Edition edition() {
    return Edition.STANDARD;
  }

  /** {@return the position of the slider} */
  public abstract Optional<Notification> notification();

  /** {@return whether the policy {@value #POLICY} is enabled} */
  public abstract Optional<Boolean> adminApprovalMode();

  /**
   * {@return whether the guide asks for the policy to be disabled: everywhere but on High
   * Availability sites of the ordinary edition, whose chapter names the slider only}
   */
  public final boolean concernsPolicy() {
    return edition() == Edition.JITC || topology() != Topology.HIGH_AVAILABILITY;
  }

  /** Builds a {@link UserAccountControl}. */
  public static final class Builder extends ImmutableUserAccountControl.Builder {
    Builder() {}
  }
}
