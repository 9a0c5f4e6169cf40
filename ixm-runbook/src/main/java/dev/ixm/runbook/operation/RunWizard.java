package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.model.Role;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

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

  private static final String MODIFY =
      "Launch the installation wizard; of `Repair`, `Modify`, `Remove` choose `Modify`; `OK`";

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

  @Override
  public String what() {
    return "Install the product as " + label(sheet.role());
  }

  /** The page that starts the downloaded file comes up only where the product is new. */
  @Override
  public ImmutableList<String> how() {
    ImmutableList<String> pages = sheet.instructions();
    return start == Start.FRESH
        ? pages
        : ImmutableList.<String>builder()
            .add(MODIFY)
            .addAll(pages.subList(1, pages.size()))
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
