package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * The answer sheets of a site, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSiteAnswers.class)
public abstract class SiteAnswers {

  SiteAnswers() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what a deployment knows of the answers of all its servers that have a wizard}
   *
   * @param deployment the site; it may break rules
   * @param occasion whether the product is new there
   */
  public static SiteAnswers of(Deployment deployment, Occasion occasion) {
    return of(SiteView.of(deployment), occasion);
  }

  /**
   * {@return what a site knows of the answers of all its servers that have a wizard, by the facts
   * of its release}
   *
   * @param view the site; it may break rules
   * @param occasion whether the product is new there
   */
  public static SiteAnswers of(SiteView view, Occasion occasion) {
    Builder site = builder();
    site.deployment(view.stated());
    for (Server server : view.stated().servers()) {
      server.roles().stream()
          .filter(role -> isAsked(role, view, occasion))
          .map(role -> AnswerSheet.of(view, server, role, occasion))
          .forEach(site::addSheets);
    }
    return site.build();
  }

  private static boolean isAsked(Role role, SiteView site, Occasion occasion) {
    return site.facts()
        .get(WizardCatalog.KIND)
        .find(role, site.stated().edition(), occasion)
        .isPresent();
  }

  /** {@return the site} */
  public abstract Deployment deployment();

  /** {@return the sheets, for each server and role one at most} */
  public abstract ImmutableList<AnswerSheet> sheets();

  /**
   * {@return the sheet of a server in a role, empty if there is none}
   *
   * @param server the server's name
   * @param role what it gets the product for
   */
  public final Optional<AnswerSheet> find(String server, Role role) {
    return sheets().stream()
        .filter(sheet -> sheet.server().equals(server) && sheet.role() == role)
        .findFirst();
  }

  /**
   * {@return the same answers with one sheet in place of that of its server and role}
   *
   * @param sheet the new sheet
   * @throws IllegalArgumentException if there is none to replace
   */
  public final SiteAnswers with(AnswerSheet sheet) {
    check(
        find(sheet.server(), sheet.role()).isPresent(),
        "sheet",
        "must have a server and role of the site: %s %s",
        sheet.server(),
        sheet.role());
    return withSheets(
        other ->
            other.server().equals(sheet.server()) && other.role() == sheet.role() ? sheet : other);
  }

  /**
   * {@return the same sheets with more answers, the same ones on each}
   *
   * @param answers sets what is the same on all servers; what a wizard does not ask does no harm
   */
  public final SiteAnswers withEach(Consumer<? super AnswerSheet.Builder> answers) {
    return withSheets(
        sheet -> {
          AnswerSheet.Builder builder = AnswerSheet.builder();
          builder.from(sheet);
          answers.accept(builder);
          return builder.build();
        });
  }

  private SiteAnswers withSheets(UnaryOperator<AnswerSheet> edit) {
    Builder site = builder();
    site.deployment(deployment());
    return site.sheets(sheets().stream().map(edit).collect(toImmutableList())).build();
  }

  @Value.Check
  void validate() {
    Set<String> seen = new HashSet<>();
    for (AnswerSheet sheet : sheets()) {
      check(
          deployment()
              .servers(sheet.role())
              .anyMatch(server -> server.name().equals(sheet.server())),
          "sheets",
          "must be of servers in their roles: %s %s",
          sheet.server(),
          sheet.role());
      check(
          sheet.edition() == deployment().edition(),
          "sheets",
          "must be of the edition %s: %s",
          deployment().edition(),
          sheet.server());
      check(
          seen.add(sheet.role() + " " + sheet.server()),
          "sheets",
          "must be one for each server and role: %s %s",
          sheet.server(),
          sheet.role());
    }
  }

  /** Builds {@link SiteAnswers}. */
  public static final class Builder extends ImmutableSiteAnswers.Builder {
    Builder() {}
  }
}
