/** The files and settings of a site: INI, certificates, passwords, installer answers, sign-on. */
module dev.ixm.config {
  requires transitive dev.ixm.model;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.config.certificate;
  exports dev.ixm.config.aacc;
  exports dev.ixm.config.engine;
  exports dev.ixm.config.etsip;
  exports dev.ixm.config.hyperv;
  exports dev.ixm.config.ini;
  exports dev.ixm.config.installer;
  exports dev.ixm.config.language;
  exports dev.ixm.config.password;
  exports dev.ixm.config.privacy;
  exports dev.ixm.config.replication;
  exports dev.ixm.config.setup;
  exports dev.ixm.config.signon;

  opens dev.ixm.config.certificate to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.installer to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.aacc to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.engine to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.hyperv to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.language to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.password to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.privacy to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.replication to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.setup to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.signon to
      com.fasterxml.jackson.databind;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.config.certificate.rules.CertificateRules,
      dev.ixm.config.installer.rules.InstallerRules,
      dev.ixm.config.password.rules.AccountRules,
      dev.ixm.config.rules.ConfigRules;

  uses dev.ixm.config.password.PasswordRule;
}
