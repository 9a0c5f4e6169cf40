package dev.ixm.config.installer;

import static dev.ixm.config.installer.Page.ACTIVATION;
import static dev.ixm.config.installer.Page.ACTIVE_LICENSE;
import static dev.ixm.config.installer.Page.ADMINISTRATOR_PASSWORD;
import static dev.ixm.config.installer.Page.AES;
import static dev.ixm.config.installer.Page.AGREEMENT;
import static dev.ixm.config.installer.Page.CERTIFICATE_VALUES;
import static dev.ixm.config.installer.Page.COMPONENTS;
import static dev.ixm.config.installer.Page.CONSOLIDATED_ADDRESS;
import static dev.ixm.config.installer.Page.COPY;
import static dev.ixm.config.installer.Page.DATABASE_PASSWORD;
import static dev.ixm.config.installer.Page.DCOM_SETTINGS;
import static dev.ixm.config.installer.Page.DCOM_USER_INFO;
import static dev.ixm.config.installer.Page.DESTINATION;
import static dev.ixm.config.installer.Page.EMAIL_TYPE;
import static dev.ixm.config.installer.Page.EXTRACT;
import static dev.ixm.config.installer.Page.FINISH;
import static dev.ixm.config.installer.Page.GDPR;
import static dev.ixm.config.installer.Page.HIGH_SECURITY;
import static dev.ixm.config.installer.Page.IDENTITY_PASSWORD;
import static dev.ixm.config.installer.Page.IIS_CHECK;
import static dev.ixm.config.installer.Page.IIS_PASSWORD;
import static dev.ixm.config.installer.Page.IN_USE;
import static dev.ixm.config.installer.Page.JITC_LICENSE;
import static dev.ixm.config.installer.Page.LICENSE_REMINDER;
import static dev.ixm.config.installer.Page.LICENSE_TYPE;
import static dev.ixm.config.installer.Page.LOCAL_ADMINISTRATOR;
import static dev.ixm.config.installer.Page.LOCATION;
import static dev.ixm.config.installer.Page.MOBILINK_PASSWORD;
import static dev.ixm.config.installer.Page.NUMBER;
import static dev.ixm.config.installer.Page.OAI_CONFIGURATION;
import static dev.ixm.config.installer.Page.OAI_DIALOG;
import static dev.ixm.config.installer.Page.OAI_LINK;
import static dev.ixm.config.installer.Page.PBX_BRAND;
import static dev.ixm.config.installer.Page.PBX_MODEL;
import static dev.ixm.config.installer.Page.PBX_SETTINGS;
import static dev.ixm.config.installer.Page.PORTS;
import static dev.ixm.config.installer.Page.PRIMARY_ADDRESS;
import static dev.ixm.config.installer.Page.REGISTRATION;
import static dev.ixm.config.installer.Page.ROLE;
import static dev.ixm.config.installer.Page.RUN;
import static dev.ixm.config.installer.Page.SETUP;
import static dev.ixm.config.installer.Page.SETUP_REMOTE;
import static dev.ixm.config.installer.Page.SIP;
import static dev.ixm.config.installer.Page.SSO;
import static dev.ixm.config.installer.Page.TOPOLOGY;
import static dev.ixm.config.installer.Page.UPGRADED;
import static dev.ixm.config.installer.Page.VERIFIED;
import static dev.ixm.config.installer.Page.WEBLM_ADDRESS;
import static dev.ixm.config.installer.Page.WEBLM_DETAILS;
import static dev.ixm.config.installer.Page.WINDOWS_CHECK;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a new installation, role by role. */
final class InstallationWizards {

  private static final Source MESSAGING =
      Source.of(13, "Installing the Messaging License", "G13-002");
  private static final Source LICENSE_PAGES = Source.of(8, "Primary Voice Server", "G08-083");
  private static final Source JITC_PRIMARY = Source.of(9, "Primary Voice Server", "G09-156");
  private static final ImmutableList<String> PACKAGES =
      ImmutableList.of("Sentinel Protection", "Microsoft Visual C++ Redistributable");
  private static final String NET = "Microsoft .Net Framework 4.5";

  private final Role role;
  private final Edition edition;
  private final Source source;

  private InstallationWizards(Role role, Edition edition, Source source) {
    this.role = role;
    this.edition = edition;
    this.source = source;
  }

  static Optional<Wizard> find(Role role, Edition edition) {
    @Nullable Source source = source(role, edition == Edition.JITC);
    return source == null
        ? Optional.empty()
        : Optional.of(new InstallationWizards(role, edition, source).wizard());
  }

