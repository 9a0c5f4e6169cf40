package dev.ixm.model.sample;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import org.immutables.value.Value;

/**
 * The addresses, names, files and passwords that the guide prints as samples. A site has values of
 * its own; what is still a sample was left in place. The builder starts from release 10.8.
 *
 * <p>Country, state and city of the guide's sample certificate may well be a site's own, and do not
 * count.
 */
@Value.Immutable
public abstract class GuideSamples implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<GuideSamples> KIND =
      FactKind.of("samples of the guide", GuideSamples.class)
          .table(Release.R10_8, () -> builder().build());

  private static final String SIP_TLS = "Configuring TLS with Messaging for SIP";
  private static final String MOBILINK = "Certificates for Mobilink Connection: Self-Signed";

  GuideSamples() {}

  /** {@return a builder with the samples of the guide of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return IP addresses, which a site may have by chance} */
  @Value.Default
  public ImmutableSet<String> addresses() {
    return ImmutableSet.of("192.168.0.1", "192.168.1.10");
  }

  /** {@return certificate files, without the {@code @} before them} */
  @Value.Default
  public ImmutableSet<String> files() {
    return ImmutableSet.of(
        "BobsCertsClass2Certificate.pem",
        "BobsCertsSecureCertificateAuthority-G2.pem",
        "CertificateName.pem",
        "CertificateName-G2.pem");
  }

  /** {@return organization, unit and common name of a certificate} */
  @Value.Default
  public ImmutableSet<String> subjects() {
    return ImmutableSet.of("Test Org", "Test OU", "Test Cert");
  }

  /** {@return passwords; they are printed in the guide, and protect nothing} */
  @Value.Default
  public ImmutableSet<String> passwords() {
    return ImmutableSet.of("Abc123def456gh!", "Zyx987wvu654ts!");
  }

  /** {@return login names, with their domain} */
  @Value.Default
  public ImmutableSet<String> logins() {
    return ImmutableSet.of(
        "salesdomain\\brian",
        "mycomputer\\bob",
        "salesdomain\\jcarter",
        "posSystem\\rosier",
        "fred@fredsplace.main");
  }

  /** {@return host names of web sites} */
  @Value.Default
  public ImmutableSet<String> hosts() {
    return ImmutableSet.of("user.yourcompany.com");
  }

  /**
   * {@return whether a text is one of some samples, in whatever case}
   *
   * @param samples which samples, such as {@link #files}
   * @param text what a site has
   */
  public static boolean isOneOf(ImmutableSet<String> samples, String text) {
    return samples.stream().anyMatch(sample -> Ascii.equalsIgnoreCase(sample, text));
  }

  /** {@return where the samples stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "GuideSamples");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add("addresses", GuideSamples::addresses, source(9, SIP_TLS))
        .add("certificate files", GuideSamples::files, source(9, SIP_TLS))
        .add("certificate subjects", GuideSamples::subjects, source(9, MOBILINK))
        .add("passwords", GuideSamples::passwords, source(9, MOBILINK))
        .add("login names", GuideSamples::logins, source(26, "Legacy SSO"))
        .add(
            "host names", GuideSamples::hosts, source(1, "Avaya IS Messaging Installation Summary"))
        .build();
  }

  private static Source source(int chapter, String heading) {
    return Source.of(chapter, heading, "G01-901");
  }

  /** Builds {@link GuideSamples}. */
  public static final class Builder extends ImmutableGuideSamples.Builder {
    Builder() {}
  }
}
