package org.khorgos.workflow;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/**
 * A task of the inbox was done, taken or closed by the process: it no longer waits for those it was open to; screens
 * that show it refresh.
 *
 * @param holder text form of the id of the user for whom it still waits, empty when it waits for nobody
 */
public record TaskEnded(ProposalId proposal, String kind, TaskId task, String holder, Instant at) {}