  private static @Nullable Source source(Role role, boolean jitc) {
    return switch (role) {
      case SINGLE ->
          jitc ? Source.of(9, "Installation", "G09-112") : Source.of(5, "Installation", "G05-121");
      case PRIMARY -> jitc ? JITC_PRIMARY : LICENSE_PAGES;
      case CONSOLIDATED ->
          jitc
              ? Source.of(9, "Consolidated Server", "G09-189")
              : Source.of(8, "Consolidated Server", "G08-099");
      case SECONDARY ->
          jitc
              ? Source.of(9, "Secondary Voice Servers", "G09-224")
              : Source.of(8, "Secondary Voice Server", "G08-111");
      case REMOTE_CSE ->
          jitc
              ? Source.of(9, "Installing Remote CSE Under JITC", "G09-377")
              : Source.of(18, "Dedicated CSE Server Installation", "G18-003");
      case REMOTE_WEB ->
          jitc
              ? Source.of(9, "Installing Remote Web Server Under JITC", "G09-398")
              : Source.of(19, "Dedicated Web Server Installation", "G19-004");
      default -> null;
    };
  }

  private Wizard wizard() {
    return Wizard.builder()
        .role(role)
        .edition(edition)
        .occasion(Occasion.INSTALLATION)
        .source(source)
        .packages(packages())
        .screens((edition == Edition.JITC ? jitcPages() : pages()).build())
        .build();
  }

  /** Chapters 5 to 7 leave out the last; the remote wizards name none. */
  private ImmutableList<String> packages() {
    if (role == Role.REMOTE_CSE || role == Role.REMOTE_WEB) {
      return ImmutableList.of();
    }
    return role == Role.SINGLE && edition == Edition.STANDARD
        ? PACKAGES
        : ImmutableList.<String>builder().addAll(PACKAGES).add(NET).build();
  }

  private ScreenList list() {
    return new ScreenList(role, edition, source);
  }

  private ScreenList opening(Page account) {
    return list().at(1, EXTRACT, SETUP, VERIFIED, account, AGREEMENT, DESTINATION, TOPOLOGY);
  }

  private ScreenList remoteOpening() {
    return list()
        .at(1, SETUP_REMOTE, DCOM_USER_INFO, AGREEMENT, DESTINATION, TOPOLOGY, ROLE, NUMBER)
        .at(8, PRIMARY_ADDRESS);
  }

  private ScreenList pages() {
    return switch (role) {
      case SINGLE -> single();
      case PRIMARY -> primary();
      case CONSOLIDATED -> consolidated();
      case SECONDARY -> secondary();
      case REMOTE_CSE ->
          remoteOpening()
              .at(9, COMPONENTS, UPGRADED, CONSOLIDATED_ADDRESS, EMAIL_TYPE, COPY)
              .at(15, FINISH);
      default ->
          remoteOpening().at(9, COMPONENTS, UPGRADED, CONSOLIDATED_ADDRESS, COPY).at(14, FINISH);
    };
  }

  private ScreenList single() {
    return opening(DCOM_SETTINGS)
        .at(8, LICENSE_TYPE, WEBLM_ADDRESS, WEBLM_DETAILS)
        .elsewhere(MESSAGING, RUN, ACTIVATION, REGISTRATION, ACTIVE_LICENSE)
        .at(11, COMPONENTS, WINDOWS_CHECK, IIS_CHECK, PBX_BRAND, PBX_MODEL, EMAIL_TYPE, LOCATION)
        .at(18, IIS_PASSWORD, ADMINISTRATOR_PASSWORD, GDPR, COPY)
        .at(23, IN_USE, PBX_SETTINGS, SIP)
        .at(28, OAI_CONFIGURATION, OAI_LINK, OAI_DIALOG)
        .at(32, AES, SSO, FINISH);
  }

  private ScreenList primary() {
    return opening(DCOM_USER_INFO)
        .at(8, ROLE, LICENSE_REMINDER, LICENSE_TYPE, WEBLM_ADDRESS, WEBLM_DETAILS)
        .elsewhere(MESSAGING, RUN, ACTIVATION, REGISTRATION, ACTIVE_LICENSE)
        .at(13, COMPONENTS, WINDOWS_CHECK, IIS_CHECK, PBX_BRAND, PBX_MODEL, CONSOLIDATED_ADDRESS)
        .at(19, PORTS, LOCATION, IIS_PASSWORD, COPY)
        .at(24, IN_USE, PBX_SETTINGS, SIP)
        .at(30, SSO, FINISH);
  }

