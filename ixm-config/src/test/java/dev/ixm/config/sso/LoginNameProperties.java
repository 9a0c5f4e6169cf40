package dev.ixm.config.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.sso.LoginName.Form;
import dev.ixm.config.sso.SignOnMethod.CloudConnection;
import dev.ixm.config.sso.SignOnMethod.Credentials;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class LoginNameProperties {

  @Property
  @Tag("G26-019")
  @Tag("G26-020")
  void eitherFormIsReadAsItIsWritten(
      @ForAll @From("parts") String user, @ForAll @From("parts") String domain) {
    LoginName backslash = LoginName.parse(domain + "\\" + user);
    LoginName principal = LoginName.parse(user + "@" + domain);
    assertThat(backslash.form()).isEqualTo(Form.BACKSLASH);
    assertThat(principal.form()).isEqualTo(Form.PRINCIPAL);
    for (LoginName name : new LoginName[] {backslash, principal}) {
      assertThat(name.user()).isEqualTo(user);
      assertThat(name.domain()).isEqualTo(domain);
      assertThat(LoginName.parse(name.toString())).isEqualTo(name);
    }
    assertThat(backslash.toPrincipal(domain)).isEqualTo(principal);
    assertThat(principal.toBackslash(domain)).isEqualTo(backslash);
  }

  @Property
  void isReadOrRefusedWhole(@ForAll @From("texts") String text) {
    long separators = text.chars().filter(it -> it == '\\' || it == '@').count();
    LoginName.find(text)
        .ifPresentOrElse(
            name -> {
              assertThat(separators).isEqualTo(1);
              assertThat(name).hasToString(text);
              assertThat(name.user()).isNotBlank();
              assertThat(name.domain()).isNotBlank();
            },
            () ->
                assertThatThrownBy(() -> LoginName.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("expected domain\\user or user@domain: '" + text + "'"));
  }

  @Example
  void refusesWhatHasNoOrTwoReadings() {
    assertThat(new String[] {"", "brian", "@", "\\", "a\\", "@b", "a\\b@c", "a@b@c", "a\\b\\c"})
        .allMatch(text -> LoginName.find(text).isEmpty());
    assertThat(new String[] {" a@b", "a@b ", "a @b", "a\\ b", "a@b\tc", "a@b\u0000"})
        .allMatch(text -> LoginName.find(text).isEmpty());
  }

  @Example
  @Tag("G26-020")
  void convertsWithTheNameOfTheDomainThatTheFormNeeds() {
    LoginName fred = LoginName.parse("FREDS\\fred");
    assertThat(fred.toPrincipal("fredsplace.main")).hasToString("fred@fredsplace.main");
    assertThat(fred.toPrincipal("fredsplace.main").toBackslash("FREDS")).isEqualTo(fred);
    assertThatThrownBy(() -> fred.toPrincipal("a@b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected the name of a domain: 'a@b'");
  }

  @Property
  @Tag("G26-032")
  void textsMatchOnlyIfTheyAreTheSame(@ForAll String server, @ForAll String cloud) {
    assertThat(CloudMatch.of(server, server)).isEqualTo(CloudMatch.SAME);
    assertThat(CloudMatch.of(server + "x", server)).isEqualTo(CloudMatch.CUT_SHORT);
    assertThat(CloudMatch.of(server, server + "x")).isEqualTo(CloudMatch.DIFFERENT);
    assertThat(CloudMatch.of(server, cloud) == CloudMatch.SAME).isEqualTo(server.equals(cloud));
  }

  @Property
  @Tag("G26-007")
  @Tag("G26-008")
  void hybridNeedsConnectionAndCredentials(
      @ForAll CloudConnection connection, @ForAll Credentials credentials) {
    boolean valid = connection == CloudConnection.VALIDATED;
    boolean correct = credentials == Credentials.CORRECT;
    assertThat(SignOnMethod.ACCOUNTS_HOST).isEqualTo("accounts.zang.io");
    assertThat(SignOnMethod.HYBRID.asksProvider(connection)).isEqualTo(valid);
    assertThat(SignOnMethod.HYBRID.grantsAccess(connection, credentials))
        .isEqualTo(valid && correct);
    assertThat(SignOnMethod.LEGACY.asksProvider(connection)).isTrue();
    assertThat(SignOnMethod.LEGACY.grantsAccess(connection, credentials)).isEqualTo(correct);
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(20)
        .excludeChars('\\', '@')
        .filter(text -> text.strip().equals(text))
        .filter(text -> text.chars().noneMatch(Character::isISOControl));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "B", ".", "-", " ", "@", "\\", "é", "\t")
        .list()
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }
}
