package dev.ixm.config.jitc;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.sso.LoginDetail;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a user of the high-security edition was seen to be shown after the right password, before an
 * application starts. Source: guide chapter 9, Logging In.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLoginNotice.class)
public abstract class LoginNotice {

  /** The applications that the guide names as examples. */
  public static final ImmutableSet<String> APPLICATIONS = ImmutableSet.of("IXM Admin", "Web Admin");

  LoginNotice() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the notice as it has to be}
   *
   * @param application the name of the application, such as one of {@link #APPLICATIONS}
   */
  public static LoginNotice prescribed(String application) {
    return builder()
        .application(application)
        .lastSuccessful(ImmutableSet.copyOf(LoginDetail.values()))
        .lastUnsuccessful(ImmutableSet.copyOf(LoginDetail.values()))
        .confirmed(true)
        .build();
  }

  /** {@return the name of the application, never blank} */
  public abstract String application();

  /** {@return what is shown of the last attempt that succeeded; empty if not known} */
  public abstract Optional<ImmutableSet<LoginDetail>> lastSuccessful();

  /** {@return what is shown of the last attempt that did not succeed; empty if not known} */
  public abstract Optional<ImmutableSet<LoginDetail>> lastUnsuccessful();

  /** {@return whether the application waits for {@code OK}; empty if not known} */
  public abstract Optional<Boolean> confirmed();

  @Value.Check
  void validate() {
    checkText("application", application());
  }

  /** Builds a {@link LoginNotice}. */
  public static final class Builder extends ImmutableLoginNotice.Builder {
    Builder() {}
  }
}
