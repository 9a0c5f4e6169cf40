package dev.ixm.config.etsip.rules;

import static dev.ixm.config.etsip.EtsipCatalog.ENFORCE_SECURE_RTP;
import static dev.ixm.config.etsip.EtsipCatalog.TLS_IP;
import static dev.ixm.config.etsip.EtsipCatalog.TRANSPORT_PROTOCOL;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.net.InetAddresses;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/** Whether the file of a voice server fits its deployment. */
public final class EtsipServerRules {

  private static final String DEPLOYMENT = "deployment";

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipSite>> ALL =
      ImmutableList.of(
          rule("etsip.jitc.tls", MUST, Source.of(14, "Introduction", "G14-005"))
              .judging(EtsipSite.class, forEachFile(EtsipServerRules::jitcTls)),
          rule("etsip.jitc.secure-rtp", SHOULD, Source.of(9, "Key", "G09-326"))
              .inferred()
              .judging(EtsipSite.class, forEachFile(EtsipServerRules::jitcSecureRtp)),
          rule("etsip.site.pbx-transport", MUST, Source.of(14, "Architecture", "G14-006"))
              .judging(EtsipSite.class, EtsipServerRules::pbxTransport),
          rule("etsip.site.tls-ip", MUST, Source.of(9, "Key", "G09-331", "G14-028"))
              .judging(EtsipSite.class, EtsipServerRules::ownAddresses));

  private EtsipServerRules() {}

  /** Judges the file of a voice server; the collector stands at the file and names the server. */
  private interface Check {
    void judge(SiteView site, Server server, EtsipFile file, FindingCollector here);
  }

  private static RuleSketch.Check<EtsipSite> forEachFile(Check check) {
    return (site, context, here) -> {
      SiteView view = context.site(site.deployment());
      for (Server server : site.deployment().servers()) {
        String name = server.name();
        Optional.ofNullable(site.files().get(name))
            .ifPresent(
                file -> check.judge(view, server, file, here.at(name).with(Finding.SERVER, name)));
      }
    };
  }

  private static void jitcTls(SiteView site, Server server, EtsipFile file, FindingCollector here) {
    if (site.isJitc() && !file.settings().usesTls()) {
      EtsipPlace.of(file, TRANSPORT_PROTOCOL, here).isAsForTls();
    }
  }

  private static void jitcSecureRtp(
      SiteView site, Server server, EtsipFile file, FindingCollector here) {
    if (!site.isJitc()) {
      return;
    }
    file.settings().pbxes().stream()
        .filter(PbxSettings::usesTls)
        .map(pbx -> new EtsipPlace(file, pbx.header(), ENFORCE_SECURE_RTP, here))
        .filter(place -> !place.isStated())
        .forEach(place -> place.breach(ENFORCE_SECURE_RTP.type().bound()));
  }

  /** Judges by what is stated of the PBX; a file tells nothing of it. */
  private static void pbxTransport(EtsipSite site, RuleContext context, FindingCollector here) {
    if (site.deployment().pbx().isPresent()) {
      forEachFile(EtsipServerRules::pbxTransport).judge(site, context, here);
    } else if (!site.files().isEmpty()) {
      here.at(DEPLOYMENT).at("pbx").notStated();
    }
  }

  private static void pbxTransport(
      SiteView site, Server server, EtsipFile file, FindingCollector here) {
    EtsipPlace place = EtsipPlace.of(file, TRANSPORT_PROTOCOL, here);
    boolean usesTls = file.settings().usesTls();
    site.stated()
        .pbx()
        .map(Pbx::transport)
        .filter(transport -> (transport == SipTransport.TLS) != usesTls)
        .ifPresent(
            transport ->
                place.breach(
                    usesTls ? Bound.otherThan(PbxSettings.TLS) : Bound.equalTo(PbxSettings.TLS)));
  }

  private static void ownAddresses(EtsipSite site, RuleContext context, FindingCollector here) {
    forEachFile(EtsipServerRules::ownAddresses).judge(site, context, here);
    here.at(DEPLOYMENT)
        .forEachServer(
            context.site(site.deployment()),
            (view, server) -> server.addresses().isEmpty() && listensForTls(site, server),
            (view, server, there) -> there.at("addresses").notStated());
  }

  private static boolean listensForTls(EtsipSite site, Server server) {
    return Optional.ofNullable(site.files().get(server.name()))
        .filter(file -> !file.settings().tlsEndpoints().isEmpty())
        .isPresent();
  }

  /** All of them: what the stack does not listen on, nobody reaches. */
  private static void ownAddresses(
      SiteView site, Server server, EtsipFile file, FindingCollector here) {
    ImmutableSet<InetAddress> own =
        server.addresses().stream()
            .map(InetAddresses::forString)
            .collect(ImmutableSet.toImmutableSet());
    if (own.isEmpty()) {
      return;
    }
    EtsipPlace place = EtsipPlace.of(file, TLS_IP, here);
    file.settings().tlsEndpoints().stream()
        .map(SipEndpoint::address)
        .filter(address -> !own.contains(InetAddresses.forString(address)))
        .forEach(address -> place.at().breach(address, Bound.oneOf(server.addresses())));
    ImmutableSet<InetAddress> listed =
        file.settings().tlsEndpoints().stream()
            .map(endpoint -> InetAddresses.forString(endpoint.address()))
            .collect(ImmutableSet.toImmutableSet());
    if (!listed.isEmpty() && !listed.containsAll(own)) {
      place.at().breach(shown(listed), Bound.including(shown(Sets.difference(own, listed))));
    }
  }

  private static ImmutableList<String> shown(Set<InetAddress> addresses) {
    return addresses.stream()
        .map(InetAddresses::toAddrString)
        .collect(ImmutableList.toImmutableList());
  }
}
