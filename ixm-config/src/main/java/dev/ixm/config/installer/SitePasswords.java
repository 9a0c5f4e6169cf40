package dev.ixm.config.installer;

import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which passwords the installer asks for on the servers of a site, and whether those that will be
 * entered will do.
 *
 * <p>Passwords stay with the caller: they are handed over for the time of a check only, compared in
 * a time that does not tell where two differ, and no finding shows anything of them. Whether all
 * servers have one password for the encryption of their databases the guide leaves open, so that
 * these are not compared.
 */
public final class SitePasswords {

  /** The name of the fact that says what a password is for. */
  public static final String PURPOSE = "purpose";

  /** The name of the fact that says where the password is entered that this one must equal. */
  public static final String LIKE = "like";

  private static final RuleInfo GIVEN =
      rule("installer.password.given", Level.MUST, Source.of(5, "Procedure"))
          .inferred()
          .info(SitePasswords.class);

  private static final ImmutableMap<PasswordPurpose, RuleInfo> SAME =
      ImmutableMap.of(
          PasswordPurpose.UC_IIS_USER,
          rule(
                  "installer.password.uc-iis-user.same",
                  Level.MUST,
                  Source.of(9, "Installing Remote Web Server Under JITC"))
              .info(SitePasswords.class),
          PasswordPurpose.DCOM_USER,
          rule(
                  "installer.password.dcom-user.same",
                  Level.MUST,
                  Source.of(8, "Primary Voice Server"))
              .inferred()
              .info(SitePasswords.class),
          PasswordPurpose.MOBILINK_COMMUNICATIONS,
          rule(
                  "installer.password.mobilink.same",
                  Level.MUST,
                  Source.of(9, "Creating Public and Private Keys", "G09-274"))
              .info(SitePasswords.class));

  private final PasswordSource passwords;

  /** Of each group, where its password was entered first, and which it was. */
  private final Map<String, Map.Entry<PasswordRequest, char[]>> first = new HashMap<>();

  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private SitePasswords(PasswordSource passwords) {
    this.passwords = passwords;
  }

  /**
   * {@return where passwords are entered, in the order of the sheets and of their pages; then, for
   * a new site of JITC, those of the backup of the certificate for EFS and of the private
   * certificate of Mobilink}
   *
   * @param site the sheets of the site
   */
  public static ImmutableList<PasswordRequest> requests(SiteAnswers site) {
    return PasswordRequests.of(site);
  }

  /**
   * {@return what is wrong with the passwords that will be entered: one that is not decided, that
   * breaks its policy, or that differs from the one it must be the same as}
   *
   * <p>A finding's path names the sheet, its facts the server and {@link #PURPOSE}.
   *
   * @param site the sheets of the site
   * @param passwords hands out each password when it is asked for; what it throws is thrown on
   */
  public static ImmutableList<Finding> check(SiteAnswers site, PasswordSource passwords) {
    SitePasswords check = new SitePasswords(passwords);
    requests(site).forEach(check::check);
    return check.findings.build();
  }

  private void check(PasswordRequest request) {
    Optional<char[]> found = passwords.find(request);
    if (found.isEmpty() && !request.isRequired()) {
      return;
    }
    if (found.isEmpty()) {
      add(request, FindingCollector.collect(GIVEN, here -> here.missing(Bound.present())));
      return;
    }
    char[] password = found.get();
    add(request, request.policy().check(password, PasswordContext.none()));
    request.group().ifPresent(group -> compare(group, request, password));
  }

  private void compare(String group, PasswordRequest request, char[] password) {
    Map.Entry<PasswordRequest, char[]> other =
        first.putIfAbsent(group, Map.entry(request, password));
    RuleInfo rule = SAME.get(request.purpose());
    if (other != null && rule != null && !isSame(other.getValue(), password)) {
      String place = other.getKey().place();
      add(request, FindingCollector.collect(rule, here -> here.with(LIKE, place).breach()));
    }
  }

  static boolean isShared(PasswordPurpose purpose) {
    return SAME.containsKey(purpose);
  }

  /** Takes a time that depends on the lengths alone. */
  private static boolean isSame(char[] one, char[] other) {
    int difference = one.length ^ other.length;
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      difference |= one[i] ^ other[i];
    }
    return difference == 0;
  }

  private void add(PasswordRequest request, ImmutableList<Finding> found) {
    ImmutableMap<String, Object> about =
        ImmutableMap.of(Finding.SERVER, request.server(), PURPOSE, request.purpose());
    found.forEach(finding -> findings.add(finding.within("/sheets/" + request.sheet(), about)));
  }
}
