package org.khorgos.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows when experts who never declared interests were asked to. */
@Component
class DeclarationRequests {
    private static final String DONE = """
            select expert_id from expert_declaration where expert_id in (:experts)
            union select expert_id from expert_declaration_request
            where expert_id in (:experts) and asked_on > :before
            """;
    private final JdbcClient jdbc;

    DeclarationRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these experts who never declared and were not asked after that day. */
    List<UserId> unasked(Collection<UserId> experts, LocalDate before) {
        Set<UserId> left = new LinkedHashSet<>(experts);
        if (!experts.isEmpty()) {
            jdbc.sql(DONE)
                    .param("experts", experts.stream().map(UserId::value).toList())
                    .param("before", before)
                    .query(UUID.class)
                    .list()
                    .forEach(done -> left.remove(new UserId(done)));
        }
        return List.copyOf(left);
    }

    /** False when somebody was faster within the year. */
    boolean asked(UserId expert, LocalDate today) {
        boolean first = jdbc.sql("insert ignore into expert_declaration_request (expert_id, asked_on) values (?, ?)")
                        .params(expert.value(), today)
                        .update()
                > 0;
        return first
                || jdbc.sql("update expert_declaration_request set asked_on = ? where expert_id = ? and asked_on <= ?")
                                .params(today, expert.value(), today.minusYears(1))
                                .update()
                        > 0;
    }
}
