package org.khorgos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTests {
    private static final Instant NOON = Instant.parse("2025-03-05T12:00:00Z");

    @Test
    void an_untouched_chain_is_intact() {
        List<AuditRow> rows = chain(5);

        assertThat(verify(rows, 5, rows.get(4).hash())).isEqualTo(new Verification(5, true, null));
        assertThat(verify(List.of(), 0, Chain.START).intact()).isTrue();
    }

    @Test
    void every_changed_field_is_found_where_it_is() {
        AuditRow row = chain(5).get(2);
        List<AuditRow> changed = List.of(
                row(row, row.at().plusNanos(1000), row.actorName(), row.subject(), row.action(), row.facts()),
                row(row, row.at(), "Somebody else", row.subject(), row.action(), row.facts()),
                row(row, row.at(), row.actorName(), "other", row.action(), row.facts()),
                row(row, row.at(), row.actorName(), row.subject(), "Undone", row.facts()),
                row(row, row.at(), row.actorName(), row.subject(), row.action(), "{}"));

        for (AuditRow one : changed) {
            List<AuditRow> rows = chain(5);
            rows.set(2, one);
            assertThat(verify(rows, 5, rows.get(4).hash()).firstBrokenSeq()).isEqualTo(3);
        }
    }

    @Test
    void text_that_moves_from_one_field_to_the_next_is_found() {
        assertThat(Chain.hash(Chain.START, new AuditFact(NOON, null, "", "ab", "c", "{}"), 1))
                .isNotEqualTo(Chain.hash(Chain.START, new AuditFact(NOON, null, "", "a", "bc", "{}"), 1));
    }

    @Test
    void missing_entries_are_found_in_the_middle_and_at_the_end() {
        List<AuditRow> rows = chain(5);
        String head = rows.get(4).hash();
        List<AuditRow> gap = chain(5);
        gap.remove(1);

        assertThat(verify(gap, 5, head).firstBrokenSeq()).isEqualTo(2);
        assertThat(verify(rows.subList(0, 3), 5, head).firstBrokenSeq()).isEqualTo(4);
        assertThat(verify(rows, 4, rows.get(3).hash()).firstBrokenSeq()).isEqualTo(5);
        assertThat(verify(rows, 5, rows.get(3).hash()).firstBrokenSeq()).isEqualTo(5);
    }

    private static Verification verify(List<AuditRow> rows, long seq, String hash) {
        Chain chain = new Chain();
        rows.forEach(chain::read);
        return chain.end(seq, hash);
    }

    private static List<AuditRow> chain(int length) {
        List<AuditRow> rows = new ArrayList<>();
        String last = Chain.START;
        for (int seq = 1; seq <= length; seq++) {
            AuditFact fact =
                    new AuditFact(NOON.plusSeconds(seq), null, "", "subject", "Done", "{\"n\":\"" + seq + "\"}");
            String hash = Chain.hash(last, fact, seq);
            rows.add(new AuditRow(seq, fact.at(), null, "", "subject", "Done", fact.facts(), last, hash));
            last = hash;
        }
        return rows;
    }

    private static AuditRow row(AuditRow row, Instant at, String name, String subject, String action, String facts) {
        return new AuditRow(row.seq(), at, row.actor(), name, subject, action, facts, row.previousHash(), row.hash());
    }
}
