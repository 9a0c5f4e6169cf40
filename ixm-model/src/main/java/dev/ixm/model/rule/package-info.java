/**
 * What a rule is, what it finds, and how sets of rules are put together and run.
 *
 * <p>Built-in rules and plug-ins go the same way: a {@link dev.ixm.model.rule.RuleProvider} offers
 * rules, {@link dev.ixm.model.rule.RuleSet#discover} gathers them, and {@link
 * dev.ixm.model.rule.RuleSet#check} runs those that fit a subject.
 *
 * <p>A site that decides otherwise than a rule records a {@link dev.ixm.model.rule.Waiver}. It
 * changes what a finding counts as and hides nothing. Rules know no clock: whether a waiver still
 * holds is judged by the day that is given to {@link dev.ixm.model.rule.RuleSet#waive}.
 */
@NullMarked
package dev.ixm.model.rule;

import org.jspecify.annotations.NullMarked;
