package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.MwiFailoverProfile;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What failover of message waiting indications needs. */
public final class EtsipMwiRules {

  private static final Source SOURCE = Source.of(8, "MWI Configuration");
  private static final int ADDRESSES = MwiFailoverProfile.MIN_ADDRESSES;

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          failover(
              RuleInfo.of(
                  "etsip.mwi.keep-alive", Level.MUST, "failover stands with keep-alive", SOURCE),
              pbx -> !pbx.keepAlive().equals(Optional.of(true)),
              "Keep Alive",
              "Yes"),
          failover(
              RuleInfo.of(
                  "etsip.mwi.two-addresses",
                  Level.MUST,
                  "failover has two addresses of the PBX or more",
                  SOURCE),
              pbx -> pbx.addresses().size() < ADDRESSES,
              "IP",
              "at least 2 addresses"));

  private EtsipMwiRules() {}

  private static Rule<EtsipFile> failover(
      RuleInfo rule, Predicate<PbxSettings> breaks, String key, String expected) {
    return Rule.of(
        rule,
        EtsipFile.class,
        file ->
            file.settings().pbxes().stream()
                .filter(pbx -> pbx.failOver().equals(Optional.of(true)))
                .filter(breaks)
                .flatMap(pbx -> breach(rule, file, pbx, key, expected))
                .collect(toImmutableList()));
  }

  private static Stream<Finding> breach(
      RuleInfo rule, EtsipFile file, PbxSettings pbx, String key, String expected) {
    return EtsipFindings.expect(rule, file, pbx.header(), key, expected).stream();
  }
}
