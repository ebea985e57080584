package org.khorgos.filing;

import org.khorgos.access.ProposalId;

/** A proposal with which another one may be merged. */
public record LeadRow(ProposalId id, String number, String title) {}
