package dev.ixm.runbook.state;

import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import java.util.stream.Stream;

/**
 * The keys that the SDK's own steps need and set. Unless said otherwise their values are {@link
 * Key#YES} and {@link Key#NONE}.
 */
public final class Keys {

  /** Whether people may log in to the product: {@link Key#YES}, or they must not. */
  public static final Key LOGINS = Key.of("logins to the product");

  /** Whether the license is at hand that the site needs. */
  public static final Key LICENSE = Key.of("license");

  /** Whether what the installer asks is decided and recorded. */
  public static final Key ANSWERS = Key.of("answers for the installer");

  /** Whether the installation package is downloaded. */
  public static final Key PACKAGE = Key.of("installation package");

  /** Whether the account of the domain exists that the services run under. */
  public static final Key DCOM_ACCOUNT = Key.of("account for DCOM");

  /** Whether the license manager hands the license out. */
  public static final Key LICENSE_MANAGER = Key.of("license manager");

  /** Whether the certificates are at hand that authorities or the company issue. */
  public static final Key CERTIFICATES = Key.of("issued certificates");

  /** Whether the license that the first server holds is one for JITC. */
  public static final Key HIGH_SECURITY = Key.of("high security of the license");

  /** Whether the certificate that files are encrypted with is kept where no server is. */
  public static final Key FILE_CERTIFICATE_BACKUP = Key.of("backup of the certificate for EFS");

  /** Whether callers' data is handled by the GDPR, in the words of the setting. */
  public static final Key GDPR = Key.of("GDPR compliance");

  private Keys() {}

  /**
   * {@return whether the files of a language are on a voice server}
   *
   * @param server the name of the server
   * @param language its name in the catalog of languages
   */
  public static Key languageFiles(String server, String language) {
    return files(server, "language " + language);
  }

  /**
   * {@return whether a voice server offers a language to its callers}
   *
   * @param server the name of the server
   * @param language its name in the catalog of languages
   */
  public static Key languageOffered(String server, String language) {
    return Key.of("language on offer", server, language);
  }

  /**
   * {@return both keys of a language on a voice server}
   *
   * @param server the name of the server
   * @param language its name in the catalog of languages
   */
  public static Stream<Key> language(String server, String language) {
    return Stream.of(languageFiles(server, language), languageOffered(server, language));
  }

  /**
   * {@return whether Windows is installed and up to date}
   *
   * @param server the name of the server
   */
  public static Key windows(String server) {
    return Key.of("Windows", server, "");
  }

  /**
   * {@return whether Windows has the components that the product needs}
   *
   * @param server the name of the server
   */
  public static Key components(String server) {
    return Key.of("components of Windows", server, "");
  }

  /**
   * {@return what the product is there for: the name of a {@link dev.ixm.model.Role}, or none}
   *
   * @param server the name of the server
   */
  public static Key product(String server) {
    return Key.of("product", server, "");
  }

  /**
   * {@return which release of the product is there, such as {@code 10.8}}
   *
   * @param server the name of the server
   */
  public static Key release(String server) {
    return Key.of("release", server, "");
  }

  /**
   * {@return whether a service runs}
   *
   * @param server the name of the server
   * @param service its name
   */
  public static Key running(String server, String service) {
    return Key.of("running of service", server, service);
  }

  /**
   * {@return whether a service is kept from starting}
   *
   * @param server the name of the server
   * @param service its name
   */
  public static Key disabled(String server, String service) {
    return Key.of("disabling of service", server, service);
  }

  /**
   * {@return whether a service starts only a while after its server}
   *
   * @param server the name of the server
   * @param service its name
   */
  public static Key delayed(String server, String service) {
    return Key.of("delayed start of service", server, service);
  }

  /**
   * {@return whether a restart is due}
   *
   * @param server the name of the server
   */
  public static Key restartDue(String server) {
    return Key.of("restart due", server, "");
  }

  /**
   * {@return whether the folder of the product is shared as the other servers need it}
   *
   * @param server the name of the server
   */
  public static Key shared(String server) {
    return Key.of("share of the product's folder", server, "");
  }

  /**
   * {@return whether a voice server has all data of the Consolidated server}
   *
   * @param server the name of the server
   */
  public static Key inStep(String server) {
    return Key.of("synchronization", server, "");
  }

  /**
   * {@return whether there is a copy of something that is not lost with the server}
   *
   * @param server the name of the server
   * @param what of what
   */
  public static Key backup(String server, String what) {
    return Key.of("backup", server, what);
  }

  /**
   * {@return whether a certificate is in a store}
   *
   * @param server the name of the server
   * @param what which certificate and, where it matters, whose store
   */
  public static Key certificate(String server, String what) {
    return Key.of("certificate", server, what);
  }

  /**
   * {@return whether an account or the computer has the certificate for a purpose in its store}
   *
   * @param server the name of the server
   * @param purpose what the certificate is for
   * @param owner whose store
   */
  public static Key certificate(String server, CertificatePurpose purpose, CertificateOwner owner) {
    return certificate(server, purpose + " of " + owner);
  }

  /**
   * {@return who is logged in to a computer: an account in words, or none}
   *
   * @param server the name of the server
   */
  public static Key loggedIn(String server) {
    return Key.of("login to Windows", server, "");
  }

  /**
   * {@return which time zone a computer has: its id, or yes if the site has not decided}
   *
   * @param server the name of the server
   */
  public static Key timeZone(String server) {
    return Key.of("time zone", server, "");
  }

  /**
   * {@return whether there is a computer, real or virtual, that Windows can be installed on}
   *
   * @param server the name of the server
   */
  public static Key machine(String server) {
    return Key.of("machine", server, "");
  }

  /**
   * {@return whether the clock of a computer is right}
   *
   * @param server the name of the server
   */
  public static Key clock(String server) {
    return Key.of("clock", server, "");
  }

  /**
   * {@return whether a computer is on}
   *
   * @param server the name of the server
   */
  public static Key power(String server) {
    return Key.of("power", server, "");
  }

  /**
   * {@return whether a program of another vendor is installed}
   *
   * @param server the name of the server
   * @param program its name and version
   */
  public static Key program(String server, String program) {
    return Key.of("program", server, program);
  }

  /**
   * {@return whether files are there}
   *
   * @param server the name of the server
   * @param files which, in words
   */
  public static Key files(String server, String files) {
    return Key.of("files", server, files);
  }

  /**
   * {@return what a value of the registry is}
   *
   * @param server the name of the server
   * @param name the full path of the key and the value's name
   */
  public static Key registry(String server, String name) {
    return Key.of("registry value", server, name);
  }

  /**
   * {@return whether a part of Windows that protects the computer is switched off}
   *
   * @param server the name of the server
   * @param protection which part, in words
   */
  public static Key switchedOff(String server, String protection) {
    return Key.of("switching off", server, protection);
  }
}
