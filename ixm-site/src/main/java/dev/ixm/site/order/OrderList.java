package dev.ixm.site.order;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.model.Role;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.sizing.DriveSpeed;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.sizing.platform.HostSizing;
import java.util.List;
import java.util.Optional;

/**
 * Lists what has to be bought for a plan: servers by profile and role, seats by kind, voice ports
 * beyond those that come with the seats, features and options of the license, licenses of Windows
 * and of Carbonite Availability, and certificates that may not be self-signed.
 *
 * <p>What the license of the requirements has is not bought again. Prices and part numbers are not
 * known here.
 */
public final class OrderList {

  private final SizingPlan plan;
  private final Deployment deployment;
  private final SiteView site;
  private final ImmutableList.Builder<OrderItem> items = ImmutableList.builder();

  private OrderList(SizingPlan plan) {
    this.plan = plan;
    this.deployment = Proposal.of(plan);
    this.site = SiteView.of(deployment, plan.facts());
  }

  /**
   * {@return what to order, in the order of {@link OrderItem.Kind}; nothing of which none is
   * needed}
   *
   * @param plan the site
   * @param selfSigned whether the site lets certificates be self-signed where the guide does
   */
  public static ImmutableList<OrderItem> of(SizingPlan plan, SelfSigned selfSigned) {
    OrderList order = new OrderList(plan);
    order.addServers();
    order.items.addAll(
        LicenseOrder.of(
            plan.requirements(), order.deployment, plan.facts().get(LicensePolicy.KIND)));
    order.addWindows();
    order.addMirroring();
    order.addCertificates(selfSigned);
    return order.items.build();
  }

  /** Servers are alike in their role, the profile and the instance. */
  private void addServers() {
    Multimaps.asMap(
            Multimaps.index(
                deployment.servers(),
                server -> ImmutableList.of(role(server), site.profile(server), instance(server))))
        .values()
        .forEach(this::addServers);
  }

  private static Role role(Server server) {
    return server.roles().asList().get(0);
  }

  private static Optional<String> instance(Server server) {
    return server.platform().flatMap(Platform::instanceType);
  }

  private void addServers(List<Server> alike) {
    Server first = alike.get(0);
    Role role = role(first);
    HardwareProfile profile = site.profile(first);
    Figure.Builder<Integer> figure =
        Figure.<Integer>builder()
            .name("servers %s for %s".formatted(profile.name(), role))
            .value(alike.size())
            .formula("servers of the proposal with this role and profile")
            .input("profile", profile)
            .source(sourceOf(role));
    instance(first)
        .ifPresentOrElse(model -> figure.input("instance", model), () -> addDisks(figure));
    if (role.isVoiceServer()) {
      HostSizing.measuredOnVmware(plan.requirements())
          .forEach(it -> figure.input("to provide, " + it.name(), it.value().toPlainString()));
    }
    add(OrderItem.Kind.SERVER, figure);
  }

  /** Either speed will do; the guide suggests the faster disks for very large sites. */
  private void addDisks(Figure.Builder<Integer> figure) {
    DriveSpeed speed = DriveSpeed.suggested(plan).value();
    if (speed == DriveSpeed.RPM_15000) {
      figure.input("suggested speed of disks", speed.revolutionsPerMinute() + " a minute");
    }
  }

  private Source sourceOf(Role role) {
    return role == Role.REMOTE_CSE
        ? plan.cseHardware().orElse(plan.serverHardware()).source()
        : plan.serverHardware().source();
  }

  private void addWindows() {
    Multiset<String> systems = LinkedHashMultiset.create();
    for (Server server : deployment.servers()) {
      server.operatingSystem().map(OrderList::named).ifPresent(systems::add);
    }
    systems.forEachEntry(
        (system, count) ->
            add(
                OrderItem.Kind.WINDOWS_LICENSE,
                Figure.<Integer>builder()
                    .name("licenses of " + system)
                    .value(count)
                    .formula("one for each server, a virtual one as well")
                    .input("servers", count)
                    .basis(Basis.INFERRED)
                    .source(Source.of(24, "Adding Hyper-V to the Host", "G24-020"))));
  }

  private static String named(OperatingSystem system) {
    return system.version() + system.edition().map(edition -> " " + edition).orElse("");
  }

  private void addMirroring() {
    int joined = (int) deployment.servers().stream().filter(site.mirroring()::joins).count();
    if (joined > 0) {
      add(
          OrderItem.Kind.MIRRORING_LICENSE,
          Figure.<Integer>builder()
              .name("licenses of Carbonite Availability, for a year")
              .value(joined)
              .formula("one for each server that is mirrored, and one for its backup")
              .input("servers", joined)
              .source(
                  Source.of(
                      21,
                      "Installing Carbonite Availability on the Servers",
                      "G21-032",
                      "G21-013")));
    }
  }

  private void addCertificates(SelfSigned selfSigned) {
    ImmutableList<CertificateRequirement> needed =
        CertificatePlan.of(site, selfSigned).requirements();
    for (CertificatePurpose purpose : CertificatePurpose.values()) {
      ImmutableList<CertificateRequirement> bought =
          needed.stream()
              .filter(it -> it.purpose() == purpose)
              .filter(it -> !it.issuers().contains(CertificateIssuer.SELF_SIGNED))
              .collect(ImmutableList.toImmutableList());
      if (!bought.isEmpty()) {
        add(
            OrderItem.Kind.CERTIFICATE,
            Figure.<Integer>builder()
                .name("certificates for " + purpose)
                .value(bought.size())
                .formula("one for each server that needs one which is not self-signed")
                .input("issued by", bought.get(0).issuers())
                .basis(Basis.INFERRED)
                .source(bought.get(0).source()));
      }
    }
  }

  private void add(OrderItem.Kind kind, Figure.Builder<Integer> quantity) {
    items.add(new OrderItem(kind, quantity.build()));
  }
}
