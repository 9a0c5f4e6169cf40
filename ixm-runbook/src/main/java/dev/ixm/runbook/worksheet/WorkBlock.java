package dev.ixm.runbook.worksheet;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.Party;

/**
 * What is done at one place before the work moves to another, or the same at several servers.
 *
 * @param places where, in the order in which it is done, never empty
 * @param isInTurn whether a later place waits for an earlier one; the work may be done at the same
 *     time otherwise
 * @param rows what is done at each place, in order, never empty
 */
public record WorkBlock(
    ImmutableList<Party> places, boolean isInTurn, ImmutableList<WorkRow> rows) {}
