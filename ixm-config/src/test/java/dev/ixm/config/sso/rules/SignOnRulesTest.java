package dev.ixm.config.sso.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.config.sso.OAuth2Client;
import dev.ixm.config.sso.SignOnApplication;
import dev.ixm.config.sso.SignOnMethod;
import dev.ixm.config.sso.SignOnProvider;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.config.sso.SignOnUser;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOnRulesTest extends SettingsRulesContract<SignOnSettings> {

  private static final String SOUND =
      """
      {"method": "HYBRID", "internet": true, "resolveUserPrincipalName": true,
       "domain": "freds.example", "certificate": "IMPORTED_PFX", "cloud": "SAME",
       "providers": [
         {"name": "Windows", "enabled": true},
         {"name": "Office 365", "enabled": true, "oauth2":
           {"clientId": "app", "clientSecretEntered": true, "redirectUrl": "https://fred.example/"}},
         {"name": "Google", "enabled": false, "oauth2": {"clientId": ""}}],
       "users": [
         {"name": "Fred", "windowsLogin": "fred@freds.example", "accounts": ["windows"]},
         {"name": "Ann", "accounts": ["Google", "Office 365"]}]}
      """;

  private static final String ROWS =
      """
      sso.provider.enabled | "enabled": true | "enabled": false | ERROR | /providers expected=present | G26-013 G26-023
      sso.hybrid.internet | "internet": true | "internet": false | ERROR | /internet actual=false expected=true | G09-137 G26-009
      sso.hybrid.internet | "internet": true, | ∅ | INFO | /internet missing=/internet | G26-009
      sso.hybrid.preferred | HYBRID | LEGACY | WARNING | /method actual=LEGACY expected=HYBRID | G26-005
      sso.hybrid.preferred | HYBRID", "internet": true, | LEGACY", | INFO | /internet missing=/internet | G26-005
      sso.hybrid.domain | "domain": "freds.example" | "domain": " " | ERROR | /domain actual=  expected=present | G26-024
      sso.hybrid.domain | "domain": "freds.example", | ∅ | INFO | /domain missing=/domain | G26-024
      sso.hybrid.certificate | IMPORTED_PFX | NONE | ERROR | /certificate actual=NONE expected=other than NONE | G26-025
      sso.hybrid.certificate | "certificate": "IMPORTED_PFX", | ∅ | INFO | /certificate missing=/certificate | G26-025
      sso.hybrid.cloud | SAME | CUT_SHORT | ERROR | /cloud actual=CUT_SHORT expected=SAME | G26-032
      sso.hybrid.cloud | SAME | DIFFERENT | ERROR | /cloud actual=DIFFERENT expected=SAME | G26-032
      sso.hybrid.cloud | , "cloud": "SAME" | ∅ | INFO | /cloud missing=/cloud | G26-032
      sso.oauth2.fields | "clientId": "app" | "clientId": "" | ERROR | /providers/1/oauth2/clientId actual= expected=present | G26-015
      sso.oauth2.fields | Entered": true | Entered": false | ERROR | /providers/1/oauth2/clientSecretEntered actual=false expected=true | G26-015
      sso.oauth2.fields | https://fred.example/ | ∅ | ERROR | /providers/1/oauth2/redirectUrl actual= expected=present | G26-015
      sso.oauth2.fields | "clientSecretEntered": true,  | ∅ | INFO | /providers/1/oauth2/clientSecretEntered missing=/providers/1/oauth2/clientSecretEntered | G26-015
      sso.user.account | ["windows"] | ["Google"] | ERROR | /users/0/accounts actual=Google expected=one of Windows, Office 365 | G05-118 G09-138 G15-038
      sso.user.account | ["windows"] | [] | ERROR | /users/0/accounts actual=none expected=one of Windows, Office 365 | G05-118 G09-138 G15-038
      sso.user.account | , "accounts": ["windows"] | ∅ | INFO | /users/0/accounts missing=/users/0/accounts | G05-118
      sso.login.domain | fred@freds.example | fred | ERROR | /users/0/windowsLogin actual=fred expected=of the form domain\\user, user@domain | G26-019
      sso.login.sample | fred@freds.example | Fred@fredsplace.main | WARNING | /users/0/windowsLogin actual=Fred@fredsplace.main expected=other than Fred@fredsplace.main | G01-901
      sso.login.principal | fred@freds.example | fredsplace\\\\fred | ERROR | /users/0/windowsLogin actual=fredsplace\\fred expected=of the form user@domain | G26-020
      """;

  SignOnRulesTest() {
    super(SignOnSettings.class, SOUND, ROWS);
  }

  @Test
  void saysThatNothingIsKnownOfProvidersOrOption() {
    SignOnSettings settings =
        SignOnSettings.builder()
            .method(SignOnMethod.LEGACY)
            .internet(false)
            .addUsers(SignOnUser.builder().name("Ann").windowsLogin("mycomputer\\ann").build())
            .build();
    assertThat(check(settings))
        .allMatch(finding -> finding.kind() == Finding.Kind.NOT_STATED)
        .extracting(Finding::path)
        .containsExactlyInAnyOrder("/providers", "/resolveUserPrincipalName");
  }

  @Test
  @Tag("G26-019")
  @Tag("G01-901")
  void findsInTheGuidesNamesOnlyThatTheyAreItsOwnWhereNoPrincipalNameIsResolved() {
    for (String login : new String[] {"salesdomain\\\\brian", "posSystem\\\\rosier"}) {
      String json =
          SOUND
              .replace("\"resolveUserPrincipalName\": true", "\"resolveUserPrincipalName\": false")
              .replace("fred@freds.example", login);
      assertThat(check(read(json)))
          .extracting(finding -> finding.rule().id())
          .containsExactly("sso.login.sample");
    }
  }

  @Test
  @Tag("G26-009")
  void asksNothingOfHybridFromALegacySite() {
    assertThat(
            check(
                SignOnSettings.builder()
                    .method(SignOnMethod.LEGACY)
                    .internet(false)
                    .addProviders(SignOnProvider.builder().name("Windows").enabled(true).build())
                    .build()))
        .isEmpty();
  }

  @Test
  @Tag("G26-014")
  void offersOnlyWhatIsEnabledWithEitherMethod() {
    for (SignOnMethod method : SignOnMethod.values()) {
      SignOnSettings settings = SignOnSettings.builder().from(read(SOUND)).method(method).build();
      assertThat(settings.offered())
          .extracting(SignOnProvider::name)
          .containsExactly("Windows", "Office 365");
      assertThat(settings.offers("OFFICE 365")).isTrue();
      assertThat(settings.offers("Google")).isFalse();
    }
  }

  @Test
  @Tag("G26-001")
  void hasTwoMethods() {
    assertThat(SignOnMethod.values())
        .extracting(SignOnMethod::title)
        .containsExactly("Legacy SSO", "Hybrid SSO");
  }

  @Test
  @Tag("G26-002")
  @Tag("G26-003")
  void namesApplicationsAndProviders() {
    assertThat(SignOnApplication.values())
        .extracting(SignOnApplication::title)
        .containsExactly("Web Admin", "Messaging Admin", "Web Access", "Web Reports");
    assertThat(SignOnProvider.NAMED)
        .containsExactly("Salesforce", "Google", "Office 365", "Windows");
  }

  @Test
  void showsNoSecretThatStandsWhereItIsAskedWhetherThereIsOne() {
    String text =
        SOUND.replace("\"clientSecretEntered\": true", "\"clientSecretEntered\": \"Hunter2\"");
    assertThatThrownBy(() -> IxmJson.read(text, "sso.json", SignOnSettings.class))
        .hasMessageContaining("/clientSecretEntered: expected true or false")
        .hasMessageNotContaining("Hunter2");
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused(() -> SignOnProvider.builder().name(" ").enabled(true).build(), "name");
    assertRefused(() -> SignOnUser.builder().name("").build(), "name");
    SignOnProvider other = SignOnProvider.builder().name("GOOGLE").enabled(true).build();
    assertRefused(() -> read(SOUND, builder -> builder.addProviders(other)), "providers/3");
    SignOnUser ann = SignOnUser.builder().name("Ann").accounts(ImmutableSet.of()).build();
    assertRefused(() -> read(SOUND, builder -> builder.addUsers(ann)), "users/2");
  }

  private void read(String json, Consumer<SignOnSettings.Builder> change) {
    SignOnSettings.Builder builder = SignOnSettings.builder().from(read(json));
    change.accept(builder);
    builder.build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fred", "fred.example", "ftp://fred.example", "https:", "http://a b"})
  void refusesAUrlThatNoBrowserOpens(String url) {
    assertThatThrownBy(() -> OAuth2Client.builder().redirectUrl(url).build())
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("redirectUrl must be an http(s) URL: '" + url + "'");
  }

  private static void assertRefused(Runnable building, String attribute) {
    assertThatThrownBy(building::run)
        .isInstanceOfSatisfying(
            InvalidAttributeException.class, e -> assertThat(e.attribute()).isEqualTo(attribute));
  }
}
