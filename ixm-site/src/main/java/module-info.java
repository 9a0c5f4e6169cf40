/** Everything of one site at once, and how it leaves the program. */
module dev.ixm.site {
  requires transitive dev.ixm.model;
  requires transitive dev.ixm.sizing;
  requires transitive dev.ixm.licensing;
  requires transitive dev.ixm.config;
  requires transitive dev.ixm.runbook;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.site;
  exports dev.ixm.site.book;
  exports dev.ixm.site.calendar;
  exports dev.ixm.site.change;
  exports dev.ixm.site.export;
  exports dev.ixm.site.junit;
  exports dev.ixm.site.order;
  exports dev.ixm.site.sarif;
  exports dev.ixm.site.table;

  opens dev.ixm.site.change to
      com.fasterxml.jackson.databind;
  opens dev.ixm.site.order to
      com.fasterxml.jackson.databind;

  uses dev.ixm.site.export.ExportProvider;

  provides dev.ixm.site.export.ExportProvider with
      dev.ixm.site.standard.StandardExports;
}
