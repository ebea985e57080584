package org.khorgos.panel.plan;

import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserId;
import org.khorgos.panel.ExpertSide;

/** One expert for one proposal in a plan. */
public record Seat(ProposalId proposal, UserId expert, ExpertSide side, SeatStatus status) {
    /** True unless the expert was taken out. */
    public boolean taken() {
        return status != SeatStatus.OUT;
    }
}
