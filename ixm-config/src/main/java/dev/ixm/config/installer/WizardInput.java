package dev.ixm.config.installer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.topology.ServerNumbers;
import java.util.Optional;
import org.immutables.value.Value;

/** How a wizard asks a question: what it takes, what it offers and what has to be kept to. */
@Value.Immutable
public abstract class WizardInput {

  WizardInput() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is asked} */
  public abstract Question question();

  /** {@return what to answer as long as that is not known, with exact strings in back quotes} */
  public abstract String meaning();

  /**
   * {@return the options, as the page or else the guide calls them; empty if any answer may do, or
   * if the guide does not list them}
   */
  public abstract ImmutableList<String> allowed();

  /** {@return the one answer that this wizard always has, empty if it depends on the site} */
  public abstract Optional<String> fixed();

  /** {@return what the page shows as long as nothing else is entered, empty if nothing} */
  public abstract Optional<String> defaultValue();

  /** {@return which numbers the page takes, empty if any or if no number is asked} */
  public abstract Optional<Range<Integer>> range();

  /** {@return what kind of account is asked, empty if it is none of Windows} */
  public abstract Optional<AccountKind> account();

  /** {@return what the password is for, empty if none is asked} */
  public abstract Optional<PasswordPurpose> purpose();

  /** {@return what the password has to keep to, empty if none is asked} */
  public abstract Optional<PasswordPolicy> policy();

  /** {@return whether it is entered a second time, as the guide describes it} */
  @Value.Default
  public boolean isConfirmed() {
    return false;
  }

  /** {@return whether the page cannot be answered without} */
  @Value.Default
  public boolean isRequired() {
    return true;
  }

  /** {@return when it is asked, empty if always on its page} */
  public abstract Optional<String> condition();

  /** {@return what the answer governs, such as applications; empty if the guide does not say} */
  public abstract ImmutableList<String> governs();

  /** {@return whether the guide states the input, STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** The same, with the numbers of servers and the policies of passwords of a release. */
  WizardInput by(ReleaseFacts facts, Role role, Edition edition) {
    if (question() == Question.NUMBER) {
      return facts.get(ServerNumbers.KIND).find(role).map(this::numbered).orElse(this);
    }
    return purpose()
        .flatMap(it -> PasswordPolicies.of(facts).find(it, edition))
        .<WizardInput>map(policy -> builder().from(this).policy(policy).build())
        .orElse(this);
  }

  private WizardInput numbered(Range<Integer> numbers) {
    return builder()
        .from(this)
        .range(numbers)
        .meaning("%s to %s".formatted(numbers.lowerEndpoint(), numbers.upperEndpoint()))
        .build();
  }

  /** Builds a {@link WizardInput}. */
  public static final class Builder extends ImmutableWizardInput.Builder {
    Builder() {}
  }
}
