/** Generators, contracts and assertions for tests of code that uses the SDK. */
module dev.ixm.testkit {
  requires transitive dev.ixm.ansible;
  requires transitive dev.ixm.config;
  requires transitive dev.ixm.licensing;
  requires transitive dev.ixm.model;
  requires transitive dev.ixm.runbook;
  requires transitive dev.ixm.site;
  requires transitive dev.ixm.sizing;
  requires static transitive net.jqwik.api;
  requires transitive org.assertj.core;

  exports dev.ixm.testkit.agreement;
  exports dev.ixm.testkit.assertion;
  exports dev.ixm.testkit.breach;
  exports dev.ixm.testkit.contract;
  exports dev.ixm.testkit.fixture;
  exports dev.ixm.testkit.site;
  exports dev.ixm.testkit.value;
}
