package dev.ixm.model.capacity.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import java.util.function.Function;

/** What a site as a whole can carry. Exceeding a capacity is an error. */
public final class CapacityRules {

  private static final String HEADING = "Maximum System Capacity";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "capacity.seats.maximum",
                  MUST,
                  Source.of(
                      2, HEADING, "G01-029", "G01-030", "G01-040", "G02-032", "G02-130", "G02-139"))
              .figure("single", of(CapacityTables::maxSeatsSingle))
              .figure("several", of(CapacityTables::maxSeatsHighAvailability))
              .forSite(
                  (site, here) ->
                      here.at("seats")
                          .atMost(
                              site.stated().seats().total(),
                              tables(site).maxSeats(site.stated().topology()))),
          rule(
                  "capacity.advanced.maximum",
                  MUST,
                  Source.of(2, HEADING, "G01-031", "G01-032", "G01-040"))
              .figure("single", of(CapacityTables::maxAdvancedSingle))
              .figure("several", of(CapacityTables::maxAdvancedHighAvailability))
              .forSite(
                  (site, here) ->
                      here.at("seats")
                          .at("advanced")
                          .atMost(
                              site.stated().seats().advanced(),
                              tables(site).maxAdvanced(site.stated().topology()))),
          limited(
                  rule("capacity.directory.maximum", MUST, Source.of(2, HEADING, "G01-028")),
                  CapacityTables::maxDirectoryEntries)
              .forSite(
                  (site, here) ->
                      here.at("directoryEntries")
                          .atMost(
                              site.stated().directoryEntries(),
                              tables(site).maxDirectoryEntries())),
          limited(
                  rule("capacity.tenants.maximum", MUST, Source.of(2, HEADING, "G01-039")),
                  CapacityTables::maxTenants)
              .forSite(
                  (site, here) ->
                      here.at("tenants")
                          .atMost(site.stated().tenants(), tables(site).maxTenants())),
          limited(
                  rule(
                      "capacity.organizational-unit.optimal",
                      SHOULD,
                      Source.of(2, HEADING, "G02-005")),
                  CapacityTables::organizationalUnitBelow)
              .forSite(
                  (site, here) ->
                      here.at("largestOrganizationalUnit")
                          .atMost(
                              site.stated().largestOrganizationalUnit(),
                              tables(site).organizationalUnitBelow() - 1)));

  private CapacityRules() {}

  private static CapacityTables tables(SiteView site) {
    return site.facts().get(CapacityTables.KIND);
  }

  private static Function<ReleaseFacts, ?> of(Function<CapacityTables, ?> figure) {
    return facts -> figure.apply(facts.get(CapacityTables.KIND));
  }

  private static RuleSketch limited(RuleSketch rule, Function<CapacityTables, ?> limit) {
    return rule.figure("limit", of(limit));
  }
}
