package dev.ixm.runbook.install;

import static dev.ixm.runbook.install.Screen.ADMINISTRATOR_PASSWORD;
import static dev.ixm.runbook.install.Screen.AES;
import static dev.ixm.runbook.install.Screen.AGREEMENT;
import static dev.ixm.runbook.install.Screen.CERTIFICATE_VALUES;
import static dev.ixm.runbook.install.Screen.COMPONENTS;
import static dev.ixm.runbook.install.Screen.CONSOLIDATED_ADDRESS;
import static dev.ixm.runbook.install.Screen.COPY;
import static dev.ixm.runbook.install.Screen.DATABASE_PASSWORD;
import static dev.ixm.runbook.install.Screen.DCOM;
import static dev.ixm.runbook.install.Screen.DESTINATION;
import static dev.ixm.runbook.install.Screen.EMAIL_TYPE;
import static dev.ixm.runbook.install.Screen.EXTRACT;
import static dev.ixm.runbook.install.Screen.FINISH;
import static dev.ixm.runbook.install.Screen.GDPR;
import static dev.ixm.runbook.install.Screen.HIGH_SECURITY;
import static dev.ixm.runbook.install.Screen.IDENTITY_PASSWORD;
import static dev.ixm.runbook.install.Screen.IIS_CHECK;
import static dev.ixm.runbook.install.Screen.IIS_PASSWORD;
import static dev.ixm.runbook.install.Screen.IN_USE;
import static dev.ixm.runbook.install.Screen.LICENSE;
import static dev.ixm.runbook.install.Screen.LICENSE_REMINDER;
import static dev.ixm.runbook.install.Screen.LOCAL_ADMINISTRATOR;
import static dev.ixm.runbook.install.Screen.LOCATION;
import static dev.ixm.runbook.install.Screen.MOBILINK_PASSWORD;
import static dev.ixm.runbook.install.Screen.NUMBER;
import static dev.ixm.runbook.install.Screen.OAI;
import static dev.ixm.runbook.install.Screen.PBX;
import static dev.ixm.runbook.install.Screen.PBX_SETTINGS;
import static dev.ixm.runbook.install.Screen.PORTS;
import static dev.ixm.runbook.install.Screen.PRIMARY_ADDRESS;
import static dev.ixm.runbook.install.Screen.ROLE;
import static dev.ixm.runbook.install.Screen.SETUP;
import static dev.ixm.runbook.install.Screen.SETUP_REMOTE;
import static dev.ixm.runbook.install.Screen.SIP;
import static dev.ixm.runbook.install.Screen.SSO;
import static dev.ixm.runbook.install.Screen.TOPOLOGY;
import static dev.ixm.runbook.install.Screen.UPGRADED;
import static dev.ixm.runbook.install.Screen.VERIFIED;
import static dev.ixm.runbook.install.Screen.WINDOWS_CHECK;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;

/**
 * The pages of the installer for each role, in the order in which they come.
 *
 * <p>Source: guide chapters 5 to 9, 18 and 19. The pages of chapters 5, 6 and 7 are the same. In
 * the Primary's of chapter 8 the PBX settings stand a second time after the SIP pages, a leftover.
 */
final class Wizard {

  private static final ImmutableList<Screen> OPENING =
      ImmutableList.of(EXTRACT, SETUP, VERIFIED, DCOM, AGREEMENT, DESTINATION, TOPOLOGY);

  private static final ImmutableList<Screen> REMOTE_OPENING =
      ImmutableList.of(SETUP_REMOTE, DCOM, AGREEMENT, DESTINATION, TOPOLOGY, ROLE, NUMBER);

  private static final ImmutableList<Screen> CHECKS =
      ImmutableList.of(COMPONENTS, WINDOWS_CHECK, IIS_CHECK);

  private static final ImmutableList<Screen> COPYING = ImmutableList.of(COPY, IN_USE, PBX_SETTINGS);

  private Wizard() {}

  /** The pages for a role; none for a second Consolidated server, which the guide only names. */
  static ImmutableList<Screen> screens(Role role, Edition edition) {
    boolean jitc = edition == Edition.JITC;
    return switch (role) {
      case SINGLE -> jitc ? jitcSingle() : single();
      case PRIMARY -> jitc ? jitcPrimary() : primary();
      case CONSOLIDATED -> jitc ? jitcConsolidated() : consolidated();
      case SECONDARY -> jitc ? jitcSecondary() : secondary();
      case REMOTE_CSE -> jitc ? jitcRemoteCse() : remoteCse();
      case REMOTE_WEB -> jitc ? jitcRemoteWeb() : remoteWeb();
      default -> ImmutableList.of();
    };
  }

  private static ImmutableList<Screen> single() {
    return pages()
        .addAll(OPENING)
        .add(LICENSE)
        .addAll(CHECKS)
        .add(PBX, EMAIL_TYPE, LOCATION, IIS_PASSWORD, ADMINISTRATOR_PASSWORD, GDPR)
        .addAll(COPYING)
        .add(SIP, OAI, AES, SSO, FINISH)
        .build();
  }

