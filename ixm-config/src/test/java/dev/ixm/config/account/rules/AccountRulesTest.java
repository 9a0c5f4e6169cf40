package dev.ixm.config.account.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.account.Account;
import dev.ixm.config.account.Account.Rights;
import dev.ixm.config.account.Accounts;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.value.InvalidAttributeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

  private static final Account ORDINARY =
      Account.builder().name("ann").addUsers("Ann").logins(1).build();
  private static final Account ADMINISTRATOR =
      Account.builder()
          .name("admin")
          .rights(Rights.ADMINISTRATOR)
          .addUsers("Ann")
          .logins(1)
          .build();

  @Test
  void acceptsAccountsOfOnePersonEach() {
    assertThat(findings(ORDINARY, ADMINISTRATOR)).isEmpty();
    assertThat(findings(Account.builder().name("unused").build())).isEmpty();
  }

  @Test
  @Tag("G05-060")
  void findsAPasswordThatIsShared() {
    Account shared = Account.builder().from(ORDINARY).name("all").addUsers("Bob").build();
    Finding finding = only(findings(ORDINARY, shared));
    assertThat(finding.rule().id()).isEqualTo("account.password.shared");
    assertThat(finding.path()).isEqualTo("/accounts/1/users");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.rule().source()).isEqualTo(Source.of(5, "About Passwords", "G05-060"));
    assertThat(finding.facts())
        .containsEntry(Finding.ACTUAL, "2")
        .containsEntry(Finding.EXPECTED, "at most 1");
  }

  @Test
  @Tag("G05-061")
  void findsAnAccountThatIsLoggedInTwice() {
    Finding finding = only(findings(Account.builder().from(ORDINARY).logins(2).build()));
    assertThat(finding.rule().id()).isEqualTo("account.logins.one");
    assertThat(finding.path()).isEqualTo("/accounts/0/logins");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.facts())
        .containsEntry(Finding.ACTUAL, "2")
        .containsEntry(Finding.EXPECTED, "at most 1");
  }

  @Test
  @Tag("G05-064")
  void findsAnAdministratorWithoutAnOrdinaryAccount() {
    Account bob = Account.builder().from(ADMINISTRATOR).users(List.of("Bob")).build();
    Finding finding = only(findings(ORDINARY, bob));
    assertThat(finding.rule().id()).isEqualTo("account.administrator.standard-account");
    assertThat(finding.path()).isEqualTo("/accounts");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.facts())
        .containsEntry("user", "Bob")
        .containsEntry(Finding.ACTUAL, "ADMINISTRATOR")
        .containsEntry(Finding.EXPECTED, "with STANDARD");
  }

  @Test
  void isReadFromTheJsonThatIsWritten() {
    Accounts accounts = Accounts.builder().addAccounts(ORDINARY, ADMINISTRATOR).build();
    byte[] json = IxmJson.write(accounts).getBytes(StandardCharsets.UTF_8);
    assertThat(IxmJson.read(json, "json", Accounts.class)).isEqualTo(accounts);
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused(() -> Account.builder().name(" ").build(), "name must not be blank");
    assertRefused(
        () -> Account.builder().name("ann").addUsers("").build(), "users must not be blank");
    assertRefused(
        () -> Account.builder().name("ann").logins(-1).build(), "logins must be 0 to 100000: -1");
    assertRefused(
        () -> Accounts.builder().addAccounts(ORDINARY, ORDINARY).build(),
        "accounts must have different names: 'ann'");
  }

  private static void assertRefused(Runnable building, String message) {
    assertThatThrownBy(building::run)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  private static Finding only(ImmutableList<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  /** Of the rules as a user gets them. */
  private static ImmutableList<Finding> findings(Account... accounts) {
    return RuleSet.discover(AccountRulesTest.class.getClassLoader())
        .check(Accounts.builder().addAccounts(accounts).build())
        .findings();
  }
}
