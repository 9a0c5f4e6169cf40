package dev.ixm.config.etsip.rules;

import static dev.ixm.config.etsip.MwiFailoverProfile.MIN_ADDRESSES;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What failover of message waiting indications needs. */
public final class EtsipMwiRules {

  private static final String CONFIGURATION = "MWI Configuration";

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          rule("etsip.mwi.keep-alive", MUST, Source.of(8, CONFIGURATION, "G08-155", "G16-070"))
              .judging(
                  EtsipFile.class,
                  ifFailsOver(EtsipCatalog.KEEP_ALIVE, (pbx, place) -> place.is("Yes"))),
          rule("etsip.mwi.two-addresses", MUST, Source.of(8, CONFIGURATION, "G08-156", "G16-071"))
              .figure("least", facts -> MIN_ADDRESSES)
              .judging(
                  EtsipFile.class,
                  ifFailsOver(
                      EtsipCatalog.IP,
                      (pbx, place) -> place.at().atLeast(pbx.addresses().size(), MIN_ADDRESSES))));

  private EtsipMwiRules() {}

  private static BiConsumer<EtsipFile, FindingCollector> ifFailsOver(
      EtsipSetting setting, BiConsumer<PbxSettings, EtsipPlace> check) {
    return (file, here) ->
        file.settings().pbxes().stream()
            .filter(pbx -> pbx.failOver().equals(Optional.of(true)))
            .forEach(pbx -> check.accept(pbx, new EtsipPlace(file, pbx.header(), setting, here)));
  }
}
