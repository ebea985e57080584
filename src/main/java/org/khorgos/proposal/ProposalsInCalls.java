package org.khorgos.proposal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.call.CallUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProposalsInCalls implements CallUse {
    private final JdbcClient jdbc;

    ProposalsInCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record InCall(UUID call, long proposals) {}

    @Override
    public Map<UUID, Long> proposals() {
        return jdbc
                .sql("select call_id, count(*) n from proposal group by call_id")
                .query((row, number) -> new InCall(row.getObject("call_id", UUID.class), row.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(InCall::call, InCall::proposals));
    }
}
