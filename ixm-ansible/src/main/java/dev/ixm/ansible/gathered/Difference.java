package dev.ixm.ansible.gathered;

import com.google.common.collect.ImmutableList;

/**
 * Something that a site states and that was found to be otherwise.
 *
 * @param server the name of the server
 * @param pointer where the deployment has it, as a JSON pointer
 * @param stated its values there, of a list as many as it has
 * @param found the values that were found
 */
public record Difference(
    String server, String pointer, ImmutableList<String> stated, ImmutableList<String> found) {}
