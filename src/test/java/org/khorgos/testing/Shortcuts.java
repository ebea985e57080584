package org.khorgos.testing;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the facts without which a proposal cannot be in a state, so that one put there breaks no invariant. */
@Component
class Shortcuts {
    private static final Set<ProposalState> WITHOUT_OPINION = EnumSet.of(
            ProposalState.ASSIGNING, ProposalState.DISPUTED, ProposalState.HANDLING, ProposalState.CO_OPINIONS);
    private static final Set<ProposalState> DECIDING =
            EnumSet.of(ProposalState.IN_APPROVAL, ProposalState.APPROVAL_HOME, ProposalState.APPROVAL_PARTNER);
    private static final Set<ProposalState> APPROVED = EnumSet.of(
            ProposalState.APPROVED,
            ProposalState.ALLOCATING,
            ProposalState.RESERVE,
            ProposalState.ALLOCATED,
            ProposalState.DECLINED_NO_FUNDS);

    private final JdbcClient jdbc;

    Shortcuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lead(ProposalId id, ProposalState state) {
        if (WITHOUT_OPINION.contains(state)) {
            assign(id);
        } else if (DECIDING.contains(state)) {
            assign(id);
            approveOpinion(id);
            decideBefore(id, state);
        } else if (APPROVED.contains(state)) {
            assign(id);
            approveOpinion(id);
            decide(id, "home", "APPROVE");
            decide(id, "partner", "APPROVE");
            allocate(id, state);
        } else if (state == ProposalState.DECLINED) {
            assign(id);
            approveOpinion(id);
            decide(id, "home", "DECLINE");
        }
    }

    private void assign(ProposalId id) {
        UUID host = UUID.randomUUID();
        jdbc.sql("insert into approval_case (proposal_id, version, host_id, filing_class, handling, assigned_by, "
                        + "assigned_at, binding, opinion, extended) "
                        + "values (?, 0, ?, 'ECONOMIC', 'SINGLE', uuid(), utc_timestamp(6), false, '', false)")
                .params(id.value(), host)
                .update();
        for (String role : Set.of("HOST_HANDLER", "HOST_APPROVER")) {
            jdbc.sql("insert into access_grant (proposal_id, grantee, capacity, granted_at) "
                            + "values (?, ?, 'HOST', utc_timestamp(6))")
                    .params(id.value(), role + "@" + host)
                    .update();
        }
    }

    private void approveOpinion(ProposalId id) {
        jdbc.sql("update approval_case set opinion = 'Worth doing.', opinion_by = ?, opinion_at = utc_timestamp(6), "
                        + "opinion_approved_by = ?, opinion_approved_at = utc_timestamp(6) where proposal_id = ?")
                .params(UUID.randomUUID(), UUID.randomUUID(), id.value())
                .update();
    }

    private void decideBefore(ProposalId id, ProposalState state) {
        if (state == ProposalState.APPROVAL_PARTNER) {
            decide(id, "home", "APPROVE");
        } else if (state == ProposalState.APPROVAL_HOME) {
            decide(id, "partner", "APPROVE");
        }
    }

    private void decide(ProposalId id, String side, String decision) {
        UUID by = UUID.randomUUID();
        jdbc.sql(("update approval_case set %1$s_decision = ?, %1$s_by = ?, %1$s_at = utc_timestamp(6), "
                                + "%1$s_reason = 'Because.' where proposal_id = ?")
                        .formatted(side))
                .params(decision, by, id.value())
                .update();
        jdbc.sql("insert into approval_act (proposal_id, act, user_id, acted_at) "
                        + "values (?, concat('DECIDE_', upper(?)), ?, utc_timestamp(6))")
                .params(id.value(), side, by)
                .update();
    }

    private void allocate(ProposalId id, ProposalState state) {
        if (state == ProposalState.ALLOCATED) {
            allocation(id, "COMMITTED", UUID.randomUUID());
        } else if (state == ProposalState.RESERVE) {
            allocation(id, "RESERVE_LIST", null);
        }
    }

    private void allocation(ProposalId id, String status, UUID committedBy) {
        jdbc.sql("insert into funding_allocation (proposal_id, version, call_id, year, home_organisation, "
                        + "partner_organisation, status, round, recommended_home, recommended_partner, offered_home, "
                        + "offered_partner, reason, recommended_by, recommended_at, committed_by, committed_at) "
                        + "select p.proposal_id, 0, p.call_id, c.call_year, 'A', 'B', :status, 0, 0, 0, 0, 0, 'Good.', "
                        + "uuid(), utc_timestamp(6), :by, if(:by is null, null, utc_timestamp(6)) "
                        + "from proposal p join call_for_proposals c on c.call_id = p.call_id "
                        + "where p.proposal_id = :id")
                .param("status", status)
                .param("by", committedBy)
                .param("id", id.value())
                .update();
    }
}
