package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.model.Edition;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Whether the file of a voice server fits its deployment. */
public final class EtsipServerRules {

  private static final String PBX = EtsipSection.PBX.header();
  private static final String SIP = EtsipSection.SIP_SETTINGS.header();
  private static final String TRANSPORT = "Transport protocol";
  private static final Source JITC = Source.of(9, "Configuring TLS with Messaging for SIP");

  private static final RuleInfo JITC_TLS =
      RuleInfo.of(
          "etsip.jitc.tls",
          MUST,
          "the voice servers of a JITC site use TLS",
          Source.of(14, "Introduction"));
  private static final RuleInfo JITC_SECURE_RTP =
      RuleInfo.of(
          "etsip.jitc.secure-rtp",
          SHOULD,
          "a JITC site states how voice travels to a PBX with TLS",
          JITC,
          Basis.INFERRED);
  private static final RuleInfo PBX_TRANSPORT =
      RuleInfo.of(
          "etsip.site.pbx-transport",
          MUST,
          "voice servers and PBX both use TLS, or neither",
          Source.of(14, "Architecture"));
  private static final RuleInfo OWN_ADDRESS =
      RuleInfo.of("etsip.site.tls-ip", MUST, "TLS IP names the server's own addresses", JITC);

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipSite>> ALL =
      ImmutableList.of(
          rule(JITC_TLS, EtsipServerRules::jitcTls),
          rule(JITC_SECURE_RTP, EtsipServerRules::jitcSecureRtp),
          rule(PBX_TRANSPORT, EtsipServerRules::pbxTransport),
          rule(OWN_ADDRESS, EtsipServerRules::ownAddresses));

  private EtsipServerRules() {}

  private static Rule<EtsipSite> rule(
      RuleInfo info, BiFunction<Deployment, Subject, Stream<Finding>> evaluation) {
    return Rule.of(
        info,
        EtsipSite.class,
        site ->
            site.deployment().servers().stream()
                .flatMap(server -> subject(site, server))
                .flatMap(subject -> evaluation.apply(site.deployment(), subject))
                .collect(toImmutableList()));
  }

  private static Stream<Subject> subject(EtsipSite site, Server server) {
    return Optional.ofNullable(site.files().get(server.name())).stream()
        .map(file -> new Subject(server, file));
  }

  private static Stream<Finding> jitcTls(Deployment deployment, Subject subject) {
    return deployment.edition() == Edition.JITC && !subject.usesTls()
        ? subject.expect(JITC_TLS, PBX, TRANSPORT, Integer.toString(PbxSettings.TLS))
        : Stream.empty();
  }

  private static Stream<Finding> jitcSecureRtp(Deployment deployment, Subject subject) {
    return deployment.edition() == Edition.JITC
        ? subject.file().settings().pbxes().stream()
            .filter(PbxSettings::usesTls)
            .map(PbxSettings::header)
            .filter(pbx -> subject.file().document().find(pbx, "Enforce Secure RTP").isEmpty())
            .flatMap(pbx -> subject.expect(JITC_SECURE_RTP, pbx, "Enforce Secure RTP", "1 or 2"))
        : Stream.empty();
  }

  private static Stream<Finding> pbxTransport(Deployment deployment, Subject subject) {
    return deployment.pbx().map(Pbx::transport).stream()
        .filter(transport -> (transport == SipTransport.TLS) != subject.usesTls())
        .flatMap(
            transport ->
                subject.expect(
                    PBX_TRANSPORT,
                    PBX,
                    TRANSPORT,
                    transport == SipTransport.TLS
                        ? Integer.toString(PbxSettings.TLS)
                        : "other than " + PbxSettings.TLS));
  }

  private static Stream<Finding> ownAddresses(Deployment deployment, Subject subject) {
    ImmutableSet<InetAddress> own =
        subject.server().addresses().stream()
            .map(InetAddresses::forString)
            .collect(toImmutableSet());
    return own.isEmpty()
        ? Stream.empty()
        : subject.file().settings().tlsEndpoints().stream()
            .filter(endpoint -> !own.contains(InetAddresses.forString(endpoint.address())))
            .map(
                endpoint ->
                    subject
                        .at(OWN_ADDRESS, SIP, "TLS IP")
                        .actual(endpoint.address(), String.join(",", subject.server().addresses()))
                        .build());
  }

  /** A voice server and its file. */
  private record Subject(Server server, EtsipFile file) {

    boolean usesTls() {
      return file.settings().usesTls();
    }

    Finding.Builder at(RuleInfo rule, String section, String key) {
      return EtsipFindings.at(rule, server.name(), file, section, key);
    }

    Stream<Finding> expect(RuleInfo rule, String section, String key, String expected) {
      String actual = file.document().findValue(section, key).orElse("missing");
      return Stream.of(at(rule, section, key).actual(actual, expected).build());
    }
  }
}
