package org.khorgos.committee;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;

/**
 * A decision of the committee that is not released yet.
 *
 * @param request what the proposers shall revise, empty unless they are asked to
 * @param secretary who prepared the meeting
 * @param at when the votes were counted
 */
public record KeptDecision(
        ProposalId proposal,
        int round,
        String request,
        CommitteeDecision decision,
        VoteCount count,
        UserId secretary,
        Instant at) {}
