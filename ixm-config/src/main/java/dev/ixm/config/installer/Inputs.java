package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.site.SiteView;

/** How the wizard of one role asks its questions. */
final class Inputs {

  private static final String NO_VALUE = "";

  private final Role role;
  private final Edition edition;

  Inputs(Role role, Edition edition) {
    this.role = role;
    this.edition = edition;
  }

  ImmutableList<WizardInput> of(Page page) {
    return page.questions().stream()
        .map(
            question -> {
              WizardInput.Builder input =
                  WizardInput.builder().question(question).meaning(question.meaning());
              complete(question, input);
              if (page == Page.DCOM_AGAIN) {
                input.meaning("those of the first installation, unchanged");
              }
              return input.build();
            })
        .collect(toImmutableList());
  }

  private void complete(Question question, WizardInput.Builder input) {
    switch (question) {
      case DCOM_USER -> account(input);
      case AGREEMENT, OAI_DIRECT, OAI_LOGS, LEGACY_SSO -> input.fixed("enabled");
      case DRIVE -> input.defaultValue(SiteView.DEFAULT_DRIVE);
      case TOPOLOGY -> input.allowed(Options.TOPOLOGIES).fixed(Options.topology(role));
      case ROLE -> input.allowed(Options.roles(role, edition)).fixed(Options.of(role, edition));
      case LICENSE_TYPE -> licenseType(input);
      case COMPONENTS -> components(input);
      case PRIMARY_UPGRADED, AES_INTEGRATION ->
          input.allowed(Options.YES_NO).defaultValue(Options.NO);
      case EMAIL_TYPE -> input.allowed(Options.EMAIL_TYPES);
      case CERTIFICATE_VALUES -> input.basis(Basis.INFERRED);
      case GDPR -> input.allowed(Options.YES_NO);
      case SIP_CONNECTION ->
          input.allowed(Options.SIP_CONNECTIONS).defaultValue(PbxConnection.TRUNK.label());
      case START_EXTENSION -> input.condition("`Extension` is chosen");
      case OAI_NODES -> input.fixed("1").range(Range.singleton(1));
      case OAI_PORT -> input.defaultValue("4000").fixed("4000");
      case OAI_LOGIN_PASSWORD -> input.fixed(NO_VALUE);
      case OAI_LOG_PATH, OAI_HUNT_GROUPS, OAI_TRUNKS -> input.isRequired(false);
      case SSO_PROVIDERS -> input.allowed(Options.PROVIDERS).governs(Options.SSO_APPLICATIONS);
      case RESTART -> input.defaultValue("enabled").fixed("cleared");
      default -> password(question, input);
    }
  }

  private void account(WizardInput.Builder input) {
    if (role == Role.SINGLE && edition == Edition.STANDARD) {
      input
          .account(AccountKind.LOCAL_ADMINISTRATOR)
          .meaning("the login of an administrator of this computer");
    } else {
      input.account(AccountKind.DOMAIN_USER);
    }
  }

  /** Chapter 9 has the wizard of the Primary with the vendor's license only. */
  private void licenseType(WizardInput.Builder input) {
    input.allowed(Options.LICENSE_TYPES);
    if (role == Role.PRIMARY && edition == Edition.JITC) {
      input.meaning(
          "the one that was bought, `Messaging` (chapter 13), which alone the guide describes for"
              + " this server, or else `WebLM License` (chapter 12)");
    }
  }

  private void components(WizardInput.Builder input) {
    if (role.isVoiceServer() && edition == Edition.STANDARD) {
      input.meaning(
          "%s; `%s` for fax by Dialogic SR140"
              .formatted(Question.COMPONENTS.meaning(), Wizard.FAX_COMPONENT));
    }
  }

  private void password(Question question, WizardInput.Builder input) {
    if (question.kind() != InputKind.PASSWORD) {
      return;
    }
    PasswordPurpose purpose = purpose(question);
    input.purpose(purpose);
    switch (question) {
      case UC_IIS_USER_PASSWORD -> {
        input.isConfirmed(true).addGoverns("Web Access");
        if (role == Role.SINGLE) {
          input.meaning("the recorded one");
        }
      }
      case LOCAL_ADMINISTRATOR_PASSWORD -> input.isConfirmed(true);
      case ADMINISTRATOR_PASSWORD -> {
        if (edition == Edition.JITC) {
          input.meaning("15 or more, with upper case, lower case and a digit or symbol");
        }
      }
      default -> {}
    }
  }

  private static PasswordPurpose purpose(Question question) {
    return switch (question) {
      case DCOM_PASSWORD -> PasswordPurpose.DCOM_USER;
      case UC_IIS_USER_PASSWORD -> PasswordPurpose.UC_IIS_USER;
      case ADMINISTRATOR_PASSWORD -> PasswordPurpose.ADMINISTRATOR;
      case DATABASE_PASSWORD -> PasswordPurpose.DATABASE_ENCRYPTION;
      case MOBILINK_PASSWORD -> PasswordPurpose.MOBILINK_COMMUNICATIONS;
      case IDENTITY_FILE_PASSWORD -> PasswordPurpose.MOBILINK_IDENTITY_FILE;
      case LOCAL_ADMINISTRATOR_PASSWORD -> PasswordPurpose.LOCAL_ADMINISTRATOR;
      default -> throw new AssertionError(question);
    };
  }
}
