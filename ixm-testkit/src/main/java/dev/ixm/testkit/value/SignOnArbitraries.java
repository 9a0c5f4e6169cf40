package dev.ixm.testkit.value;

import com.google.common.base.Ascii;
import dev.ixm.config.jitc.LoginNotice;
import dev.ixm.config.sso.LoginName;
import dev.ixm.config.sso.OAuth2Client;
import dev.ixm.config.sso.SignOnProvider;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.config.sso.SignOnUser;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any settings of single sign-on, and what users log in with. */
final class SignOnArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(LoginName.class, SignOnArbitraries::logins)
          .put(LoginNotice.class, SignOnArbitraries::notices)
          .put(OAuth2Client.class, SignOnArbitraries::clients)
          .put(SignOnProvider.class, SignOnArbitraries::providers)
          .put(SignOnSettings.class, SignOnArbitraries::settings)
          .put(SignOnUser.class, SignOnArbitraries::users);

  private SignOnArbitraries() {}

  private static Arbitrary<LoginName> logins() {
    Arbitrary<String> parts =
        Arbitraries.strings()
            .alpha()
            .numeric()
            .withChars("-_.'/\u00E9")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Combinators.combine(parts, Arbitraries.of("\\", "@"), parts)
        .as((first, separator, second) -> LoginName.parse(first + separator + second));
  }

  private static Arbitrary<LoginNotice> notices() {
    Arbitrary<String> applications =
        Arbitraries.oneOf(Arbitraries.of(LoginNotice.APPLICATIONS), ScalarArbitraries.names());
    return Arbitraries.oneOf(
        applications.map(LoginNotice::prescribed),
        Values.of(LoginNotice.class).each("application", applications).build());
  }

  private static Arbitrary<String> redirections() {
    Arbitrary<String> addresses =
        Combinators.combine(
                Arbitraries.of("https", "http", "HTTPS"),
                Arbitraries.of("example.com", "login.example.com", "192.0.2.1", "[2001:db8::1]"),
                Arbitraries.of("", ":8443"),
                Arbitraries.of("", "/", "/callback?tenant=1"))
            .as((scheme, host, port, path) -> scheme + "://" + host + port + path);
    return Arbitraries.oneOf(addresses, Arbitraries.of("", " "));
  }

  private static Arbitrary<OAuth2Client> clients() {
    return Values.of(OAuth2Client.class)
        .each("clientId", ScalarArbitraries.entries())
        .each("redirectUrl", redirections())
        .build();
  }

  private static Arbitrary<String> providerNames() {
    return Arbitraries.oneOf(Arbitraries.of(SignOnProvider.NAMED), ScalarArbitraries.names());
  }

  private static Arbitrary<SignOnProvider> providers() {
    return Values.of(SignOnProvider.class)
        .each("name", providerNames())
        .each("oauth2", clients())
        .build();
  }

  /** The name for Windows may be one of no form. */
  private static Arbitrary<SignOnUser> users() {
    return Values.of(SignOnUser.class)
        .each(
            "windowsLogin",
            Arbitraries.oneOf(logins().map(LoginName::toString), ScalarArbitraries.entries()))
        .each("accounts", providerNames())
        .build();
  }

  private static Arbitrary<SignOnSettings> settings() {
    return Values.of(SignOnSettings.class)
        .whole(
            "providers",
            providers()
                .list()
                .uniqueElements(provider -> Ascii.toLowerCase(provider.name()))
                .ofMaxSize(3))
        .each("domain", ScalarArbitraries.entries())
        .whole("users", users().list().uniqueElements(SignOnUser::name).ofMaxSize(3))
        .build();
  }
}
