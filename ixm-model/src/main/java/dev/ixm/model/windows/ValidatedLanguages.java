package dev.ixm.model.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import java.util.Locale;
import org.immutables.value.Value;

/** The languages of Windows that a release was validated in. */
@Value.Immutable
public abstract class ValidatedLanguages implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<ValidatedLanguages> KIND =
      FactKind.of("languages of Windows", ValidatedLanguages.class)
          .table(Release.R10_8, () -> builder().build());

  ValidatedLanguages() {}

  /** {@return a builder with the languages of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the languages, of whatever region, English and French in release 10.8} */
  @Value.Default
  public ImmutableSet<Locale> languages() {
    return ImmutableSet.of(Locale.ENGLISH, Locale.FRENCH);
  }

  /** {@return the languages by their English names} */
  public final ImmutableList<String> names() {
    return languages().stream()
        .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
        .collect(toImmutableList());
  }

  /** {@return where the languages stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "ValidatedLanguages");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add(
            "languages of Windows",
            table -> String.join(", ", table.names()),
            Source.of(1, "Supported Operating Systems", "G01-022", "G05-005", "G09-009"))
        .build();
  }

  /** Builds {@link ValidatedLanguages}. */
  public static final class Builder extends ImmutableValidatedLanguages.Builder {
    Builder() {}
  }
}
