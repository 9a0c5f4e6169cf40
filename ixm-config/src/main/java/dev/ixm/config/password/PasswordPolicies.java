package dev.ixm.config.password;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.password.history.PasswordLifetime;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.sample.GuideSamples;
import dev.ixm.model.site.SiteView;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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
   * {@return how long an account's password lasts in the high-security edition: 60 days, and its
   * owner changes it once in 24 hours, unless set}
   */
  @Value.Default
  public PasswordLifetime jitcLifetime() {
    return new PasswordLifetime(
        Optional.of(Duration.ofDays(60)), Optional.of(Duration.ofHours(24)));
  }

  /**
   * {@return the policies of a release, with the samples of its guide}
   *
   * @param facts of the release
   */
  public static PasswordPolicies of(ReleaseFacts facts) {
    PasswordPolicies policies = facts.get(KIND);
    ImmutableSet<String> samples = facts.get(GuideSamples.KIND).passwords();
    return policies.samples().equals(samples) ? policies : policies.withSamples(samples);
  }

  private ImmutableSet<String> samples() {
    return Stream.of(standard(), installerAdministrator(), jitc())
        .flatMap(policy -> policy.rules().stream())
        .filter(SampleRule.class::isInstance)
        .flatMap(rule -> ((SampleRule) rule).samples().stream())
        .collect(toImmutableSet());
  }

  private PasswordPolicies withSamples(Set<String> samples) {
    return builder()
        .from(this)
        .standard(withSamples(standard(), samples))
        .installerAdministrator(withSamples(installerAdministrator(), samples))
        .jitc(withSamples(jitc(), samples))
        .build();
  }

  private static PasswordPolicy withSamples(PasswordPolicy policy, Set<String> samples) {
    return policy.rules().stream().anyMatch(SampleRule.class::isInstance)
        ? policy.toBuilder().set(PasswordRules.sample(samples)).build()
        : policy;
  }

  /**
   * {@return what a site holds a password against, empty if it has no such password}
   *
   * <p>Where an ordinary site has switched on the rules of the high-security edition, these hold
   * for its passwords; what the installer asks of the administrator's holds beside them.
   *
   * @param purpose what the password is for
   * @param site the site
   */
  public final Optional<PasswordPolicy> find(PasswordPurpose purpose, SiteView site) {
    Optional<PasswordPolicy> own = find(purpose, site.stated().edition());
    return site.isJitc() || !site.hasHighSecurityPasswords()
        ? own
        : own.map(policy -> policy == installerAdministrator() ? both(policy) : jitc());
  }

  /** The high-security rules, and those of another policy that they lack. */
  private PasswordPolicy both(PasswordPolicy other) {
    PasswordPolicy.Builder both = jitc().toBuilder();
    ImmutableSet<String> known =
        jitc().rules().stream().map(rule -> rule.info().id()).collect(toImmutableSet());
    other.rules().stream().filter(rule -> !known.contains(rule.info().id())).forEach(both::set);
    return both.build();
  }

  /**
   * {@return how long a password of a site lasts}
   *
   * @param purpose what the password is for
   * @param site the site
   */
  public final PasswordLifetime lifetime(PasswordPurpose purpose, SiteView site) {
    return site.hasHighSecurityPasswords() && purpose.isLogin()
        ? jitcLifetime()
        : PasswordLifetime.UNLIMITED;
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
    return Stream.concat(
            Stream.of(standard(), installerAdministrator(), jitc())
                .flatMap(policy -> policy.rules().stream().map(rule -> row(policy, rule))),
            Stream.of(
                    row("maximum age", jitcLifetime().maximumAge(), "G09-253"),
                    row("change by the owner once in", jitcLifetime().changeInterval(), "G09-256"))
                .flatMap(Optional::stream))
        .collect(toImmutableList());
  }

  private Optional<FactRow> row(String what, Optional<Duration> length, String statement) {
    return length.map(
        it ->
            FactRow.of(
                "%s: %s".formatted(jitc().name(), what),
                it.toDays() > 1 ? it.toDays() + " days" : it.toHours() + " hours",
                Source.of(9, "JITC Passwords", statement)));
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
