package dev.ixm.config.installer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The wizards that the installer of a release has, for each role, edition and occasion. */
@Value.Immutable
public abstract class WizardCatalog implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<WizardCatalog> KIND =
      FactKind.of("installer wizards", WizardCatalog.class)
          .table(Release.R10_8, WizardCatalog::described);

  WizardCatalog() {}

  /** {@return a builder with no wizards} */
  public static Builder builder() {
    return new Builder();
  }

  private static WizardCatalog described() {
    return builder().wizards(everyWizard().collect(toImmutableList())).build();
  }

  private static Stream<Wizard> everyWizard() {
    return Arrays.stream(Edition.values())
        .flatMap(
            edition ->
                Arrays.stream(Role.values())
                    .flatMap(
                        role ->
                            Stream.of(
                                    InstallationWizards.find(role, edition),
                                    UpgradeWizards.find(role, edition))
                                .flatMap(Optional::stream)));
  }

  /** {@return the wizards, for each role, edition and occasion one at most} */
  public abstract ImmutableList<Wizard> wizards();

  /**
   * {@return the wizard of a role, empty if there is none}
   *
   * @param role what the server is for
   * @param edition which edition is installed
   * @param occasion whether the product is new there
   */
  public final Optional<Wizard> find(Role role, Edition edition, Occasion occasion) {
    return wizards().stream()
        .filter(it -> it.role() == role && it.edition() == edition && it.occasion() == occasion)
        .findFirst();
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return wizards().stream()
        .flatMap(wizard -> wizard.screens().stream().map(screen -> row(wizard, screen)))
        .collect(toImmutableList());
  }

  private static FactRow row(Wizard wizard, WizardScreen screen) {
    String step =
        screen.step().isPresent()
            ? "step %s".formatted(screen.step().getAsInt())
            : screen.basis() == Basis.STATED ? "elsewhere" : "inferred";
    return FactRow.of(
        "%s: %s".formatted(wizard, screen.page()),
        "%s: %s".formatted(step, screen.title()),
        screen.source());
  }

  @Value.Check
  void check() {
    Set<String> seen = new HashSet<>();
    for (Wizard wizard : wizards()) {
      checkArgument(seen.add(wizard.toString()), "WizardCatalog: two wizards of %s", wizard);
    }
  }

  /** Builds a {@link WizardCatalog}. */
  public static final class Builder extends ImmutableWizardCatalog.Builder {
    Builder() {}
  }
}
