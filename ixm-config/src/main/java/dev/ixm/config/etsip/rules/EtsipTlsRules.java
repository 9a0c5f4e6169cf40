package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.config.etsip.rules.EtsipFindings.expect;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** What TLS between voice server and PBX needs besides its certificates. */
public final class EtsipTlsRules {

  private static final Source SOURCE = Source.of(14, "Key");
  private static final String SIP = EtsipSection.SIP_SETTINGS.header();
  private static final String PORT = Integer.toString(SipEndpoint.TLS_PORT);

  private static final RuleInfo IP_MISSING =
      RuleInfo.of("etsip.tls.ip-missing", MUST, "TLS has an address of the server", SOURCE);
  private static final RuleInfo IP_PORT =
      RuleInfo.of(
          "etsip.tls.ip-port", SHOULD, "the server's TLS port is 5061", SOURCE, Basis.INFERRED);
  private static final RuleInfo PBX_PORT =
      RuleInfo.of("etsip.tls.port", SHOULD, "both ports of a PBX with TLS are 5061", SOURCE);
  private static final RuleInfo TCP_ENABLED =
      RuleInfo.of("etsip.tls.tcp-enabled", MUST, "TCP is enabled for TLS", SOURCE);
  private static final RuleInfo IGNORE_LOCAL_ADDRESSES =
      RuleInfo.of("etsip.tls.ignore-local-addresses", MUST, "TLS ignores local addresses", SOURCE);
  private static final RuleInfo HALF =
      RuleInfo.of(
          "etsip.tls.half",
          SHOULD,
          "TLS addresses stand with a PBX that uses TLS",
          SOURCE,
          Basis.INFERRED);

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          rule(IP_MISSING, EtsipTlsRules::ipMissing),
          rule(IP_PORT, EtsipTlsRules::ipPort),
          rule(PBX_PORT, EtsipTlsRules::pbxPorts),
          rule(
              TCP_ENABLED,
              file -> yes(TCP_ENABLED, file, EtsipSettings::tcpEnabled, "TCP Enabled")),
          rule(
              IGNORE_LOCAL_ADDRESSES,
              file ->
                  yes(
                      IGNORE_LOCAL_ADDRESSES,
                      file,
                      EtsipSettings::ignoreLocalAddresses,
                      "Ignore Local Addresses")),
          rule(HALF, EtsipTlsRules::half));

  private EtsipTlsRules() {}

  private static Rule<EtsipFile> rule(
      RuleInfo info, Function<EtsipFile, ImmutableList<Finding>> evaluation) {
    return Rule.of(info, EtsipFile.class, evaluation);
  }

  /** An ill-formed list is not missing; another rule finds it. */
  private static ImmutableList<Finding> ipMissing(EtsipFile file) {
    boolean stated =
        file.document().findValue(SIP, "TLS IP").filter(ip -> !ip.isEmpty()).isPresent();
    return file.settings().usesTls() && !stated
        ? expect(IP_MISSING, file, SIP, "TLS IP", "address:port")
        : ImmutableList.of();
  }

  private static ImmutableList<Finding> ipPort(EtsipFile file) {
    return file.settings().tlsEndpoints().stream()
        .filter(endpoint -> endpoint.port() != SipEndpoint.TLS_PORT)
        .map(
            endpoint ->
                EtsipFindings.at(IP_PORT, file, SIP, "TLS IP").actual(endpoint, PORT).build())
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> pbxPorts(EtsipFile file) {
    return file.settings().pbxes().stream()
        .filter(PbxSettings::usesTls)
        .flatMap(
            pbx ->
                Stream.concat(
                    pbxPort(file, pbx, pbx.mwiTcpPort(), "MWI TCP Port"),
                    pbxPort(file, pbx, pbx.tcpPort(), "TCP Port")))
        .collect(toImmutableList());
  }

  private static Stream<Finding> pbxPort(
      EtsipFile file, PbxSettings pbx, OptionalInt actual, String key) {
    return actual.equals(OptionalInt.of(SipEndpoint.TLS_PORT))
        ? Stream.empty()
        : expect(PBX_PORT, file, pbx.header(), key, PORT).stream();
  }

  private static ImmutableList<Finding> yes(
      RuleInfo rule,
      EtsipFile file,
      Function<EtsipSettings, Optional<Boolean>> setting,
      String key) {
    return file.settings().usesTls() && !setting.apply(file.settings()).equals(Optional.of(true))
        ? expect(rule, file, SIP, key, "Yes")
        : ImmutableList.of();
  }

  private static ImmutableList<Finding> half(EtsipFile file) {
    EtsipSettings settings = file.settings();
    return !settings.usesTls() && !settings.tlsEndpoints().isEmpty()
        ? expect(HALF, file, EtsipSection.PBX.header(), "Transport protocol", "3")
        : ImmutableList.of();
  }
}
