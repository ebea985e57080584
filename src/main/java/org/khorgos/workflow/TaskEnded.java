package org.khorgos.workflow;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/** A task of the inbox was done, taken or closed by the process; screens that show it refresh. */
public record TaskEnded(ProposalId proposal, String kind, Instant at) {}
