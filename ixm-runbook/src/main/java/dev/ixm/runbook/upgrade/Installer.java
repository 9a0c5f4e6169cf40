package dev.ixm.runbook.upgrade;

import com.google.common.collect.ImmutableList;

/** What the upgrade's installer asks, and what to answer. */
final class Installer {

  private static final String PASSWORD =
      "If asked for a new administrator password: not blank, letters and digits, 6 or more";
  private static final String DCOM =
      "If asked for DCOM settings: those of the first installation, unchanged";

  /** On one server alone. */
  static final ImmutableList<String> ALONE =
      ImmutableList.of(
          "Run `Setup.exe`; what it needs of other vendors' packages it installs itself",
          PASSWORD,
          DCOM,
          "`SSO Configuration`: enable `Legacy SSO` and each of `Providers` that applies",
          "`OK`, then `Save`; when all is done, `Finish`");

  /** On a server of a High Availability site. */
  static final ImmutableList<String> HIGH_AVAILABILITY =
      ImmutableList.of(
          "Run the upgrade program, which stops services as it needs",
          PASSWORD,
          DCOM,
          "Country and area code of the place with the most outgoing calls; this is not asked where"
              + " Windows has them in `Phone and Modem Settings`",
          "`Finish`; a message says that Mobilink has to run on the Consolidated server before use",
          "Asked to restart, choose `Cancel`");

  private Installer() {}
}
