/** The files of a site: lossless INI, ETSIPService.ini, certificates, passwords, installer answers. */
module dev.ixm.config {
  requires transitive dev.ixm.model;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.config.certificate;
  exports dev.ixm.config.etsip;
  exports dev.ixm.config.ini;
  exports dev.ixm.config.installer;
  exports dev.ixm.config.password;
  exports dev.ixm.config.setup;

  opens dev.ixm.config.certificate to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.installer to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.password to
      com.fasterxml.jackson.databind;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.config.certificate.rules.CertificateRules,
      dev.ixm.config.installer.rules.InstallerRules,
      dev.ixm.config.password.rules.AccountRules,
      dev.ixm.config.rules.ConfigRules;

  uses dev.ixm.config.password.PasswordRule;
}
