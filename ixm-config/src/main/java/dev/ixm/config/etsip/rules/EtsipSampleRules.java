package dev.ixm.config.etsip.rules;

import static dev.ixm.config.etsip.EtsipCatalog.CA_CERTIFICATES;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_CERTIFICATE;
import static dev.ixm.config.etsip.EtsipCatalog.INTERMEDIATE_CERTIFICATES;
import static dev.ixm.config.etsip.EtsipCatalog.IP;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_CERTIFICATE;
import static dev.ixm.config.etsip.EtsipCatalog.TLS_IP;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.sample.GuideSamples;
import java.util.stream.Stream;

/** Files and addresses that the guide prints as samples. */
public final class EtsipSampleRules {

  private static final Source SAMPLES =
      Source.of(9, "Configuring TLS with Messaging for SIP", "G01-901");

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          rule("etsip.sample.file", SHOULD, SAMPLES)
              .judging(EtsipFile.class, EtsipSampleRules::files),
          rule("etsip.sample.address", MAY, SAMPLES)
              .inferred()
              .judging(EtsipFile.class, EtsipSampleRules::addresses));

  private EtsipSampleRules() {}

  private static void files(EtsipFile file, RuleContext context, FindingCollector here) {
    EtsipSettings settings = file.settings();
    ImmutableSet<String> samples = context.facts().get(GuideSamples.KIND).files();
    files(
        settings.tlsClient().caCertificates().stream(),
        samples,
        EtsipPlace.of(file, CA_CERTIFICATES, here));
    files(
        settings.tlsClient().intermediateCertificates().stream(),
        samples,
        EtsipPlace.of(file, INTERMEDIATE_CERTIFICATES, here));
    files(
        settings.tlsServer().certificate().stream(),
        samples,
        EtsipPlace.of(file, SERVER_CERTIFICATE, here));
    files(
        settings.tlsClient().certificate().stream(),
        samples,
        EtsipPlace.of(file, CLIENT_CERTIFICATE, here));
  }

  /** The name of a sample is no secret, and may be shown. */
  private static void files(
      Stream<CertificateFile> files, ImmutableSet<String> samples, EtsipPlace place) {
    files
        .map(file -> file.text().substring(file.text().lastIndexOf('\\') + 1).replace("@", ""))
        .filter(name -> GuideSamples.isOneOf(samples, name))
        .forEach(name -> place.at().breach(name, Bound.otherThan(name)));
  }

  private static void addresses(EtsipFile file, RuleContext context, FindingCollector here) {
    ImmutableSet<String> samples = context.facts().get(GuideSamples.KIND).addresses();
    for (PbxSettings pbx : file.settings().pbxes()) {
      addresses(pbx.addresses().stream(), samples, new EtsipPlace(file, pbx.header(), IP, here));
    }
    addresses(
        file.settings().tlsEndpoints().stream().map(SipEndpoint::address),
        samples,
        EtsipPlace.of(file, TLS_IP, here));
  }

  private static void addresses(
      Stream<String> addresses, ImmutableSet<String> samples, EtsipPlace place) {
    addresses
        .filter(samples::contains)
        .forEach(address -> place.at().breach(address, Bound.otherThan(address)));
  }
}
