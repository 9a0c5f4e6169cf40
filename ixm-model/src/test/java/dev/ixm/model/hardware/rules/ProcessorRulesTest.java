package dev.ixm.model.hardware.rules;

import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;

import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessorRulesTest {

  private static final String AT = "/servers/0/hardware";

  private static Deployment with(Role role, Hardware.Builder hardware) {
    return ha(server("A", role).hardware(hardware.build()));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G02-110")
  void theBiosSetsProcessorsToPerformanceMode(ProcessorMode mode) {
    String rule = "hardware.processor-mode.performance";
    Hardware.Builder hardware = Hardware.builder().processorMode(mode);
    RuleCase found = check(rule, with(Role.PRIMARY, hardware));
    if (mode == ProcessorMode.PERFORMANCE) {
      found.findsNothing();
    } else {
      found.findsAtServer("A", AT + "/processorMode", mode, "PERFORMANCE");
    }
    check(rule, with(Role.LICENSE_SERVER, hardware)).findsNothing();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("G02-108")
  void processorsAreMadeByIntel(ProcessorVendor vendor) {
    String rule = "hardware.processor-vendor.intel";
    Hardware.Builder hardware = Hardware.builder().processorVendor(vendor);
    RuleCase found = check(rule, with(Role.REMOTE_CSE, hardware));
    if (vendor == ProcessorVendor.INTEL) {
      found.findsNothing();
    } else {
      found.findsAtServer("A", AT + "/processorVendor", vendor, "INTEL");
    }
    check(rule, with(Role.BACKUP_TARGET, hardware)).findsNothing();
  }

  @Test
  void cannotJudgeProcessorsThatAreNotStated() {
    check("hardware.processor-mode.performance", ha(server("A", Role.PRIMARY)))
        .lacks(AT + "/processorMode");
    check("hardware.processor-vendor.intel", with(Role.PRIMARY, Hardware.builder()))
        .lacks(AT + "/processorVendor");
  }
}
