package dev.ixm.model.attribute;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One attribute of a site's description. Its label stands in the message file {@code attribute}
 * under its name, see {@link dev.ixm.model.rule.Messages#label}.
 *
 * @param name tells it apart from all others, such as {@code hardware.memory}
 * @param pointers the JSON pointers of a deployment or of requirements that lead to it, with an
 *     asterisk for each index, such as {@code /servers/*}{@code /hardware/memory}
 * @param unit how it is given
 * @param look where one looks for it
 * @param change what changes it
 * @param example a value as JSON has it, such as {@code "16 GiB"} with its quotation marks
 * @param gather by what of Ansible it is gathered, empty if by nothing
 * @param opens the topic of the rules that have nothing to judge before it is known; empty if none
 */
public record Attribute(
    String name,
    ImmutableList<String> pointers,
    Unit unit,
    Look look,
    Change change,
    String example,
    Optional<Gather> gather,
    Optional<String> opens) {}
