/** The way to hosts and back, by Ansible. */
module dev.ixm.ansible {
  requires transitive dev.ixm.model;
  requires transitive dev.ixm.runbook;
  requires transitive dev.ixm.site;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.ansible;
  exports dev.ixm.ansible.gathered;
  exports dev.ixm.ansible.playbook;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.ansible.gathered.rules.GatheredRules;
}
