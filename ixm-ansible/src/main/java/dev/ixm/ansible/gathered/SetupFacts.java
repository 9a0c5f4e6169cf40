package dev.ixm.ansible.gathered;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;

/**
 * The facts that {@code setup} of {@code ansible.windows} 1.14 gathers of a Windows host.
 *
 * <p>Source: its script, {@code setup.ps1}.
 */
final class SetupFacts {

  private static final String PREFIX = "ansible_";

  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "architecture",
          "architecture2",
          "bios_date",
          "bios_version",
          "date_time",
          "distribution",
          "distribution_major_version",
          "distribution_version",
          "domain",
          "env",
          "fqdn",
          "hostname",
          "interfaces",
          "ip_addresses",
          "kernel",
          "lastboot",
          "machine_id",
          "memfree_mb",
          "memtotal_mb",
          "netbios_name",
          "nodename",
          "os_family",
          "os_installation_type",
          "os_name",
          "os_product_type",
          "owner_contact",
          "owner_name",
          "pagefilefree_mb",
          "pagefiletotal_mb",
          "powershell_version",
          "processor",
          "processor_cores",
          "processor_count",
          "processor_threads_per_core",
          "processor_vcpus",
          "product_name",
          "product_serial",
          "reboot_pending",
          "swaptotal_mb",
          "system",
          "system_description",
          "system_vendor",
          "uptime_seconds",
          "user_dir",
          "user_gecos",
          "user_id",
          "user_sid",
          "virtualization_role",
          "virtualization_type",
          "win_rm_certificate_expires",
          "windows_domain",
          "windows_domain_member",
          "windows_domain_role");

  /** What is told of the gathering, not of the host. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "gather_subset", "module_setup", "measure_info", "ansible_facts", "changed", "warnings");

  /** What a server's hardware is read from. */
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of("ansible_memtotal_mb", "ansible_processor_vcpus");

  private SetupFacts() {}

  /** {@return whether a fact that is a number is none, nor null, which Ansible writes for none} */
  static boolean isNoNumber(String field, JsonNode value) {
    return NUMBERS.contains(field)
        && !value.isNull()
        && !value.isIntegralNumber()
        && !value.asText().matches("[0-9]+");
  }

  static boolean isKnown(String field) {
    return OTHERS.contains(field)
        || (field.startsWith(PREFIX) && NAMES.contains(field.substring(PREFIX.length())));
  }
}
