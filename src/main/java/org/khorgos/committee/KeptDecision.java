package org.khorgos.committee;

import java.time.Instant;
import org.khorgos.access.ProposalId;

/**
 * A decision of the committee that is not released yet.
 *
 * @param request what the proposers shall revise, empty unless they are asked to
 * @param at when the votes were counted
 */
public record KeptDecision(
        ProposalId proposal,
        int round,
        String request,
        CommitteeDecision decision,
        VoteCount count,
        Instant at) {}
