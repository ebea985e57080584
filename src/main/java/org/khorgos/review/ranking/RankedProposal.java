package org.khorgos.review.ranking;

import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/**
 * A reviewed proposal that one reader may see in the order of its call.
 *
 * @param country the partner country, ISO 3166-1 alpha-2
 * @param money true when the reader may know what it asks for
 */
record RankedProposal(
        ProposalId id, String title, String country, ProposalState state, boolean money, RankingEntry entry) {}
