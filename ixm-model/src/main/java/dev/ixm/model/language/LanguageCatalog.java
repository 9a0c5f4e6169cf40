package dev.ixm.model.language;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.checkNames;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** The languages of a release. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLanguageCatalog.class)
public abstract class LanguageCatalog implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>The 19 that chapter 2 lists are supported. Chapter 20 lists ten, of which nine are among
   * them and one, English TTY, is an additional pack; the other ten of chapter 2 are downloads that
   * chapter 20 does not mention. Its table of speech engines names seven languages.
   */
  public static final FactKind<LanguageCatalog> KIND =
      FactKind.of("languages", LanguageCatalog.class)
          .table(Release.R10_8, () -> LanguageTable.RELEASE_10_8);

  LanguageCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return all languages in the order of the guide, with different names} */
  public abstract ImmutableList<SpokenLanguage> languages();

  /**
   * {@return the language of a name, empty if there is none}
   *
   * @param name the name exactly as the guide prints it
   */
  public final Optional<SpokenLanguage> findLanguage(String name) {
    return languages().stream().filter(language -> language.name().equals(name)).findFirst();
  }

  /** {@return the languages that the release supports} */
  public final ImmutableList<SpokenLanguage> supported() {
    return select(SpokenLanguage::supported);
  }

  /**
   * {@return the languages that come in one way}
   *
   * @param delivery which way
   */
  public final ImmutableList<SpokenLanguage> delivered(LanguageDelivery delivery) {
    return select(language -> language.delivery() == delivery);
  }

  /**
   * {@return the languages that an engine speaks or understands}
   *
   * @param engine which engine
   */
  public final ImmutableList<SpokenLanguage> forEngine(SpeechEngine engine) {
    return select(language -> language.engines().contains(engine));
  }

  private ImmutableList<SpokenLanguage> select(Predicate<SpokenLanguage> wanted) {
    return languages().stream().filter(wanted).collect(toImmutableList());
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return languages().stream()
        .flatMap(
            language ->
                language.sources().stream()
                    .map(
                        source ->
                            FactRow.of(
                                language.name(),
                                language.delivery() + " " + language.engines(),
                                source)))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    checkNames("languages", languages(), SpokenLanguage::name);
  }

  /** Builds a {@link LanguageCatalog}. */
  public static final class Builder extends ImmutableLanguageCatalog.Builder {
    Builder() {}
  }
}
