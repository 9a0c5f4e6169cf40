package dev.ixm.config.ini.rules;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import java.util.function.BiConsumer;

/** Where findings about INI documents stand. No fact shows a value, which may be a secret. */
public final class IniPlaces {

  /** Where the guide has a site edit an INI file. */
  public static final Source SOURCE = Source.of(14, "Configuring TLS with Messaging for SIP");

  private IniPlaces() {}

  /**
   * {@return a collector at a section, on the line of its header}
   *
   * @param document stands at the document
   * @param section which section
   */
  public static FindingCollector at(FindingCollector document, IniSection section) {
    return document.at(section.name()).atLine(section.line());
  }

  /**
   * {@return a collector at an entry, on its line}
   *
   * @param section stands at the section of the entry
   * @param entry which entry
   */
  public static FindingCollector at(FindingCollector section, IniEntry entry) {
    return section.at(entry.key()).atLine(entry.line());
  }

  static void forEachSection(
      IniDocument document, FindingCollector here, BiConsumer<IniSection, FindingCollector> check) {
    document.sections().forEach(section -> check.accept(section, at(here, section)));
  }
}
