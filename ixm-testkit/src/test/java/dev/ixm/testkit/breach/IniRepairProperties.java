package dev.ixm.testkit.breach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What repairs of lines end, and what they leave as Windows reads it. */
class IniRepairProperties {

  private static final RuleSet RULES = RuleSet.discover(IniRepairProperties.class.getClassLoader());

  /** Who repairs one of these means that Windows shall read something else. */
  private static final ImmutableSet<String> READ_OTHERWISE =
      ImmutableSet.of("ini.key.comment-look", "ini.encoding.utf-8-mark");

  @Provide
  Arbitrary<IniDocument> documents() {
    return Arbitraries.oneOf(
        IniDocuments.any(), Arbitraries.of(IniDocuments.rules()).flatMap(IniDocuments::breaking));
  }

  @Property(tries = 300)
  void endWhatTheyAreForAndLoseNothing(@ForAll("documents") IniDocument document) {
    findings(document)
        .asMap()
        .forEach(
            (rule, some) ->
                Mending.repair(document, ImmutableList.copyOf(some))
                    .ifPresent(repair -> check(document, rule, document.repair(repair))));
  }

  private static void check(IniDocument before, String rule, IniDocument after) {
    assertThat(findings(after).get(rule)).isEmpty();
    if (READ_OTHERWISE.contains(rule)) {
      return;
    }
    for (IniSection section : before.sections()) {
      for (IniEntry entry : section.entries()) {
        if (!entry.key().isEmpty()) {
          Optional<String> value = before.findValue(section.name(), entry.key());
          assertThat(after.findValue(section.name(), entry.key())).isEqualTo(value);
        }
      }
    }
  }

  private static ImmutableListMultimap<String, Finding> findings(IniDocument document) {
    return Multimaps.index(RULES.check(document).findings(), finding -> finding.rule().id());
  }

  /** The others have more than one meaning, or are no matter of lines. */
  @Example
  void endHalfOfTheRules() {
    assertThat(IniDocuments.rules())
        .filteredOn(
            rule -> {
              IniDocument document = IniDocuments.breaking(rule).sample();
              return Mending.repair(document, findings(document).get(rule)).isPresent();
            })
        .hasSize(11);
  }
}
