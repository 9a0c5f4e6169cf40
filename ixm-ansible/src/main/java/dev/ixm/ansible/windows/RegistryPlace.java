package dev.ixm.ansible.windows;

import dev.ixm.config.cse.EngineRegistry;
import dev.ixm.model.windows.Architecture;

/**
 * Where the Windows registry says what attributes of a server are. The guide has only those of the
 * CSE.
 */
public enum RegistryPlace {
  /** Whether administrators run in Admin Approval Mode: 0 or 1. */
  ADMIN_APPROVAL(Keys.POLICIES, "EnableLUA"),
  /** When User Account Control asks administrators: 0 never. */
  ADMIN_PROMPT(Keys.POLICIES, "ConsentPromptBehaviorAdmin"),
  /** Whether a policy keeps Windows from updating by itself: 1 if so. */
  NO_AUTO_UPDATE(
      "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU", "NoAutoUpdate"),
  /** Whether the firewall filters in a domain: 0 or 1. */
  FIREWALL_DOMAIN(Keys.FIREWALL + "DomainProfile", "EnableFirewall"),
  /** Whether the firewall filters in private networks: 0 or 1. */
  FIREWALL_PRIVATE(Keys.FIREWALL + "StandardProfile", "EnableFirewall"),
  /** Whether the firewall filters in public networks: 0 or 1. */
  FIREWALL_PUBLIC(Keys.FIREWALL + "PublicProfile", "EnableFirewall"),
  /** Which .NET Framework 4 there is, as a number that grows. */
  NET_RELEASE("HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full", "Release"),
  /** The clock rate of the first processor in megahertz. */
  CLOCK_RATE("HKLM:\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0", "~MHz"),
  /** The folder of Windows, which is on the drive of the operating system. */
  SYSTEM_ROOT("HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "SystemRoot"),
  /** The languages of the user interface: a key below for each. */
  LANGUAGES("HKLM:\\SYSTEM\\CurrentControlSet\\Control\\MUI\\UILanguages", ""),
  /** The source of the time: NTP, the domain (NT5DS), or none (NoSync). */
  TIME_SOURCE("HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters", "Type"),
  /** The server of the time. */
  TIME_SERVER("HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters", "NtpServer"),
  /** The shared folders: a value for each, with lines of which one begins with {@code Path=}. */
  SHARES("HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Shares", ""),
  /** Who has rights in each: a security descriptor under the same name. */
  SHARE_RIGHTS("HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Shares\\Security", ""),
  /** The folders that the antivirus program of Windows does not scan: the names of the values. */
  DEFENDER_EXCLUSIONS("HKLM:\\SOFTWARE\\Microsoft\\Windows Defender\\Exclusions\\Paths", ""),
  /** Whether a CSE server is the primary instance, in a Windows of 64 bits: 0 or 1. */
  ENGINE_PRIMARY(key(EngineRegistry.key(Architecture.X64)), EngineRegistry.VALUE),
  /** The same in a Windows of 32 bits. */
  ENGINE_PRIMARY_32(key(EngineRegistry.key(Architecture.X86)), EngineRegistry.VALUE),
  /** The programs that are installed: a key below for each. */
  PROGRAMS("HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall", ""),
  /** The programs of 32 bits that are installed: a key below for each. */
  PROGRAMS_32("HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall", "");

  /** What {@link #NET_RELEASE} is from .NET Framework 4.7.2 on, whatever the Windows. */
  public static final int NET_4_7_2 = 461_808;

  private static final class Keys {
    static final String POLICIES =
        "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System";
    static final String FIREWALL =
        "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\";

    private Keys() {}
  }

  private final String key;
  private final String value;

  RegistryPlace(String key, String value) {
    this.key = key;
    this.value = value;
  }

  /** As PowerShell writes what the registry editor shows. */
  private static String key(String shown) {
    return shown.replace("Computer\\HKEY_LOCAL_MACHINE\\", "HKLM:\\");
  }

  /** {@return the full path of the key} */
  public String key() {
    return key;
  }

  /** {@return the name of the value, empty if the key itself says it} */
  public String value() {
    return value;
  }
}
