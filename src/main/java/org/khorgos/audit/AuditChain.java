package org.khorgos.audit;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of entries and its end; writers stand in line at the end for the moment of their commit. */
@Component
class AuditChain {
    private final JdbcClient jdbc;
    private final EntityManager entities;

    AuditChain(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** The position and hash of the last entry. */
    record Head(long seq, String hash) {}

    /** Adds the facts; whatever the transaction still has to write goes first, so that the end is locked only shortly. */
    void append(List<AuditFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        Head head = jdbc.sql("select seq, hash from audit_head for update")
                .query(Head.class)
                .single();
        for (AuditFact fact : facts) {
            head = append(head, fact);
        }
        jdbc.sql("update audit_head set seq = ?, hash = ?")
                .params(head.seq(), head.hash())
                .update();
    }

    Head head() {
        return jdbc.sql("select seq, hash from audit_head").query(Head.class).single();
    }

    private Head append(Head head, AuditFact fact) {
        long seq = head.seq() + 1;
        String hash = Chain.hash(head.hash(), fact, seq);
        UserId actor = fact.actor();
        jdbc.sql("insert into audit_entry (seq, at, actor_id, actor_name, subject, action, facts, prev_hash, hash) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        seq,
                        Timestamp.from(fact.at()),
                        actor == null ? null : actor.value(),
                        fact.actorName(),
                        fact.subject(),
                        fact.action(),
                        fact.facts(),
                        head.hash(),
                        hash)
                .update();
        return new Head(seq, hash);
    }
}
