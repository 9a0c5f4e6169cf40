package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.operation.ServiceMode;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.stream.Stream;

/**
 * What is set where the product works together with Avaya Aura Contact Center; nothing for a site
 * that does not say that it does. The guide says so of virtual machines; of others it is inferred.
 */
final class ContactCenter {

  private static final Source SOURCE = Source.of(23, "Additional Considerations for AACC Users");

  private ContactCenter() {}

  private static boolean isThere(SiteView site) {
    return site.stated().contactCenter().orElse(false);
  }

  /** Whether a site with virtual machines, of which the guide speaks, does not say. */
  static boolean isOpen(SiteView site) {
    return site.stated().contactCenter().isEmpty()
        && site.order().stream().anyMatch(SiteView::isVirtual);
  }

  /** Whether all that a server is connected to is behind one network card. */
  static boolean wantsOneCard(SiteView site, Server server) {
    return isThere(site) && SiteView.isVirtual(server);
  }

  /** What is so of a server's services in the end. */
  static Stream<Effect> delayed(SiteView site, Server server) {
    return services(site, server).stream()
        .map(service -> Keys.delayed(server.name(), service).is(Key.YES));
  }

  private static ImmutableList<String> services(SiteView site, Server server) {
    ImmutableList.Builder<String> services = ImmutableList.builder();
    if (isThere(site) && server.isVoiceServer()) {
      services.add(ContactCenterSettings.VOICE_SERVICE);
    }
    Role role = SiteView.role(server);
    if (isThere(site) && (role == Role.CONSOLIDATED || role == Role.SINGLE)) {
      services.add(ContactCenterSettings.RECOVERY_SERVICE);
    }
    return services.build();
  }

  /** Writes when services of a server start, once the product is there. */
  static void write(SiteView site, Server server, Draft draft) {
    ImmutableList<String> services = services(site, server);
    if (!services.isEmpty()) {
      draft
          .step(Party.of(server), "services.delay", new SetServices(ServiceMode.DELAY, services))
          .why("The site works together with Avaya Aura Contact Center")
          .needingInferred(Keys.product(server.name()).is(SiteView.role(server).name()), SOURCE)
          .source(SOURCE)
          .basis(SiteView.isVirtual(server) ? Basis.STATED : Basis.INFERRED);
    }
  }

  /** What is set in the telephone system when it is integrated. */
  static ImmutableList<String> ports(SiteView site) {
    return isThere(site)
        ? ImmutableList.of(
            "DMG ports of the CS1000, for the contact center: `Set Type` = `%s`"
                .formatted(ContactCenterSettings.DMG_SET_TYPE))
        : ImmutableList.of();
  }
}
