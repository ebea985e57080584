package org.khorgos.funding;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.SecondPersonRule;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who recommended an allocation does not commit the money. */
@Component
class FundingSecondPerson implements SecondPersonRule {
    private final JdbcClient jdbc;

    FundingSecondPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> barred(ProposalId id, Operation operation) {
        if (operation != Operation.COMMIT_ALLOCATION) {
            return Set.of();
        }
        return jdbc
                .sql("select recommended_by from funding_allocation where proposal_id = ?")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }
}
