/** What an IX Messaging site is, and what a rule about it is. */
@SuppressWarnings("module") // those that some packages are exported to are compiled later
module dev.ixm.model {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.guava;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.model;
  exports dev.ixm.model.acceptance;
  exports dev.ixm.model.attribute;
  exports dev.ixm.model.capacity;
  exports dev.ixm.model.firewall;
  exports dev.ixm.model.guide;
  exports dev.ixm.model.hardware;
  exports dev.ixm.model.json;
  exports dev.ixm.model.language;
  exports dev.ixm.model.license;
  exports dev.ixm.model.mirroring;
  exports dev.ixm.model.network;
  exports dev.ixm.model.output;
  exports dev.ixm.model.pbx;
  exports dev.ixm.model.platform;
  exports dev.ixm.model.port;
  exports dev.ixm.model.quantity;
  exports dev.ixm.model.release;
  exports dev.ixm.model.revision;
  exports dev.ixm.model.rule;
  exports dev.ixm.model.sample;
  exports dev.ixm.model.service;
  exports dev.ixm.model.site;
  exports dev.ixm.model.software;
  exports dev.ixm.model.storage;
  exports dev.ixm.model.topology;
  exports dev.ixm.model.value;
  exports dev.ixm.model.windows;
  exports dev.ixm.model.check to
      dev.ixm.ansible,
      dev.ixm.config,
      dev.ixm.licensing,
      dev.ixm.runbook,
      dev.ixm.site,
      dev.ixm.sizing;
  exports dev.ixm.model.plugin to
      dev.ixm.config,
      dev.ixm.runbook,
      dev.ixm.site;
  exports dev.ixm.model.text to
      dev.ixm.config,
      dev.ixm.runbook,
      dev.ixm.site,
      dev.ixm.sizing;

  opens dev.ixm.model to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.acceptance to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.capacity to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.firewall to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.guide to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.hardware to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.language to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.license to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.mirroring to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.network to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.pbx to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.platform to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.port to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.revision to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.rule to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.service to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.site to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.software to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.storage to
      com.fasterxml.jackson.databind;
  opens dev.ixm.model.windows to
      com.fasterxml.jackson.databind;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.model.rules.DeploymentRules;

  uses dev.ixm.model.release.FactsProvider;
  uses dev.ixm.model.rule.RuleProvider;
}
