package org.khorgos.panel.plan;

import org.khorgos.access.ProposalId;

/**
 * A proposal that waits for the experts of a round.
 *
 * @param round the round for which they are wanted, from 1
 */
public record Waiting(ProposalId id, String number, String title, int round) {}
