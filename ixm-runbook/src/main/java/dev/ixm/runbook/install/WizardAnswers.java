package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.network.Pbx;
import dev.ixm.runbook.site.Site;
import java.util.Optional;

/** What the installer is answered on one server, page by page. */
final class WizardAnswers {

  private final Site site;
  private final Server server;
  private final Role role;

  WizardAnswers(Site site, Server server) {
    this.site = site;
    this.server = server;
    this.role = Site.role(server);
  }

  ImmutableList<String> lines() {
    return Wizard.screens(role, site.deployment().edition()).stream()
        .flatMap(screen -> lines(screen).stream())
        .collect(toImmutableList());
  }

  private ImmutableList<String> lines(Screen screen) {
    return screen == Screen.LICENSE
        ? license()
        : ImmutableList.of(screen.line().orElseGet(() -> line(screen)));
  }

  private String line(Screen screen) {
    return switch (screen) {
      case DCOM -> dcom();
      case TOPOLOGY -> "Kind of installation: `" + topology() + "`";
      case ROLE -> "Server role: `" + roleOption() + "`";
      case NUMBER -> "Server number: " + number() + ", which no other server of this role has";
      case PRIMARY_ADDRESS -> "Address of the Primary: " + site.address(Role.PRIMARY);
      case CONSOLIDATED_ADDRESS ->
          "Address of the Consolidated server: " + site.address(Role.CONSOLIDATED);
      case COMPONENTS -> components();
      case PORTS -> "Number of ports: " + ports();
      case EMAIL_TYPE -> "Email Server Type: " + emailType();
      case SIP -> sip();
      default -> throw new AssertionError(screen);
    };
  }

  private String dcom() {
    return role == Role.SINGLE && !site.isJitc()
        ? "DCOM settings: the login of an administrator of this computer"
        : "DCOM user: the domain account with administrator rights on this computer";
  }

  private String topology() {
    return role == Role.SINGLE ? "Single UC Server" : "Multiple UC Servers in High Availability";
  }

  private String roleOption() {
    return switch (role) {
      case PRIMARY -> "Primary Voice Server";
      case CONSOLIDATED -> "Consolidated Database/File Server";
      case SECONDARY -> "Secondary Voice Server";
      case REMOTE_CSE ->
          site.isJitc() ? "Remote Imap TSE Server (only)" : "Remote CSE Server (only)";
      case REMOTE_WEB -> "Remote Web Application server (only)";
      default -> throw new AssertionError(role);
    };
  }

  private String number() {
    return server.number().isPresent()
        ? "`" + server.number().getAsInt() + "`"
        : switch (role) {
          case SECONDARY -> "2 to 20";
          case REMOTE_CSE -> "1 to 25";
          default -> "1 to 14";
        };
  }

  private String components() {
    String components = "Components: enable those that the site needs and no others";
    return role.isVoiceServer() && !site.isJitc()
        ? components + "; `Hardware Fax Driver` for fax by Dialogic SR140"
        : components;
  }

  private String ports() {
    return server.voicePorts().isPresent()
        ? "`" + server.voicePorts().getAsInt() + "`"
        : "as planned";
  }

  /** The server's own types if it synchronises mail, or else those of the site. */
  private String emailType() {
    ImmutableSet<EmailType> types =
        server.emailTypes().isEmpty()
            ? site.deployment().emailSystems().stream()
                .map(EmailSystem::type)
                .collect(ImmutableSet.toImmutableSet())
            : server.emailTypes();
    return types.isEmpty()
        ? "that of the site"
        : types.stream().map(WizardAnswers::label).collect(joining(" or "));
  }

  private static String label(EmailType type) {
    return switch (type) {
      case EXCHANGE -> "Exchange";
      case OFFICE_365 -> "Office 365";
      case GMAIL -> "Gmail";
    };
  }

  private String sip() {
    String address =
        site.deployment().pbx().map(Pbx::addresses).stream()
            .flatMap(ImmutableList::stream)
            .findFirst()
            .map(first -> "`" + first + "`")
            .orElse("as planned");
    return "SIP integration: address of the PBX "
        + address
        + "; keep `Trunk`, or `Extension` with the `Start Extension Number` if the PBX has it and"
        + " pre-paging is wanted; confirm with `Finish`";
  }

  private ImmutableList<String> license() {
    Optional<LicenseType> type = site.deployment().license().map(License::type);
    if (type.isEmpty()) {
      return ImmutableList.of(
          "License type: the one that was bought, mostly `WebLM License` (chapter 12), or else"
              + " `Messaging` (chapter 13)");
    }
    return type.get() == LicenseType.WEBLM ? webLm() : messaging();
  }

  private ImmutableList<String> webLm() {
    return ImmutableList.of(
        "License type: `WebLM License`",
        "Address of the license server: " + site.address(Role.LICENSE_SERVER),
        "License details: compare them with those in the license manager, then `Exit`");
  }

  private ImmutableList<String> messaging() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        "License type, if asked: `Messaging`; `Run`, if asked",
        "Licensing: `Serial Number` and `Site ID`, then `Request Online Activation`",
        "Customer Site Registration: fill in all fields, then `Submit`");
    if (site.isJitc()) {
      lines.add(
          "License: the check box JITC must be on; if it is not, stop here and have the dealer"
              + " upgrade the license");
    }
    return lines.add("License: `Set as Active License`, confirm with `OK`, then `Exit`").build();
  }
}
