package org.khorgos.similarity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.khorgos.proposal.ProposalRevised;
import org.khorgos.proposal.ProposalSubmitted;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the searchable words of every submitted proposal, in the transaction that submits or revises it. */
@Component
class SearchTexts {
    private final JdbcClient jdbc;
    private final Clock clock;

    SearchTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void keep(ProposalSubmitted event) {
        write(event.proposal().value());
    }

    @EventListener
    @Transactional
    void keep(ProposalRevised event) {
        write(event.proposal().value());
    }

    /** Writes those of proposals that were submitted before there was such a table. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void keepOlder() {
        jdbc.sql("select p.proposal_id from proposal p "
                        + "left join similarity_text s on s.proposal_id = p.proposal_id "
                        + "where p.submitted_at is not null and s.proposal_id is null")
                .query(UUID.class)
                .list()
                .forEach(this::write);
    }

    private void write(UUID proposal) {
        SearchText words = jdbc.sql("""
                        select concat_ws('\n', p.title, (select group_concat(l.title order by l.language separator '\n')
                            from proposal_title l where l.proposal_id = p.proposal_id)) title,
                          concat_ws('\n', p.summary, p.problem, p.suggestion) text
                        from proposal p where p.proposal_id = ?
                        """)
                .param(proposal)
                .query((row, number) -> SearchText.of(row.getString("title"), row.getString("text")))
                .single();
        jdbc.sql("insert into similarity_text (proposal_id, tokens, written_at) values (?, ?, ?) "
                        + "on duplicate key update tokens = values(tokens), written_at = values(written_at)")
                .params(proposal, words.column(), Timestamp.from(clock.instant()))
                .update();
    }
}
