package org.khorgos.portfolio;

import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;

/** A proposal that came into its present state lately. */
public record ChangeRow(ProposalId id, String number, String title, ProposalState state, Instant at) {}
