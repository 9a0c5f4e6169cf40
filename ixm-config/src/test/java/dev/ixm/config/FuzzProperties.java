package dev.ixm.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import dev.ixm.config.etsip.Certification;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.MwiFailoverProfile;
import dev.ixm.config.etsip.SecureRtp;
import dev.ixm.config.etsip.TlsProfile;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.config.ini.SectionComments;
import dev.ixm.config.jitc.HighSecurityFile;
import dev.ixm.config.jitc.HighSecurityFile.Verdict;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any bytes are taken for a file, and nothing is thrown but what is documented. */
class FuzzProperties {

  private static final String SECRET = "hunter2";
  private static final RuleSet RULES = RuleSet.discover(FuzzProperties.class.getClassLoader());
  private static final TlsProfile TLS =
      TlsProfile.builder()
          .addAddresses("192.168.0.1")
          .enforceSecureRtp(SecureRtp.SECURE)
          .certification(Certification.MUTUAL)
          .build();
  private static final MwiFailoverProfile FAILOVER =
      MwiFailoverProfile.builder().addAddresses("10.0.0.1", "10.0.0.2").build();

  @Property
  void anyBytesAreADocument(@ForAll @From("files") byte[] bytes) {
    IniDocument document = IniDocument.parse(bytes);
    assertThat(document.toBytes()).isEqualTo(bytes);
    assertThat(IniDiff.between(document, document)).isEmpty();
    for (IniSection section : document.sections()) {
      for (IniEntry entry : section.entries()) {
        assertThat(entry.rawValue()).contains(entry.value());
        entry.intValue();
      }
    }
  }

  @Property
  void noRuleFailsOrShowsTheNameOfAFile(@ForAll @From("files") byte[] bytes) {
    EtsipFile file = EtsipFile.of(IniDocument.parse(bytes));
    assertThat(file.check(RULES).findings())
        .noneMatch(finding -> finding.kind() == Finding.Kind.FAILED)
        .noneMatch(finding -> finding.facts().toString().contains(SECRET));
  }

  @Property
  void aProfileIsRefusedOrChangesNothingTheSecondTime(@ForAll @From("files") byte[] bytes) {
    assertSettles(bytes, document -> TLS.applyTo(document).file().document());
    assertSettles(bytes, document -> FAILOVER.applyTo(document).file().document());
    assertSettles(bytes, document -> document.remove("PBX1", "IP"));
    assertSettles(bytes, document -> document.removeSection("PBX1", SectionComments.KEEP));
    assertSettles(bytes, document -> document.addSection("TLS Server"));
    assertSettles(bytes, IniDocument::removeUtf8Mark);
  }

  /** Removal of a key brings the next of the same name to light, so it may have to be repeated. */
  private static void assertSettles(byte[] bytes, UnaryOperator<IniDocument> edit) {
    IniDocument before = IniDocument.parse(bytes);
    try {
      IniDocument after = edit.apply(before);
      for (int i = 0; i < bytes.length; i++) {
        IniDocument next = edit.apply(after);
        if (next.equals(after)) {
          return;
        }
        after = next;
      }
      assertThat(edit.apply(after)).isEqualTo(after);
    } catch (IniEditException e) {
      assertThat(e).hasMessageNotContaining(SECRET);
      assertThat(before.toBytes()).isEqualTo(bytes);
    }
  }

  @Property
  void anyTextIsALicenseFileAndALog(@ForAll @From("files") byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(HighSecurityFile.judge(text, text))
        .isEqualTo(HighSecurityFile.isOn(text) ? Verdict.CONTINUE : Verdict.UPGRADE_LICENSE);
    long lines = text.lines().filter(line -> line.contains(DownloadLog.MESSAGE)).count();
    assertThat(DownloadLog.read(new StringReader(text)).completions()).isEqualTo(lines);
  }

  /** Pieces of files, and bytes between them. */
  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<String> keys =
        Arbitraries.of(ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND).settings())
            .map(EtsipSetting::key);
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            keys,
            Arbitraries.of("\r\n", "\n", "\r", "=", "=", ";", "\"", " ", "\t", "\0", "\u001A"),
            Arbitraries.of("[PBX1]", "[pbx2]", "[SIP settings]\r\n", "[TLS Manager]", "[]", "["),
            Arbitraries.of("[TLS Server]\r\n", "[TLS Client]\n", "]", "\u00EF\u00BB\u00BF"),
            Arbitraries.of("1", "3", "5061", "Yes", "10.0.0.1", ",", ":5061", "99999999999"),
            Arbitraries.of("\nPrivate Key=@" + SECRET + "\n", "\rCA Certificates=" + SECRET + "\r"),
            Arbitraries.of("Highsecurity=1\n", "HIGHSECURITY", DownloadLog.MESSAGE, "C"));
    Arbitrary<byte[]> texts = pieces.map(piece -> piece.getBytes(StandardCharsets.ISO_8859_1));
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
    return Arbitraries.frequencyOf(Tuple.of(9, texts), Tuple.of(1, noise))
        .list()
        .ofMaxSize(40)
        .map(list -> Bytes.concat(list.toArray(byte[][]::new)));
  }
}
