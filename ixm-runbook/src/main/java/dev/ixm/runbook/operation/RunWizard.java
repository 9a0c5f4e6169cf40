package dev.ixm.runbook.operation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Page;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.WizardScreen;
import dev.ixm.model.Role;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Runs the product's installer and answers its pages.
 *
 * @param sheet the answers, which have no passwords
 * @param start how the installer comes up
 */
public record RunWizard(AnswerSheet sheet, Start start) implements Operation {

  /** How the installer comes up. */
  public enum Start {
    /** The product is not there yet. */
    FRESH,
    /** It is there: the installer asks first, and is told to modify it. */
    MODIFY
  }

  /** How the installer is brought onto a computer that does not have it. */
  private static final ImmutableSet<Page> LAUNCH = ImmutableSet.of(Page.EXTRACT, Page.SETUP);

  private static final String MODIFY =
      "Launch the installation wizard: unpack the copied package, run its `Setup.exe` as"
          + " administrator; of `Repair`, `Modify`, `Remove` choose `Modify`; `OK`";

  private static final String STAYS =
      "Destination, if asked: leave the folder in which the product is";

  /**
   * {@return what a role is called}
   *
   * @param role of a product server
   */
  public static String label(Role role) {
    return switch (role) {
      case SINGLE -> "single server";
      case PRIMARY -> "Primary voice server";
      case CONSOLIDATED -> "Consolidated server";
      case SECONDARY -> "Secondary voice server";
      case SECONDARY_CONSOLIDATED -> "second Consolidated server";
      case REMOTE_CSE -> "remote CSE server";
      default -> "remote web server";
    };
  }

  /**
   * {@return the same with what a site has answered; unchanged if it has no sheet for this wizard}
   *
   * @param answers of a site
   */
  public RunWizard answering(SiteAnswers answers) {
    return answers
        .find(sheet.server(), sheet.role())
        .filter(it -> it.edition() == sheet.edition() && it.occasion() == sheet.occasion())
        .map(it -> new RunWizard(sheet.with(it), start))
        .orElse(this);
  }

  @Override
  public String what() {
    return "Install the product as " + label(sheet.role());
  }

  /** Where the product is there, its wizard is launched, and no file is unpacked. */
  @Override
  public ImmutableList<String> how() {
    ImmutableList<String> lines = sheet.instructions();
    if (start == Start.FRESH) {
      return lines;
    }
    return ImmutableList.<String>builder()
        .add(MODIFY)
        .addAll(
            IntStream.range(launched(), lines.size())
                .mapToObj(
                    i -> sheet.screens().get(i).page() == Page.DESTINATION ? STAYS : lines.get(i))
                .toList())
        .build();
  }

  private int launched() {
    return (int) sheet.screens().stream().takeWhile(it -> LAUNCH.contains(it.page())).count();
  }

  /** {@return of each line of {@link #how} the number that the guide gives it, if it does} */
  public ImmutableList<OptionalInt> numbers() {
    ImmutableList<OptionalInt> numbers =
        sheet.screens().stream().map(WizardScreen::step).collect(toImmutableList());
    return start == Start.FRESH
        ? numbers
        : ImmutableList.<OptionalInt>builder()
            .add(OptionalInt.empty())
            .addAll(numbers.subList(launched(), numbers.size()))
            .build();
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(
        Keys.product(place).is(sheet.role().name()), Keys.restartDue(place).is(Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
