package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the installer shows on a server, page by page.
 *
 * <p>Source: guide chapters 5 to 9, 15, 16, 18 and 19. The wizards of chapters 5, 6 and 7 are the
 * same; chapter 5 is cited. In the Primary's of chapter 8 the PBX settings stand a second time
 * after the SIP pages, which is taken for a leftover.
 */
@Value.Immutable
public abstract class Wizard {

  /** The component of the product that fax by Dialogic SR140 needs on an ordinary voice server. */
  public static final String FAX_COMPONENT = "Hardware Fax Driver";

  Wizard() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the wizard of a role in a release, which takes the numbers of servers that the release
   * has; empty if there is none} The guide describes none for a second Consolidated server, which
   * it only names, nor for computers that the product is not installed on; upgrades of computers
   * with the administration programs are described.
   *
   * @param role what the server is for
   * @param edition which edition is installed
   * @param occasion whether the product is new there
   * @param facts of the release
   */
  public static Optional<Wizard> find(
      Role role, Edition edition, Occasion occasion, ReleaseFacts facts) {
    return facts
        .get(WizardCatalog.KIND)
        .find(role, edition, occasion)
        .map(wizard -> wizard.by(facts));
  }

  private Wizard by(ReleaseFacts facts) {
    return builder()
        .from(this)
        .screens(
            screens().stream()
                .map(screen -> screen.by(input -> input.by(facts, role(), edition())))
                .collect(toImmutableList()))
        .build();
  }

  /** {@return the role of the server} */
  public abstract Role role();

  /** {@return which edition is installed} */
  public abstract Edition edition();

  /** {@return whether the product is new} */
  public abstract Occasion occasion();

  /** {@return where the guide describes the procedure} */
  public abstract Source source();

  /**
   * {@return other vendors' packages that the installer may add by itself at the beginning; empty
   * if the guide names none}
   */
  public abstract ImmutableList<String> packages();

  /** {@return the number that the server gets by itself, which is 1 for a Primary; else empty} */
  public final OptionalInt assignedNumber() {
    return role() == Role.PRIMARY ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** {@return the pages in the order in which they come} */
  public abstract ImmutableList<WizardScreen> screens();

  /**
   * {@return a page, empty if the wizard does not have it}
   *
   * @param page which page
   */
  public final Optional<WizardScreen> find(Page page) {
    return screens().stream().filter(screen -> screen.page() == page).findFirst();
  }

  /**
   * {@return how a question is put, empty if it is not}
   *
   * @param question which question
   */
  public final Optional<WizardInput> find(Question question) {
    return screens().stream()
        .flatMap(screen -> screen.inputs().stream())
        .filter(input -> input.question() == question)
        .findFirst();
  }

  /**
   * {@return what to do page by page, in words that hold for every site} Exact strings stand
   * between back quotes. {@link AnswerSheet#instructions()} has the answers of a server in it.
   */
  public final ImmutableList<String> instructions() {
    return screens().stream()
        .map(screen -> Instructions.line(screen, role(), Optional.empty(), Wizard::told))
        .collect(toImmutableList());
  }

  private static String told(WizardInput input) {
    return input.fixed().map(Instructions::quoted).orElse(input.meaning());
  }

  /** {@return the role, the edition and the occasion} */
  @Override
  public final String toString() {
    return "%s %s %s".formatted(role(), edition(), occasion());
  }

  /** Builds a {@link Wizard}. */
  public static final class Builder extends ImmutableWizard.Builder {
    Builder() {}
  }
}
