package dev.ixm.model.topology.rules;

import static dev.ixm.model.Role.SECONDARY;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumberRulesTest {

  @Test
  @Tag("G08-102")
  @Tag("G09-223")
  void aSecondaryHasANumberOfItsOwnFrom2To20() {
    NumberingCase.assertRange("topology.secondary.number.range", SECONDARY, 2, 20);
    NumberingCase.assertUnique("topology.secondary.number.unique", SECONDARY);
  }
}
