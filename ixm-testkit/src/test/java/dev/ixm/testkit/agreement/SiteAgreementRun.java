package dev.ixm.testkit.agreement;

/** The whole contract, with as many sites as {@code jqwik.tries.default} says; run by name only. */
class SiteAgreementRun implements SiteAgreementContract {}
