package dev.ixm.testkit.agreement;

import dev.ixm.model.site.Server;

/** Questions that several outputs answer, worded the same by each of their readers. */
final class Questions {

  static final String RELEASE = "which release is installed";
  static final String VARIANT = "how is the Consolidated server mirrored";
  static final String SOURCE = "what is mirrored";
  static final String TARGET = "what is it mirrored onto";
  static final String PBX = "first address of the PBX";
  static final String PRIMARY = "first address of the Primary";
  static final String CONSOLIDATED = "first address of the Consolidated server";
  static final String LICENSE_SERVER = "first address of the license server";
  static final String DOMAIN_ACCOUNT = "is a domain account needed";
  static final String CREATE_KEY = "where do the keys get their password";
  static final String BEGIN = "may it be begun as its report stands";
  static final String BEGIN_WAIVED = "may it be begun with all errors waived";

  private Questions() {}

  static String tls(Server server) {
    return "does `%s` use TLS".formatted(server.name());
  }

  static String setting(Server server, String section, String key) {
    return "[%s] %s of `%s`".formatted(section, key, server.name());
  }

  static String tlsFiles(Server server) {
    return "files for TLS on `%s`".formatted(server.name());
  }

  static String tlsPort(Server server) {
    return "port for TLS of `%s`".formatted(server.name());
  }

  static String webPort(Server server) {
    return "port of the web site of `%s`".formatted(server.name());
  }

  static String addresses(Server server) {
    return "addresses of `%s`".formatted(server.name());
  }

  static String folder(Server server) {
    return "folder of the product on `%s`".formatted(server.name());
  }

  static String onSystemDrive(Server server) {
    return "is the product on drive C of `%s`".formatted(server.name());
  }

  static String licenseCheck(Server server) {
    return "drive of the license check on `%s`".formatted(server.name());
  }

  static String domainAccount(Server server) {
    return "does `%s` need a domain account".formatted(server.name());
  }

  static String fileAccount(Server server, String account) {
    return "does %s of `%s` need the certificate for files".formatted(account, server.name());
  }

  static String password(String of) {
    return "is a password asked for " + of;
  }

  static String keyFiles(Server server) {
    return "files that protect the synchronization on `%s`".formatted(server.name());
  }

  static String serves(Server server) {
    return "does `%s` synchronize mail".formatted(server.name());
  }

  static String emailType(Server server) {
    return "email type of `%s`".formatted(server.name());
  }

  static String voicePorts(Server server) {
    return "voice ports of `%s`".formatted(server.name());
  }

  static String numberTaken(Server server) {
    return "does the installer take the number of `%s`".formatted(server.name());
  }

  static String holdsLicense(Server server) {
    return "does `%s` hold the license".formatted(server.name());
  }

  static String service(String canonical) {
    return "name of the service `%s`".formatted(canonical);
  }
}
