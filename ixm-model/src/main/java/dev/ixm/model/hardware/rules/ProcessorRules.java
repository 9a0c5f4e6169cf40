package dev.ixm.model.hardware.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.hardware.ProcessorMode.PERFORMANCE;
import static dev.ixm.model.hardware.ProcessorVendor.INTEL;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;

/** The processors of the product's servers, beside how many there are and how fast. */
public final class ProcessorRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "hardware.processor-mode.performance",
                  MUST,
                  "the BIOS of every server sets the processors to performance mode",
                  Source.of(2, "Hardware Requirements")),
              Server::isProductServer,
              (server, here) ->
                  here.at("hardware")
                      .at("processorMode")
                      .require(
                          server.hardware().flatMap(Hardware::processorMode),
                          PERFORMANCE::equals,
                          PERFORMANCE)),
          DeploymentRule.forEachServer(
              RuleInfo.of(
                  "hardware.processor-vendor.intel",
                  SHOULD,
                  "the processors are made by Intel",
                  Source.of(2, "Table Key")),
              Server::isProductServer,
              (server, here) ->
                  here.at("hardware")
                      .at("processorVendor")
                      .require(
                          server.hardware().flatMap(Hardware::processorVendor),
                          INTEL::equals,
                          INTEL)));

  private ProcessorRules() {}
}