  private ScreenList consolidated() {
    return opening(DCOM_USER_INFO)
        .at(8, ROLE, PRIMARY_ADDRESS, COMPONENTS, WINDOWS_CHECK, PBX_BRAND, PBX_MODEL, UPGRADED)
        .at(15, EMAIL_TYPE, IIS_PASSWORD, ADMINISTRATOR_PASSWORD, LOCATION, LOCAL_ADMINISTRATOR)
        .at(20, GDPR, COPY)
        .at(23, SSO, IN_USE, PBX_SETTINGS, FINISH);
  }

  private ScreenList secondary() {
    return opening(DCOM_USER_INFO)
        .at(8, ROLE, NUMBER, PRIMARY_ADDRESS, COMPONENTS, PBX_BRAND, PBX_MODEL)
        .at(14, CONSOLIDATED_ADDRESS, PORTS, IIS_PASSWORD, COPY)
        .at(19, IN_USE, PBX_SETTINGS, SSO, FINISH);
  }

  private ScreenList jitcPages() {
    return switch (role) {
      case SINGLE -> jitcSingle();
      case PRIMARY -> jitcPrimary();
      case CONSOLIDATED -> jitcConsolidated();
      case SECONDARY -> jitcSecondary();
      case REMOTE_CSE ->
          remoteOpening()
              .at(9, HIGH_SECURITY, COMPONENTS, CONSOLIDATED_ADDRESS, EMAIL_TYPE)
              .at(13, DATABASE_PASSWORD, CERTIFICATE_VALUES, COPY)
              .at(17, FINISH);
      default ->
          remoteOpening()
              .at(9, HIGH_SECURITY, COMPONENTS, CONSOLIDATED_ADDRESS, IIS_PASSWORD)
              .at(13, DATABASE_PASSWORD, CERTIFICATE_VALUES, COPY)
              .at(17, FINISH);
    };
  }

  private ScreenList jitcSingle() {
    return opening(DCOM_USER_INFO)
        .at(8, LICENSE_TYPE, WEBLM_ADDRESS, WEBLM_DETAILS)
        .elsewhere(MESSAGING, RUN, ACTIVATION, REGISTRATION)
        .inferred(JITC_PRIMARY, JITC_LICENSE)
        .elsewhere(MESSAGING, ACTIVE_LICENSE)
        .at(11, COMPONENTS, WINDOWS_CHECK, IIS_CHECK, PBX_BRAND, PBX_MODEL, LOCATION)
        .at(17, IIS_PASSWORD, ADMINISTRATOR_PASSWORD, DATABASE_PASSWORD, GDPR, COPY)
        .at(23, IN_USE, PBX_SETTINGS, SIP)
        .at(28, SSO, FINISH);
  }

  /** Chapter 9 describes the vendor's license only; that the others are offered is inferred. */
  private ScreenList jitcPrimary() {
    return opening(DCOM_USER_INFO)
        .at(8, ROLE)
        .inferred(LICENSE_PAGES, LICENSE_TYPE, WEBLM_ADDRESS, WEBLM_DETAILS)
        .at(9, RUN, ACTIVATION, REGISTRATION, JITC_LICENSE)
        .at(12, ACTIVE_LICENSE)
        .at(15, LICENSE_REMINDER, COMPONENTS, WINDOWS_CHECK, IIS_CHECK, PBX_BRAND, PBX_MODEL)
        .at(21, CONSOLIDATED_ADDRESS, PORTS, LOCATION, IIS_PASSWORD, DATABASE_PASSWORD)
        .at(26, CERTIFICATE_VALUES, COPY)
        .at(29, IN_USE, PBX_SETTINGS, SIP)
        .at(34, FINISH);
  }

  private ScreenList jitcConsolidated() {
    return opening(DCOM_USER_INFO)
        .at(8, ROLE, PRIMARY_ADDRESS, HIGH_SECURITY, COMPONENTS, WINDOWS_CHECK, PBX_BRAND)
        .at(14, PBX_MODEL, UPGRADED, ADMINISTRATOR_PASSWORD, IIS_PASSWORD, DATABASE_PASSWORD)
        .at(19, MOBILINK_PASSWORD, IDENTITY_PASSWORD, COPY)
        .at(23, IN_USE, PBX_SETTINGS, SSO, FINISH);
  }

  private ScreenList jitcSecondary() {
    return opening(DCOM_USER_INFO)
        .at(8, ROLE, PRIMARY_ADDRESS, HIGH_SECURITY, COMPONENTS, PBX_BRAND, PBX_MODEL, NUMBER)
        .at(15, CONSOLIDATED_ADDRESS, PORTS, IIS_PASSWORD, DATABASE_PASSWORD, CERTIFICATE_VALUES)
        .at(20, COPY)
        .at(22, IN_USE, PBX_SETTINGS, SIP)
        .at(27, FINISH);
  }
}
