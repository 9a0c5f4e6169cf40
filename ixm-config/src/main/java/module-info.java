/** The files and settings of a site: INI, certificates, passwords, installer answers, sign-on. */
module dev.ixm.config {
  requires transitive dev.ixm.model;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.ixm.config.aacc;
  exports dev.ixm.config.account;
  exports dev.ixm.config.certificate;
  exports dev.ixm.config.certificate.file;
  exports dev.ixm.config.cse;
  exports dev.ixm.config.etsip;
  exports dev.ixm.config.gdpr;
  exports dev.ixm.config.hyperv;
  exports dev.ixm.config.ini;
  exports dev.ixm.config.installer;
  exports dev.ixm.config.jitc;
  exports dev.ixm.config.language;
  exports dev.ixm.config.mending;
  exports dev.ixm.config.mirroring;
  exports dev.ixm.config.password;
  exports dev.ixm.config.password.history;
  exports dev.ixm.config.share;
  exports dev.ixm.config.sso;
  exports dev.ixm.config.synchronization;
  exports dev.ixm.config.uac;

  opens dev.ixm.config.aacc to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.account to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.certificate to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.cse to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.etsip to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.gdpr to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.hyperv to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.ini to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.installer to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.jitc to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.language to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.mirroring to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.password to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.password.history to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.share to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.sso to
      com.fasterxml.jackson.databind;
  opens dev.ixm.config.uac to
      com.fasterxml.jackson.databind;

  provides dev.ixm.model.rule.RuleProvider with
      dev.ixm.config.certificate.rules.CertificateRules,
      dev.ixm.config.installer.rules.InstallerRules,
      dev.ixm.config.rules.ConfigRules;

  uses dev.ixm.config.password.PasswordRule;
}
