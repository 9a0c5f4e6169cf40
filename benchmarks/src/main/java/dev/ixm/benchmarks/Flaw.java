package dev.ixm.benchmarks;

/**
 * Something wrong with a site, as a program without rules would say it.
 *
 * @param rule the id of the rule that is broken or cannot be judged
 * @param path where, as a JSON pointer into the site
 * @param isMissing whether a value is missing there, so that nothing is known to be wrong
 */
public record Flaw(String rule, String path, boolean isMissing) {}
