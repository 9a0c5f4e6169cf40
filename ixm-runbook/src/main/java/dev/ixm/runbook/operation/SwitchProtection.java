package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Switches a part of Windows that protects the computer on or off.
 *
 * @param protection which part
 * @param on whether it shall be on
 */
public record SwitchProtection(Protection protection, boolean on) implements Operation {

  /** A part of Windows that protects the computer, and can disturb an installation. */
  public enum Protection {
    /** The packet filter. */
    FIREWALL("`Windows Firewall`"),
    /** Updates that Windows installs by itself. */
    AUTOMATIC_UPDATE("`Windows Automatic Update`"),
    /** The question before a program gets administrator's rights. */
    USER_ACCOUNT_CONTROL("User Account Control");

    private final String label;

    Protection(String label) {
      this.label = label;
    }

    /** {@return its name, between back quotes if that is what Windows calls it} */
    public String label() {
      return label;
    }
  }

  @Override
  public String what() {
    return "Switch %s %s".formatted(protection.label(), on ? "on again" : "off");
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(
        Keys.switchedOff(place, protection.label()).is(on ? Key.NONE : Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
