package dev.ixm.testkit.agreement;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.function.BiConsumer;

/**
 * Holds what the SDK says of one site against itself: the files of its voice servers, certificate
 * plan, installer answers, password requests, firewall list, services, report and runbooks.
 *
 * <p>Each output is read by itself, runbooks by their words. Where two of them answer one question,
 * such as whether a server uses TLS, they have to give the same answer.
 */
public final class SiteAgreement {

  private final Deployment site;
  private final Claims claims = new Claims();

  private SiteAgreement(Deployment site) {
    this.site = site;
  }

  /**
   * {@return one line for each question to which outputs of a site give different answers, with the
   * answers and who gives them}
   *
   * @param site any site; it may break rules
   */
  public static ImmutableList<String> contradictions(Deployment site) {
    return new SiteAgreement(site).read();
  }

  private ImmutableList<String> read() {
    ReportReader report = new ReportReader(site);
    ask("deployment", StatedReader::read);
    ask("report", (deployment, witness) -> report.read(witness));
    ask("ETSIPService.ini", FileReader::read);
    ask("certificate plan", CertificateReader::read);
    ask("installer answers", AnswerReader::read);
    ask("password requests", PasswordReader::read);
    ask("firewall list", FirewallReader::read);
    ask("services", ServiceReader::read);
    ask("license contact", LicenseReader::read);
    ask("license check", SecurityFileReader::read);
    new RunbookReader(site, report).read(claims);
    return claims.contradictions();
  }

  /** An output that refuses the release where others answer contradicts them. */
  private void ask(String name, BiConsumer<Deployment, Witness> reader) {
    Witness witness = claims.witness(name);
    try {
      reader.accept(site, witness);
      witness.say(Topic.RELEASE, "is it answered for", true);
    } catch (IllegalArgumentException e) {
      witness.say(Topic.RELEASE, "is it answered for", String.valueOf(e.getMessage()));
    }
  }
}
