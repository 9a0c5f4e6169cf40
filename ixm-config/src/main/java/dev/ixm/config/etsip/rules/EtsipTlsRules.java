package dev.ixm.config.etsip.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import java.util.function.BiConsumer;

/** What TLS between voice server and PBX needs besides its certificates. */
public final class EtsipTlsRules {

  private static final String KEY = "Key";

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          rule("etsip.tls.ip-missing", MUST, Source.of(14, KEY, "G14-039", "G14-021", "G09-325"))
              .judging(EtsipFile.class, ifTls(EtsipTlsRules::ipMissing)),
          rule(
                  "etsip.tls.ip-port",
                  SHOULD,
                  Source.of(14, "Configuring TLS with Messaging for SIP", "G14-028"))
              .inferred()
              .figure("port", EtsipTlsRules::tlsPort)
              .judging(EtsipFile.class, EtsipTlsRules::ipPort),
          rule(
                  "etsip.tls.port",
                  SHOULD,
                  Source.of(14, KEY, "G14-022", "G14-023", "G09-327", "G09-328"))
              .figure("port", EtsipTlsRules::tlsPort)
              .judging(EtsipFile.class, EtsipTlsRules::pbxPorts),
          rule("etsip.tls.tcp-enabled", MUST, Source.of(14, KEY, "G14-027", "G14-041", "G09-330"))
              .judging(
                  EtsipFile.class,
                  ifTls(
                      (file, here) ->
                          EtsipPlace.of(file, EtsipCatalog.TCP_ENABLED, here).isAsForTls())),
          rule(
                  "etsip.tls.ignore-local-addresses",
                  MUST,
                  Source.of(14, KEY, "G14-026", "G14-041", "G09-329"))
              .judging(
                  EtsipFile.class,
                  ifTls(
                      (file, here) ->
                          EtsipPlace.of(file, EtsipCatalog.IGNORE_LOCAL_ADDRESSES, here)
                              .isAsForTls())),
          rule("etsip.tls.half", SHOULD, Source.of(14, KEY, "G14-039"))
              .inferred()
              .judging(EtsipFile.class, EtsipTlsRules::half));

  private EtsipTlsRules() {}

  static BiConsumer<EtsipFile, FindingCollector> ifTls(
      BiConsumer<EtsipFile, FindingCollector> check) {
    return (file, here) -> {
      if (file.settings().usesTls()) {
        check.accept(file, here);
      }
    };
  }

  /** An ill-formed list is not missing; another rule finds it. */
  private static void ipMissing(EtsipFile file, FindingCollector here) {
    EtsipPlace place = EtsipPlace.of(file, EtsipCatalog.TLS_IP, here);
    if (file.document().findValue(place.header(), place.setting().key()).orElse("").isEmpty()) {
      place.at().missing(Bound.ofForm("address:port"));
    }
  }

  private static int tlsPort(ReleaseFacts facts) {
    return facts.get(PortCatalog.KIND).sipOverTls();
  }

  private static void ipPort(EtsipFile file, RuleContext context, FindingCollector here) {
    FindingCollector place = EtsipPlace.of(file, EtsipCatalog.TLS_IP, here).at();
    for (SipEndpoint endpoint : file.settings().tlsEndpoints()) {
      place.with("address", endpoint.address()).equal(endpoint.port(), tlsPort(context.facts()));
    }
  }

  private static void pbxPorts(EtsipFile file, RuleContext context, FindingCollector here) {
    file.settings().pbxes().stream()
        .filter(PbxSettings::usesTls)
        .forEach(
            pbx -> {
              String header = pbx.header();
              String port = Integer.toString(tlsPort(context.facts()));
              new EtsipPlace(file, header, EtsipCatalog.MWI_TCP_PORT, here).is(port);
              new EtsipPlace(file, header, EtsipCatalog.TCP_PORT, here).is(port);
            });
  }

  private static void half(EtsipFile file, FindingCollector here) {
    if (!file.settings().usesTls() && !file.settings().tlsEndpoints().isEmpty()) {
      EtsipPlace.of(file, EtsipCatalog.TRANSPORT_PROTOCOL, here).isAsForTls();
    }
  }
}
