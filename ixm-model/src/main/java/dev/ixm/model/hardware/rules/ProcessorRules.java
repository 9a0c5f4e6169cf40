package dev.ixm.model.hardware.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.hardware.ProcessorMode.PERFORMANCE;
import static dev.ixm.model.hardware.ProcessorVendor.INTEL;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;

/** The processors of the product's servers, beside how many there are and how fast. */
public final class ProcessorRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule(
                  "hardware.processor-mode.performance",
                  MUST,
                  Source.of(2, "Hardware Requirements", "G02-110"))
              .forEachProductServer(
                  (site, server, here) ->
                      here.at("hardware")
                          .at("processorMode")
                          .equal(server.hardware().flatMap(Hardware::processorMode), PERFORMANCE)),
          rule("hardware.processor-vendor.intel", SHOULD, Source.of(2, "Table Key", "G02-108"))
              .forEachProductServer(
                  (site, server, here) ->
                      here.at("hardware")
                          .at("processorVendor")
                          .equal(server.hardware().flatMap(Hardware::processorVendor), INTEL)));

  private ProcessorRules() {}
}
