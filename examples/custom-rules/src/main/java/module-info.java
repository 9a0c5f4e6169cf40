/** The rules of a house, as a plug-in of the IXM SDK. */
module com.example.ixm.rules {
  requires transitive dev.ixm.config;
  requires transitive dev.ixm.sizing;

  exports com.example.ixm.rules;

  provides dev.ixm.config.password.PasswordRule with
      com.example.ixm.rules.KeyboardWalkRule;
  provides dev.ixm.model.release.FactsProvider with
      com.example.ixm.rules.HouseTables;
  provides dev.ixm.model.rule.RuleProvider with
      com.example.ixm.rules.HouseRules;

  uses dev.ixm.config.password.PasswordRule;
}
