package dev.ixm.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.SecureRtp;
import dev.ixm.config.etsip.TlsProfile;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.Quoting;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;

/** The profile for TLS keeps the contract of edits; edits that do not are told apart. */
class TlsProfileContractProperties implements IniContract {

  private static final TlsProfile PROFILE =
      TlsProfile.builder()
          .addAddresses("192.0.2.1")
          .enforceSecureRtp(SecureRtp.values()[0])
          .build();

  private static final IniDocument TIDY =
      IniDocument.parse("[a]\r\n; note\r\nb=1\r\n".getBytes(UTF_8));

  @Override
  public IniDocument edit(IniDocument document) {
    return PROFILE.applyTo(document).file().document();
  }

  @Override
  public ImmutableSet<String> touched() {
    return ImmutableSet.of(
        "PBX1/Transport protocol",
        "PBX1/Enforce Secure RTP",
        "PBX1/MWI TCP Port",
        "PBX1/TCP Port",
        "SIP settings/Ignore Local Addresses",
        "SIP settings/TCP Enabled",
        "SIP settings/TLS IP",
        "TLS Manager/FIPS",
        "TLS Server/Certificate Depth",
        "TLS Server/Method",
        "TLS Server/Private Key",
        "TLS Server/Certificate",
        "TLS Client/Certificate Depth",
        "TLS Client/Method");
  }

  private static IniContract contract(UnaryOperator<IniDocument> edit) {
    return new IniContract() {
      @Override
      public IniDocument edit(IniDocument document) {
        return edit.apply(document);
      }

      @Override
      public ImmutableSet<String> touched() {
        return ImmutableSet.of("A/B");
      }
    };
  }

  @Example
  void acceptsAnEditOfTheKeysThatItNames() {
    IniContract good = contract(document -> document.set("a", "b", "2"));
    good.changesNothingElse(TIDY);
    good.keepsTheEncoding(TIDY);
    good.isDoneAtOnce(TIDY);
    good.isTheSameAgain(TIDY);
  }

  @Example
  void refusesAnEditOfOtherKeys() {
    refuses(() -> contract(document -> document.set("a", "c", "2")).changesNothingElse(TIDY));
  }

  @Example
  void refusesAnEditThatLosesAComment() {
    UnaryOperator<IniDocument> rewrite =
        document -> IniDocument.parse("[a]\r\nb=1\r\n".getBytes(UTF_8));
    refuses(() -> contract(rewrite).changesNothingElse(TIDY));
  }

  @Example
  void refusesAnEditThatChangesTheEncoding() {
    refuses(
        () ->
            contract(
                    document ->
                        IniDocument.parse(
                            new String(document.toBytes(), document.charset())
                                .transform(text -> "\uFEFF" + text)
                                .getBytes(UTF_16LE)))
                .keepsTheEncoding(TIDY));
  }

  @Example
  void refusesAnEditThatIsNeverDone() {
    refuses(
        () ->
            contract(
                    document ->
                        document.set(
                            "a", "b", document.intValue("a", "b", 0) + 1 + "", Quoting.WHEN_NEEDED))
                .isDoneAtOnce(TIDY));
  }

  @Example
  void refusesAnEditThatChangesItsMind() {
    int[] calls = {0};
    refuses(
        () -> contract(document -> document.set("a", "b", "" + calls[0]++)).isTheSameAgain(TIDY));
  }

  private static void refuses(Runnable property) {
    assertThatThrownBy(property::run).isInstanceOf(AssertionError.class);
  }
}
