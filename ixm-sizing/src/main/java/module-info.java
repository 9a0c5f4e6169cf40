/** How big a site has to be, with every figure explained. */
module dev.ixm.sizing {
  requires transitive dev.ixm.model;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.sizing;
  exports dev.ixm.sizing.capacity;
  exports dev.ixm.sizing.platform;
  exports dev.ixm.sizing.storage;
  exports dev.ixm.sizing.traffic;

  opens dev.ixm.sizing to
      com.fasterxml.jackson.databind;
  opens dev.ixm.sizing.capacity to
      com.fasterxml.jackson.databind;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.sizing.rules.SizingRules;
}
