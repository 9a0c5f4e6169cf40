package dev.ixm.config.password;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The policies that a release holds passwords against. The builder starts from release 10.8. */
@Value.Immutable
public abstract class PasswordPolicies implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<PasswordPolicies> KIND =
      FactKind.of("password policies", PasswordPolicies.class)
          .table(Release.R10_8, () -> builder().build());

  PasswordPolicies() {}

  /** {@return a builder with the policies of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return that of the ordinary edition, {@link PasswordPolicy#STANDARD} unless set} */
  @Value.Default
  public PasswordPolicy standard() {
    return PasswordPolicy.STANDARD;
  }

  /** {@return what the installer asks, {@link PasswordPolicy#INSTALLER_ADMIN} unless set} */
  @Value.Default
  public PasswordPolicy installerAdministrator() {
    return PasswordPolicy.INSTALLER_ADMIN;
  }

  /** {@return that of the high-security edition, {@link PasswordPolicy#JITC} unless set} */
  @Value.Default
  public PasswordPolicy jitc() {
    return PasswordPolicy.JITC;
  }

  /**
   * {@return the policy of a password, empty if the edition has no such password}
   *
   * @param purpose what the password is for
   * @param edition which edition is installed
   */
  public final Optional<PasswordPolicy> find(PasswordPurpose purpose, Edition edition) {
    if (edition == Edition.JITC) {
      return Optional.of(jitc());
    }
    return switch (purpose) {
      case USER, UC_IIS_USER, LOCAL_ADMINISTRATOR, DCOM_USER -> Optional.of(standard());
      case ADMINISTRATOR -> Optional.of(installerAdministrator());
      case DATABASE_ENCRYPTION,
          MOBILINK_COMMUNICATIONS,
          MOBILINK_IDENTITY_FILE,
          PRIVATE_CERTIFICATE,
          CERTIFICATE_BACKUP ->
          Optional.empty();
    };
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return Stream.of(standard(), installerAdministrator(), jitc())
        .flatMap(policy -> policy.rules().stream().map(rule -> row(policy, rule)))
        .collect(toImmutableList());
  }

  private static FactRow row(PasswordPolicy policy, PasswordRule rule) {
    return FactRow.of(
        "%s: %s".formatted(policy.name(), rule.info().id()),
        rule instanceof HistoryRule history
            ? "none of the last " + history.depth()
            : PasswordFindings.allowed(rule),
        rule.info().source());
  }

  /** Builds {@link PasswordPolicies}. */
  public static final class Builder extends ImmutablePasswordPolicies.Builder {
    Builder() {}
  }
}
