package dev.ixm.config.password;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.plugin.PlugInTrouble;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An immutable list of rules that a password is held against.
 *
 * <p>The guide has three. Where it lets an administrator change a limit, {@link #toBuilder} does;
 * where it does not, the builder refuses. Rules that a policy lacks can be added to any.
 *
 * <pre>{@code
 * PasswordPolicy policy =
 *     PasswordPolicy.STANDARD.toBuilder()
 *         .set(PasswordRules.repeats(3))
 *         .set(PasswordRules.atLeast(CharacterClass.DIGIT, 2))
 *         .build();
 * ImmutableList<Finding> findings = policy.check(password, PasswordContext.none());
 * }</pre>
 */
public final class PasswordPolicy {

  /**
   * The policy of the ordinary edition: 14 characters, no character more than 2 times in a row, no
   * class of characters more than 4 times in a row, none of the last 10 passwords. All but the
   * length may be adjusted, and minimums of the classes may be set, which are 0 at first.
   *
   * <p>A password of one class can never satisfy it, though no class is required: 14 characters do
   * not fit in runs of 4 of the same class. Source: guide chapter 5, About Passwords.
   */
  public static final PasswordPolicy STANDARD = GuidePolicies.standard();

  /**
   * What the installer asks of the administrator's password in the ordinary edition: letters and
   * digits, both, no others; advice is 6 characters. Nothing may be adjusted.
   *
   * <p>It contradicts {@link #STANDARD}, which the guide applies to passwords of the installation
   * too; a password of 14 letters and digits can satisfy both. The screen of an upgrade is the same
   * but for the ban of other characters; here the stricter one holds for both. Source: guide
   * chapter 5, Procedure.
   */
  public static final PasswordPolicy INSTALLER_ADMIN = GuidePolicies.installerAdmin();

  /**
   * The policy of the high-security edition: 15 characters, among them an upper-case letter, a
   * lower-case letter and a digit or symbol, none of the last 10 passwords, no personal
   * information. Nothing may be adjusted, but the limits of repeats and of runs that {@link
   * #STANDARD} has may be switched on, and it may be chosen in what disguises personal information
   * is found, which is with separators at first.
   *
   * <p>The hint of the installer names letters, numbers and characters; the list that it refers to
   * is followed. Source: guide chapter 9, JITC Passwords.
   */
  public static final PasswordPolicy JITC = GuidePolicies.jitc();

  private final String name;
  private final ImmutableList<PasswordRule> rules;

  /** What the rules said of themselves, asked once. */
  private final ImmutableList<RuleInfo> infos;

  private final ImmutableSet<String> fixed;

  private PasswordPolicy(
      String name, ImmutableList<PasswordRule> rules, ImmutableSet<String> fixed) {
    this.name = name;
    this.rules = rules;
    this.infos = rules.stream().map(PasswordPolicy::info).collect(toImmutableList());
    this.fixed = fixed;
  }

  private static RuleInfo info(PasswordRule rule) {
    return PlugInTrouble.ask(PlugInTrouble.author(rule), "info()", rule::info);
  }

  /**
   * {@return a builder of a policy of one's own, with no rules}
   *
   * @param name how the policy is called in messages, not blank
   * @throws IllegalArgumentException if the name is blank
   */
  public static Builder builder(String name) {
    checkArgument(!name.isBlank(), "name must not be blank");
    return new Builder(name);
  }

  /** {@return a builder with the name and the rules of this policy, and what it lets change} */
  public Builder toBuilder() {
    Builder builder = new Builder(name);
    rules.forEach(rule -> builder.rules.put(rule.info().id(), rule));
    builder.fixed.addAll(fixed);
    return builder;
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  /** {@return the rules, in the order in which they are judged} */
  public ImmutableList<PasswordRule> rules() {
    return rules;
  }

  /**
   * {@return the rule with this id}
   *
   * @param id such as {@code password.length}
   * @throws IllegalArgumentException if the policy has no such rule
   */
  public PasswordRule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("%s has no rule '%s'".formatted(name, id)));
  }

  /**
   * Judges a password by every rule.
   *
   * <p>A finding tells the count and what is allowed, as {@link Finding#ACTUAL} and {@link
   * Finding#EXPECTED}, and nothing of the password. A rule that throws yields a finding of kind
   * {@link Finding.Kind#FAILED} with the class of the exception, without its message; the others
   * are judged all the same. Nothing is allocated if there is no finding and the context is empty;
   * the rules on structure (length, classes, repeats, runs) allocate nothing in any context. The
   * rule on the history hands a copy to the hash function and wipes it afterwards; nothing else
   * copies the password, but for single characters beyond ASCII. {@link PasswordMessages} puts the
   * findings into words for whoever chooses the password.
   *
   * @param password the candidate, which is not kept; empty and blank ones are judged like others
   * @param context what is known of the account
   * @return one finding for each rule that is broken, in the order of the rules; empty if the
   *     password is accepted
   */
  public ImmutableList<Finding> check(CharSequence password, PasswordContext context) {
    return judge(requireNonNull(password, "password"), requireNonNull(context, "context"));
  }

  /**
   * Judges a password in an array by every rule, the same as {@link #check(CharSequence,
   * PasswordContext)} does.
   *
   * @param password the candidate, which is neither changed nor kept
   * @param context what is known of the account
   * @return one finding for each rule that is broken, in the order of the rules; empty if the
   *     password is accepted
   */
  public ImmutableList<Finding> check(char[] password, PasswordContext context) {
    return judge(requireNonNull(password, "password"), requireNonNull(context, "context"));
  }

  /** Goes through the rules by index, because an iterator would be allocated. */
  private ImmutableList<Finding> judge(Object password, PasswordContext context) {
    ImmutableList<Finding> findings = ImmutableList.of();
    for (int i = 0; i < rules.size(); i++) {
      PasswordRule rule = rules.get(i);
      try {
        int count = count(rule, password, context);
        if (count < rule.minimum() || count > rule.maximum()) {
          findings =
              PasswordFindings.append(findings, PasswordFindings.breach(infos.get(i), rule, count));
        }
      } catch (Throwable e) {
        PlugInTrouble.throwIfOfTheMachine(e);
        findings =
            PasswordFindings.append(findings, PasswordFindings.failed(infos.get(i), rule, e));
      }
    }
    return findings;
  }

  private static int count(PasswordRule rule, Object password, PasswordContext context) {
    return password instanceof char[] characters
        ? rule.count(characters, context)
        : rule.count((CharSequence) password, context);
  }

  /** {@return the name and each rule with what it allows} */
  @Override
  public String toString() {
    return rules.stream()
        .map(rule -> "%s %s".formatted(rule.info().id(), PasswordFindings.allowed(rule)))
        .collect(Collectors.joining(", ", name + "[", "]"));
  }

  /** Builds a {@link PasswordPolicy}. */
  public static final class Builder {

    private final String name;
    private final Map<String, PasswordRule> rules = new LinkedHashMap<>();
    private final Set<String> fixed = new LinkedHashSet<>();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Adds a rule, in place of the one with the same id if there is one.
     *
     * @param rule the rule
     * @return this builder
     * @throws IllegalArgumentException if the guide does not let the rule with this id be changed,
     *     or the rule does not say what it is
     */
    public Builder set(PasswordRule rule) {
      String id = info(rule).id();
      checkArgument(!fixed.contains(id), "the guide does not let '%s' be changed in %s", id, name);
      rules.put(id, rule);
      return this;
    }

    /**
     * Adds the rules that plug-ins register for {@link PasswordRule}, in the order in which they
     * are found.
     *
     * @param classLoader where to look, for instance the one of the caller's own class
     * @return this builder
     * @throws IllegalArgumentException if a rule has the id of one that is there already, or does
     *     not say what it is; the message names the classes
     * @throws java.util.ServiceConfigurationError if a rule cannot be loaded
     */
    public Builder addDiscoveredRules(ClassLoader classLoader) {
      for (PasswordRule rule : ServiceLoader.load(PasswordRule.class, classLoader)) {
        PasswordRule other = rules.putIfAbsent(info(rule).id(), rule);
        checkArgument(
            other == null,
            "two rules have the id '%s': %s and %s",
            info(rule).id(),
            other == null ? "" : other.getClass().getName(),
            rule.getClass().getName());
      }
      return this;
    }

    /** Adds a rule that cannot be replaced any more. */
    Builder fix(PasswordRule rule) {
      set(rule);
      fixed.add(rule.info().id());
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException if the rules contradict each other: a minimum above its
     *     maximum, minimums of classes that are together above the minimum length, or limits that
     *     no password can satisfy. Of rules of plug-ins, only the first can be told.
     */
    public PasswordPolicy build() {
      PasswordPolicy policy = unchecked();
      new PolicyConsistency(name, policy.rules).check();
      return policy;
    }

    PasswordPolicy unchecked() {
      return new PasswordPolicy(
          name, ImmutableMap.copyOf(rules).values().asList(), ImmutableSet.copyOf(fixed));
    }
  }
}
