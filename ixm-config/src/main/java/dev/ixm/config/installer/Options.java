package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.sso.SignOnApplication;
import dev.ixm.config.sso.SignOnProvider;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.PbxConnection;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the installer calls the options of its pages. */
final class Options {

  static final String YES = "Yes";
  static final String NO = "No";
  static final ImmutableList<String> YES_NO = ImmutableList.of(YES, NO);

  static final ImmutableList<String> TOPOLOGIES =
      ImmutableList.of(
          "Single UC Server",
          "Multiple UC Servers in High Availability",
          "IX Messaging Cloud Gateway");

  static final ImmutableList<String> LICENSE_TYPES =
      Arrays.stream(LicenseType.values()).map(Options::of).collect(toImmutableList());

  static final ImmutableList<String> EMAIL_TYPES =
      Arrays.stream(EmailType.values()).map(EmailType::label).collect(toImmutableList());

  static final ImmutableList<String> SIP_CONNECTIONS =
      Arrays.stream(PbxConnection.values()).map(PbxConnection::label).collect(toImmutableList());

  static final ImmutableList<String> PROVIDERS = SignOnProvider.NAMED.asList();

  /** What a login by one of the providers opens. */
  static final ImmutableList<String> SSO_APPLICATIONS =
      Arrays.stream(SignOnApplication.values())
          .map(SignOnApplication::title)
          .collect(toImmutableList());

  /** The PBX that is integrated by OAI. */
  static final String OAI_MODEL = "Mitel 5000 (All)";

  private static final ImmutableList<Role> VOICE =
      ImmutableList.of(Role.PRIMARY, Role.CONSOLIDATED, Role.SECONDARY);
  private static final ImmutableList<Role> REMOTE =
      ImmutableList.of(Role.REMOTE_CSE, Role.REMOTE_WEB);

  private Options() {}

  static String of(boolean answer) {
    return answer ? YES : NO;
  }

  static String of(LicenseType type) {
    return switch (type) {
      case WEBLM -> "WebLM License";
      case MESSAGING -> "Messaging";
    };
  }

  static String of(Role role, Edition edition) {
    return switch (role) {
      case PRIMARY -> "Primary Voice Server";
      case CONSOLIDATED -> "Consolidated Database/File Server";
      case SECONDARY -> "Secondary Voice Server";
      case REMOTE_CSE ->
          edition == Edition.JITC ? "Remote Imap TSE Server (only)" : "Remote CSE Server (only)";
      case REMOTE_WEB -> "Remote Web Application server (only)";
      default -> throw new AssertionError(role);
    };
  }

  /** Chapter 8 lists three roles; the remote ones are named where they are installed. */
  static ImmutableList<String> roles(Role role, Edition edition) {
    boolean all = edition == Edition.JITC || REMOTE.contains(role);
    return Stream.concat(VOICE.stream(), all ? REMOTE.stream() : Stream.empty())
        .map(option -> of(option, edition))
        .collect(toImmutableList());
  }

  static String topology(Role role) {
    return TOPOLOGIES.get(role == Role.SINGLE ? 0 : 1);
  }
}
