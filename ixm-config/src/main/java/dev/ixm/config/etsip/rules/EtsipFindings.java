package dev.ixm.config.etsip.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.config.ini.rules.IniFindings;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;

/** What the rules about {@code ETSIPService.ini} share. */
final class EtsipFindings {

  private EtsipFindings() {}

  /** A breach at the line of an entry; if it is missing, at its section; else at no line. */
  static Finding.Builder at(RuleInfo rule, EtsipFile file, String section, String key) {
    return at(rule, file, section, key, IniFindings.path(section, key));
  }

  /** The same in the file of one of several servers. */
  static Finding.Builder at(
      RuleInfo rule, String server, EtsipFile file, String section, String key) {
    return at(rule, file, section, key, IniFindings.path(server, section, key))
        .fact(Finding.SERVER, server);
  }

  private static Finding.Builder at(
      RuleInfo rule, EtsipFile file, String section, String key, String path) {
    Finding.Builder breach = Finding.breach(rule, path);
    file.document()
        .find(section, key)
        .map(IniEntry::line)
        .or(() -> file.document().findSection(section).map(IniSection::line))
        .ifPresent(breach::line);
    return breach;
  }

  /** A breach of a rule that asks for one value. Not for names of files, which are not shown. */
  static ImmutableList<Finding> expect(
      RuleInfo rule, EtsipFile file, String section, String key, String expected) {
    Optional<String> actual = file.document().findValue(section, key);
    return ImmutableList.of(
        at(rule, file, section, key).actual(actual.orElse("missing"), expected).build());
  }
}
