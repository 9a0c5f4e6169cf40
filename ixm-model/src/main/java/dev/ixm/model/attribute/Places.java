package dev.ixm.model.attribute;

/** Places that show several attributes. */
final class Places {

  static final String PROGRAMS = "Control Panel > Programs and Features";
  static final String MEMORY =
      "Get-CimInstance Win32_ComputerSystem | Format-List TotalPhysicalMemory";
  static final String CLOCK_RATE = "Get-CimInstance Win32_Processor | Format-List MaxClockSpeed";

  private Places() {}
}
