package dev.ixm.testkit.value;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniChange;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniLine;
import dev.ixm.config.ini.IniRepair;
import dev.ixm.config.ini.IniSection;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Elements;
import dev.ixm.testkit.breach.IniDocuments;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** INI documents and what they consist of. */
final class IniArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(IniDocument.class, IniDocuments::any)
          .put(IniChange.class, IniArbitraries::changes)
          .put(IniRepair.class, IniArbitraries::repairs)
          .put(IniLine.class, () -> filled().flatMap(text -> Arbitraries.of(text.lines())))
          .put(IniSection.class, IniArbitraries::sections)
          .put(IniEntry.class, IniArbitraries::entries);

  private IniArbitraries() {}

  /** Tidy documents with one entry or more. */
  private static Arbitrary<IniDocument> filled() {
    return IniDocuments.tidy().map(document -> document.set("section", "key", "value"));
  }

  private static Arbitrary<IniSection> sections() {
    return filled().flatMap(document -> Arbitraries.of(document.sections()));
  }

  private static Arbitrary<IniEntry> entries() {
    return filled()
        .flatMap(
            document ->
                Arbitraries.of(
                    document.sections().stream()
                        .flatMap(section -> section.entries().stream())
                        .toList()));
  }

  static Arbitrary<IniRepair> repairs() {
    return Combinators.combine(
            Arbitraries.of(IniRepair.How.class), Arbitraries.integers().between(1, 99))
        .as((how, line) -> new IniRepair(how, ImmutableList.of(line, line + 1)));
  }

  private static Arbitrary<IniChange> changes() {
    return Elements.of(
        filled()
            .map(
                document ->
                    IniDiff.between(document, document.set("another section", "key", "new"))));
  }
}
