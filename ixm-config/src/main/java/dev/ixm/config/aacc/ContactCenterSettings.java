package dev.ixm.config.aacc;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is set for a contact center, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds. What is empty is not known. Source: guide chapter 23,
 * Additional Considerations for AACC Users.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableContactCenterSettings.class)
public abstract class ContactCenterSettings {

  /** The Set Type that DMG ports of the CS1000 must have. */
  public static final int DMG_SET_TYPE = 2008;

  /** The service on each voice server that must start with delay. */
  public static final String VOICE_SERVICE = "UC Voice Server";

  /** The service on the Consolidated server that must start with delay. */
  public static final String RECOVERY_SERVICE = "UC Service Recovery Manager";

  ContactCenterSettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the Set Types that DMG ports of the CS1000 have} */
  public abstract Optional<ImmutableSet<Integer>> dmgSetTypes();

  /** {@return when {@value #VOICE_SERVICE} starts, by the names of the voice servers} */
  public abstract ImmutableMap<String, StartType> voiceService();

  /** {@return when {@value #RECOVERY_SERVICE} starts on the Consolidated server} */
  public abstract Optional<StartType> recoveryService();

  /** Builds {@link ContactCenterSettings}. */
  public static final class Builder extends ImmutableContactCenterSettings.Builder {
    Builder() {}
  }
}
