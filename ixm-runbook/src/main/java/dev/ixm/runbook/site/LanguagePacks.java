package dev.ixm.runbook.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.language.LanguageDelivery;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.stream.Stream;

/**
 * The languages of a site on a voice server that is new: the installer brings English alone.
 * Source: guide chapter 20.
 */
public final class LanguagePacks {

  private static final Source SOURCE = Source.of(20, "Language Pack Installation");

  private LanguagePacks() {}

  /**
   * {@return the languages that a site states and that come with a pack, by name}
   *
   * @param site which site
   */
  public static ImmutableList<String> of(SiteView site) {
    return site.facts().get(LanguageCatalog.KIND).languages().stream()
        .filter(known -> known.delivery() != LanguageDelivery.INCLUDED)
        .filter(known -> site.stated().languages().contains(known.name()))
        .map(known -> known.name())
        .collect(toImmutableList());
  }

  /**
   * {@return that a voice server has the files of all these languages}
   *
   * @param site which site
   * @param server which voice server
   */
  public static Stream<Effect> installed(SiteView site, Server server) {
    return of(site).stream()
        .map(language -> Keys.languageFiles(server.name(), language).is(Key.YES));
  }

  /**
   * Writes the packs on a voice server on which the product was just installed, and that nobody
   * calls yet; nothing for a site that states no such language.
   *
   * @param site which site
   * @param draft where to write
   * @param server which voice server
   * @return the step, empty if there is none
   */
  public static ImmutableList<String> write(SiteView site, Draft draft, Server server) {
    ImmutableList<String> languages = of(site);
    if (languages.isEmpty()) {
      return ImmutableList.of();
    }
    Party party = Party.of(server);
    Step.Builder step =
        draft
            .step(
                party,
                "language.packs",
                Action.INSTALL,
                "Install the packs of " + String.join(", ", languages))
            .addHow("Each is one `exe` file, from the reseller")
            .addHow("One after the other, each with its restart, by the runbook of a language pack")
            .why("The installer of the product brings English alone")
            .needing(Keys.product(server.name()).is(SiteView.role(server).name()), SOURCE)
            .basis(Basis.INFERRED)
            .source(SOURCE);
    installed(site, server).forEach(step::addEffects);
    return draft.last(party).stream().collect(toImmutableList());
  }
}
