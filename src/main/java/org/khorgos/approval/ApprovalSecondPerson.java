package org.khorgos.approval;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.SecondPersonRule;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody acts twice in the approval of one proposal, but for what one person may do in it. */
@Component
class ApprovalSecondPerson implements SecondPersonRule {
    private static final Map<Operation, ApprovalAct> ACTS = Map.of(
            Operation.ASSIGN_HOST, ApprovalAct.ASSIGN,
            Operation.ANSWER_ASSIGNMENT, ApprovalAct.ANSWER,
            Operation.HANDLE_CASE, ApprovalAct.HANDLE,
            Operation.GIVE_CO_OPINION, ApprovalAct.CO_OPINION,
            Operation.APPROVE_OPINION, ApprovalAct.APPROVE_OPINION,
            Operation.DECIDE_FOR_HOME, ApprovalAct.DECIDE_HOME,
            Operation.DECIDE_FOR_PARTNER, ApprovalAct.DECIDE_PARTNER);
    private final JdbcClient jdbc;

    ApprovalSecondPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> barred(ProposalId id, Operation operation) {
        ApprovalAct act = ACTS.get(operation);
        Set<UserId> barred = new HashSet<>();
        if (act != null) {
            jdbc.sql("select act, user_id from approval_act where proposal_id = ?")
                    .param(id.value())
                    .query(row -> {
                        if (!ApprovalAct.valueOf(row.getString("act")).mayBeBy(act)) {
                            barred.add(new UserId(row.getObject("user_id", UUID.class)));
                        }
                    });
        }
        return barred;
    }
}
