package org.khorgos.filing;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.SecondPersonRule;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who proposed a filing does not confirm it. */
@Component
class FilingSecondPerson implements SecondPersonRule {
    private final JdbcClient jdbc;

    FilingSecondPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> barred(ProposalId id, Operation operation) {
        if (operation != Operation.CONFIRM_FILING) {
            return Set.of();
        }
        return jdbc
                .sql("select proposed_by from filing_proposal where proposal_id = ? and confirmed is null")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }
}
