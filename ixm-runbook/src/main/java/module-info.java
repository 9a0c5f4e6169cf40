/** What to do on a site, in what order, on which server. */
module dev.ixm.runbook {
  requires transitive dev.ixm.model;
  requires transitive dev.ixm.config;
  requires transitive dev.ixm.licensing;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.runbook;
  exports dev.ixm.runbook.cse;
  exports dev.ixm.runbook.gdpr;
  exports dev.ixm.runbook.install;
  exports dev.ixm.runbook.language;
  exports dev.ixm.runbook.license;
  exports dev.ixm.runbook.mirroring;
  exports dev.ixm.runbook.operation;
  exports dev.ixm.runbook.pbx;
  exports dev.ixm.runbook.platform;
  exports dev.ixm.runbook.procedure;
  exports dev.ixm.runbook.remedy;
  exports dev.ixm.runbook.simulation;
  exports dev.ixm.runbook.sso;
  exports dev.ixm.runbook.state;
  exports dev.ixm.runbook.upgrade;
  exports dev.ixm.runbook.windows;
  exports dev.ixm.runbook.worksheet;

  uses dev.ixm.runbook.procedure.ProcedureProvider;

  provides dev.ixm.runbook.procedure.ProcedureProvider with
      dev.ixm.runbook.procedures.RunbookProcedures;

  opens dev.ixm.runbook to
      com.fasterxml.jackson.databind;
  opens dev.ixm.runbook.operation to
      com.fasterxml.jackson.databind;
  opens dev.ixm.runbook.simulation to
      com.fasterxml.jackson.databind;
  opens dev.ixm.runbook.state to
      com.fasterxml.jackson.databind;
}
