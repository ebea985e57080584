package org.khorgos.committee.sitting;

import org.khorgos.access.ProposalId;

/** A proposal that waits for a sitting. */
public record Candidate(ProposalId proposal, String number, String title) {}