  private static ImmutableList<Screen> jitcSingle() {
    return pages()
        .addAll(OPENING)
        .add(LICENSE)
        .addAll(CHECKS)
        .add(PBX, LOCATION, IIS_PASSWORD, ADMINISTRATOR_PASSWORD, DATABASE_PASSWORD, GDPR)
        .addAll(COPYING)
        .add(SIP, SSO, FINISH)
        .build();
  }

  private static ImmutableList<Screen> primary() {
    return pages()
        .addAll(OPENING)
        .add(ROLE, LICENSE_REMINDER, LICENSE)
        .addAll(CHECKS)
        .add(PBX, CONSOLIDATED_ADDRESS, PORTS, LOCATION, IIS_PASSWORD)
        .addAll(COPYING)
        .add(SIP, SSO, FINISH)
        .build();
  }

  private static ImmutableList<Screen> jitcPrimary() {
    return pages()
        .addAll(OPENING)
        .add(ROLE, LICENSE, LICENSE_REMINDER)
        .addAll(CHECKS)
        .add(PBX, CONSOLIDATED_ADDRESS, PORTS, LOCATION, IIS_PASSWORD)
        .add(DATABASE_PASSWORD, CERTIFICATE_VALUES)
        .addAll(COPYING)
        .add(SIP, FINISH)
        .build();
  }

  private static ImmutableList<Screen> consolidated() {
    return pages()
        .addAll(OPENING)
        .add(ROLE, PRIMARY_ADDRESS, COMPONENTS, WINDOWS_CHECK, PBX, UPGRADED, EMAIL_TYPE)
        .add(IIS_PASSWORD, ADMINISTRATOR_PASSWORD, LOCATION, LOCAL_ADMINISTRATOR, GDPR)
        .add(COPY, SSO, IN_USE, PBX_SETTINGS, FINISH)
        .build();
  }

  private static ImmutableList<Screen> jitcConsolidated() {
    return pages()
        .addAll(OPENING)
        .add(ROLE, PRIMARY_ADDRESS, HIGH_SECURITY, COMPONENTS, WINDOWS_CHECK, PBX, UPGRADED)
        .add(ADMINISTRATOR_PASSWORD, IIS_PASSWORD, DATABASE_PASSWORD)
        .add(MOBILINK_PASSWORD, IDENTITY_PASSWORD)
        .addAll(COPYING)
        .add(SSO, FINISH)
        .build();
  }

  private static ImmutableList<Screen> secondary() {
    return pages()
        .addAll(OPENING)
        .add(ROLE, NUMBER, PRIMARY_ADDRESS, COMPONENTS, PBX, CONSOLIDATED_ADDRESS, PORTS)
        .add(IIS_PASSWORD)
        .addAll(COPYING)
        .add(SSO, FINISH)
        .build();
  }

  private static ImmutableList<Screen> jitcSecondary() {
    return pages()
        .addAll(OPENING)
        .add(ROLE, PRIMARY_ADDRESS, HIGH_SECURITY, COMPONENTS, PBX, NUMBER)
        .add(CONSOLIDATED_ADDRESS, PORTS, IIS_PASSWORD, DATABASE_PASSWORD, CERTIFICATE_VALUES)
        .addAll(COPYING)
        .add(SIP, FINISH)
        .build();
  }

  private static ImmutableList<Screen> remoteCse() {
    return pages()
        .addAll(REMOTE_OPENING)
        .add(PRIMARY_ADDRESS, COMPONENTS, UPGRADED, CONSOLIDATED_ADDRESS, EMAIL_TYPE, COPY, FINISH)
        .build();
  }

  private static ImmutableList<Screen> jitcRemoteCse() {
    return pages()
        .addAll(REMOTE_OPENING)
        .add(PRIMARY_ADDRESS, HIGH_SECURITY, COMPONENTS, CONSOLIDATED_ADDRESS, EMAIL_TYPE)
        .add(DATABASE_PASSWORD, CERTIFICATE_VALUES, COPY, FINISH)
        .build();
  }

  private static ImmutableList<Screen> remoteWeb() {
    return pages()
        .addAll(REMOTE_OPENING)
        .add(PRIMARY_ADDRESS, COMPONENTS, UPGRADED, CONSOLIDATED_ADDRESS, COPY, FINISH)
        .build();
  }

  private static ImmutableList<Screen> jitcRemoteWeb() {
    return pages()
        .addAll(REMOTE_OPENING)
        .add(PRIMARY_ADDRESS, HIGH_SECURITY, COMPONENTS, CONSOLIDATED_ADDRESS, IIS_PASSWORD)
        .add(DATABASE_PASSWORD, CERTIFICATE_VALUES, COPY, FINISH)
        .build();
  }

  private static ImmutableList.Builder<Screen> pages() {
    return ImmutableList.builder();
  }
}
