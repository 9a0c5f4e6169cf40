package dev.ixm.model.firewall;

import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCondition;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;

/** Which ports a deployment needs, or may need as far as it is known. */
final class PortNeeds {

  private PortNeeds() {}

  static boolean isNeeded(PortAllocation allocation, Deployment deployment) {
    return allocation.condition().map(condition -> mayHold(condition, deployment)).orElse(true);
  }

  private static boolean mayHold(PortCondition condition, Deployment deployment) {
    return switch (condition) {
      case LOCAL_TRAFFIC -> false;
      case SIP_OVER_TLS -> SiteView.of(deployment).usesTls();
      case WEBLM_LICENSE -> SiteView.of(deployment).mayUseLicenseManager();
      case MESSAGING_LICENSE -> !SiteView.of(deployment).usesLicenseManager();
      case SMTP_SENDING -> deployment.smtpSending().orElse(true);
      case LDAP_SYNCHRONIZATION -> deployment.ldapSynchronization().orElse(true);
      case MAPI_SYNCHRONIZATION -> deployment.mapiSynchronization().orElse(true);
      case AACC -> deployment.contactCenter().orElse(true);
      case SIP, INTERNET -> true;
    };
  }
}
