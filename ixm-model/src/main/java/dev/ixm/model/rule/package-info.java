/**
 * What a rule is, what it finds, and how sets of rules are put together and run.
 *
 * <p>Built-in rules and plug-ins go the same way: a {@link dev.ixm.model.rule.RuleProvider} offers
 * rules, {@link dev.ixm.model.rule.RuleSet#discover} gathers them, and {@link
 * dev.ixm.model.rule.RuleSet#check} runs those that fit a subject.
 */
@NullMarked
package dev.ixm.model.rule;

import org.jspecify.annotations.NullMarked;
