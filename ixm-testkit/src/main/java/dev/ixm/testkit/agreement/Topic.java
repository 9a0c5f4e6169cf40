package dev.ixm.testkit.agreement;

/** What the outputs of a site speak of in common. */
enum Topic {
  TRANSPORT,
  ADDRESS,
  DRIVE,
  ACCOUNT,
  CSE,
  PORT,
  SERVICE,
  RELEASE,
  MIRRORING,
  LICENSE,
  PLAN
}
