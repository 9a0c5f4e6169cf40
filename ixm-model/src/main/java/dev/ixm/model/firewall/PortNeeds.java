package dev.ixm.model.firewall;

import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCondition;
import dev.ixm.model.site.SiteView;

/** Which ports a deployment needs, or may need as far as it is known. */
final class PortNeeds {

  private PortNeeds() {}

  static boolean isNeeded(PortAllocation allocation, SiteView site) {
    return allocation.condition().map(condition -> mayHold(condition, site)).orElse(true);
  }

  private static boolean mayHold(PortCondition condition, SiteView site) {
    return switch (condition) {
      case LOCAL_TRAFFIC -> false;
      case SIP_OVER_TLS -> site.usesTls();
      case WEBLM_LICENSE -> site.mayUseLicenseManager();
      case MESSAGING_LICENSE -> !site.usesLicenseManager();
      case SMTP_SENDING -> site.stated().smtpSending().orElse(true);
      case LDAP_SYNCHRONIZATION -> site.stated().ldapSynchronization().orElse(true);
      case MAPI_SYNCHRONIZATION -> site.stated().mapiSynchronization().orElse(true);
      case AACC -> site.stated().contactCenter().orElse(true);
      case SIP, INTERNET -> true;
    };
  }
}
