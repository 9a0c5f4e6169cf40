/** What a license grants on any date, and why. */
module dev.ixm.licensing {
  requires transitive dev.ixm.model;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.licensing;
  exports dev.ixm.licensing.procedure;

  opens dev.ixm.licensing to
      com.fasterxml.jackson.databind;
  opens dev.ixm.licensing.procedure to
      com.fasterxml.jackson.databind;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.licensing.rules.LicensingRules;
}
