package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** A page as one wizard shows it. */
@Value.Immutable
public abstract class WizardScreen {

  WizardScreen() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which page} */
  public abstract Page page();

  /**
   * {@return the number of the first step that the guide's procedure has for it, from 1; empty if
   * the page stands in another procedure}
   */
  public abstract OptionalInt step();

  /** {@return what the page is called, in the guide's words where it has some} */
  public final String title() {
    return page().title();
  }

  /** {@return when the page is shown, empty if always} */
  public abstract Optional<String> condition();

  /** {@return what is asked, in order; empty if the page only wants something done} */
  public abstract ImmutableList<WizardInput> inputs();

  /** {@return the fields that the page fills in by itself} */
  public final ImmutableList<String> prefilled() {
    return page() == Page.SIP ? ImmutableList.of("PBX", "Number of Channels") : ImmutableList.of();
  }

  /** {@return what can be done about it after the installation, empty if nothing is said} */
  public final Optional<String> afterwards() {
    return switch (page()) {
      case LOCATION -> Optional.of("More dialing locations and rules can be added");
      case SIP ->
          Optional.of(
              "Some integrations need fine tuning with the `SIP Configuration Tool` in the"
                  + " Messaging programs folder");
      default -> Optional.empty();
    };
  }

  /** {@return where the guide describes it} */
  public abstract Source source();

  /** {@return whether the guide states that this wizard shows it here} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  WizardScreen by(UnaryOperator<WizardInput> facts) {
    return builder()
        .from(this)
        .inputs(inputs().stream().map(facts).collect(toImmutableList()))
        .build();
  }

  /** Builds a {@link WizardScreen}. */
  public static final class Builder extends ImmutableWizardScreen.Builder {
    Builder() {}
  }
}
