package org.khorgos.approval;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that nobody acts twice in the approval of one proposal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ApprovalChain {
    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Clock clock;

    ApprovalChain(JdbcClient jdbc, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** The act of the person who is acting now; throws Refused when that person did another one in this chain before. */
    Act next(ProposalId id, ApprovalAct act) {
        UserId user = current.get().id();
        jdbc
                .sql("select act from approval_act where proposal_id = ? and user_id = ? order by act_id")
                .params(id.value(), user.value())
                .query(String.class)
                .list()
                .stream()
                .map(ApprovalAct::valueOf)
                .filter(earlier -> !earlier.mayBeBy(act))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Refused("approval.secondPerson." + earlier.name());
                });
        return new Act(user, clock.instant());
    }

    /** Adds the act to the chain, after the case was written. */
    void add(ProposalId id, ApprovalAct act, Act done) {
        jdbc.sql("insert into approval_act (proposal_id, act, user_id, acted_at) values (?, ?, ?, ?)")
                .params(id.value(), act.name(), done.by(), timestamp(done.at()))
                .update();
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.from(at);
    }
}
