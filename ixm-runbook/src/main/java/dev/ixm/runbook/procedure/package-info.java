/**
 * What can be done with a site, as a list that plug-ins add to, and plans that are checked.
 *
 * <p>A procedure is written, or one in words is moved here, in five steps:
 *
 * <ol>
 *   <li>Write each step by {@link dev.ixm.runbook.Draft#step(dev.ixm.runbook.Party, String,
 *       dev.ixm.runbook.operation.Operation)} with an operation where there is one, else in words
 *       as before. The words of an operation are its own; remarks may follow by {@code addHow}.
 *   <li>Say what each step relies on, by {@code needing} (the guide states it) or {@code
 *       needingInferred}, and what it makes of the site, by {@code setting}; an operation's effects
 *       are there already. Keys are in {@link dev.ixm.runbook.state.Keys}; what a deployment can
 *       say is no key. What depends on the occasion belongs here, not to the operation. A backup
 *       that the guide recommends is a {@link dev.ixm.runbook.state.Need#recommended}.
 *   <li>Begin the draft with the site and the start, so that restarts know which services start;
 *       gather many steps that many wait for in one {@link dev.ixm.runbook.operation.Milestone}.
 *   <li>Implement {@link dev.ixm.runbook.procedure.Procedure}: the state that it is meant for, from
 *       {@link dev.ixm.runbook.state.SiteState}, and its goal, services included. Services that it
 *       stops end as the goal says.
 *   <li>List it in a {@link dev.ixm.runbook.procedure.ProcedureProvider}, and have the testkit's
 *       {@code ProcedureContract} check it over generated sites.
 * </ol>
 *
 * <p>Steps that a house does before steps of every procedure are a {@link
 * dev.ixm.runbook.procedure.HouseStep}. The page {@code docs/writing-a-procedure.md} has it all
 * with an example.
 */
@NullMarked
@IxmStyle
package dev.ixm.runbook.procedure;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
