package dev.ixm.runbook.worksheet;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.Party;

/**
 * What is done at one place before the work moves to another, or much the same at several servers.
 *
 * <p>Place after place is an order in which the steps can be done. Unless it is done in turn, row
 * after row, each at all its places, is another.
 *
 * @param places where, in the order in which it is done, never empty
 * @param isInTurn whether what is done at a place may wait for all that is done at an earlier one
 * @param rows what is done, in order, never empty; each is for one or more of the places
 */
public record WorkBlock(
    ImmutableList<Party> places, boolean isInTurn, ImmutableList<WorkRow> rows) {}
