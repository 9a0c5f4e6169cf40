package dev.ixm.config.ini.rules;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.util.stream.Stream;

/** What the rules about INI documents share. No fact names a value, which may be a secret. */
public final class IniFindings {

  /** Where the guide has a site edit an INI file. */
  public static final Source SOURCE = Source.of(14, "Configuring TLS with Messaging for SIP");

  private IniFindings() {}

  static RuleInfo info(String id, Level level, String summary) {
    return RuleInfo.of(id, level, summary, SOURCE, Basis.BEYOND_GUIDE);
  }

  /**
   * {@return the JSON pointer to a place in a document}
   *
   * @param names the section, and the key if an entry is meant
   */
  public static String path(String... names) {
    StringBuilder path = new StringBuilder();
    for (String name : names) {
      path.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return path.toString();
  }

  /**
   * {@return a finding about a section}
   *
   * @param rule the rule that is broken
   * @param section the section that breaks it
   */
  public static Finding.Builder at(RuleInfo rule, IniSection section) {
    return Finding.breach(rule, path(section.name())).line(section.line());
  }

  /**
   * An entry and the section it stands in.
   *
   * @param section the section
   * @param entry the entry
   */
  public record Place(IniSection section, IniEntry entry) {

    /**
     * {@return a finding about the entry}
     *
     * @param rule the rule that is broken
     */
    public Finding.Builder breach(RuleInfo rule) {
      return Finding.breach(rule, path(section.name(), entry.key())).line(entry.line());
    }
  }

  static Stream<Place> entries(IniDocument document) {
    return document.sections().stream()
        .flatMap(section -> section.entries().stream().map(entry -> new Place(section, entry)));
  }
}
