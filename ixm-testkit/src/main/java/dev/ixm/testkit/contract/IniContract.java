package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.config.ini.IniLine;
import dev.ixm.testkit.breach.IniDocuments;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every edit of INI files has to keep: it changes what it is there for and nothing else, in
 * whatever file it meets. Implement it in a jqwik test class of your edit.
 */
public interface IniContract {

  /**
   * {@return a document after the edit under test}
   *
   * @param document any document
   * @throws IniEditException if the document cannot be edited, for instance because a section
   *     stands twice; nothing else may be thrown
   */
  IniDocument edit(IniDocument document);

  /** {@return all keys that the edit may set or remove, each as {@code section/key}} */
  Set<String> touched();

  /** {@return documents to edit, {@link IniDocuments#any} unless overridden} */
  @Provide
  default Arbitrary<IniDocument> documents() {
    return IniDocuments.any();
  }

  /**
   * Only the keys that it names change, and no comment is lost.
   *
   * @param document any document
   */
  @Property
  default void changesNothingElse(@ForAll("documents") IniDocument document) {
    tryEdit(document)
        .ifPresent(
            edited -> {
              ImmutableSet<String> allowed =
                  touched().stream().map(Ascii::toLowerCase).collect(ImmutableSet.toImmutableSet());
              assertThat(IniDiff.between(document, edited))
                  .extracting(change -> Ascii.toLowerCase(change.section() + "/" + change.key()))
                  .isSubsetOf(allowed);
              assertThat(comments(edited)).isEqualTo(comments(document));
            });
  }

  /**
   * The file stays in its encoding.
   *
   * @param document any document
   */
  @Property
  default void keepsTheEncoding(@ForAll("documents") IniDocument document) {
    tryEdit(document)
        .ifPresent(
            edited -> {
              assertThat(edited.byteOrderMark()).isEqualTo(document.byteOrderMark());
              assertThat(edited.charset()).isEqualTo(document.charset());
            });
  }

  /**
   * A second edit finds nothing left to do.
   *
   * @param document any document
   */
  @Property
  default void isDoneAtOnce(@ForAll("documents") IniDocument document) {
    tryEdit(document).ifPresent(edited -> assertThat(edit(edited)).isEqualTo(edited));
  }

  /**
   * The edit of the same document is the same again.
   *
   * @param document any document
   */
  @Property
  default void isTheSameAgain(@ForAll("documents") IniDocument document) {
    assertThat(tryEdit(document)).isEqualTo(tryEdit(document));
  }

  private Optional<IniDocument> tryEdit(IniDocument document) {
    try {
      return Optional.of(edit(document));
    } catch (IniEditException e) {
      return Optional.empty();
    }
  }

  private static ImmutableList<String> comments(IniDocument document) {
    return document.lines().stream()
        .filter(line -> line.kind() == IniLine.Kind.COMMENT)
        .map(IniLine::text)
        .collect(toImmutableList());
  }
}
