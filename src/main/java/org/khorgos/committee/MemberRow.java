package org.khorgos.committee;

import org.khorgos.identity.UserId;

/** A member of the committee as the secretary sees it; a signatory of the proposal is recused in any case. */
public record MemberRow(UserId id, String name, String organisation, boolean signatory) {}
