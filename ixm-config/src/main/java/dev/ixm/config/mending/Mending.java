package dev.ixm.config.mending;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.rules.CertificateMending;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniRepair;
import dev.ixm.config.ini.rules.IniMending;
import dev.ixm.model.rule.Finding;
import java.util.Optional;

/** Tells what ends findings of the rules about INI files and certificates. */
public final class Mending {

  private Mending() {}

  /**
   * {@return what is done to the line of a finding, empty if only a person can tell what was meant}
   *
   * @param finding of any rule
   */
  public static Optional<IniRepair.How> how(Finding finding) {
    return IniMending.how(finding);
  }

  /**
   * {@return the edit that ends findings, empty if only a person can tell what was meant, or the
   * document is UTF-16BE, which is not edited}
   *
   * @param document the document that they were found in
   * @param findings of one rule
   */
  public static Optional<IniRepair> repair(IniDocument document, ImmutableList<Finding> findings) {
    return IniMending.repair(document, findings);
  }

  /**
   * {@return the certificates to make anew because of a finding: those of its server, or of all
   * servers if it names none, for the purpose that its rule is about}
   *
   * @param plan which certificates the site has
   * @param finding of any rule; none are made anew for one that is about something else, such as a
   *     binding, or about a file, whose {@link dev.ixm.config.certificate.CertificateCheck} knows
   *     the purpose
   */
  public static ImmutableList<CertificateRequirement> certificates(
      CertificatePlan plan, Finding finding) {
    return CertificateMending.anew(plan, finding);
  }
}
