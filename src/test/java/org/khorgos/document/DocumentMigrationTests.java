package org.khorgos.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.database.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of an earlier release, with submitted proposals and their documents, is taken over. */
class DocumentMigrationTests {
    private final UUID proposal = UUID.randomUUID();

    private FreshDatabase database;
    private JdbcClient old;

    @BeforeEach
    void an_earlier_release_with_a_proposal_submitted_twice() {
        database = new FreshDatabase();
        database.migrate("0150");
        old = JdbcClient.create(database.source());
        old.sql("set statement foreign_key_checks = 0, sql_mode = '' for insert into proposal "
                        + "(proposal_id, state, title, language, details, created_at) "
                        + "values (?, 'DRAFT', 'Old', 'en', '{}', '2026-01-01')")
                .param(proposal)
                .update();
        version(1, "2026-02-01 12:00:00");
        version(2, "2026-03-01 12:00:00");
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void each_version_gets_what_was_attached_when_it_was_submitted() {
        attach("always.pdf", "2026-01-15 00:00:00", null);
        attach("removed-in-between.pdf", "2026-01-15 00:00:00", "2026-02-15 00:00:00");
        attach("removed-before.pdf", "2026-01-15 00:00:00", "2026-01-20 00:00:00");
        attach("added-in-between.pdf", "2026-02-15 00:00:00", null);
        attach("added-after.pdf", "2026-03-15 00:00:00", null);

        database.migrate("0205");

        assertThat(submitted(1)).containsExactly("always.pdf", "removed-in-between.pdf");
        assertThat(submitted(2)).containsExactly("added-in-between.pdf", "always.pdf");
        assertThat(old.sql("select count(*) from document_attachment "
                                + "where document_id = attachment_id and number = 1 and replaced_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private List<String> submitted(int version) {
        return old.sql("select a.name from document_submitted s join document_attachment a "
                        + "on a.attachment_id = s.attachment_id where s.version_number = ? order by a.name")
                .param(version)
                .query(String.class)
                .list();
    }

    private void version(int number, String at) {
        old.sql("insert into proposal_version (proposal_id, number, content, content_sha256, created_by, created_at) "
                        + "values (?, ?, '{}', sha2('{}', 256), uuid(), ?)")
                .params(proposal, number, at)
                .update();
    }

    private void attach(String name, String at, @Nullable String removed) {
        old.sql("insert into document_attachment (attachment_id, proposal_id, name, kind, type, size, sha256, "
                        + "stored_name, uploaded_by, uploaded_at, removed_by, removed_at) values (uuid(), ?, ?, "
                        + "'LETTER', 'PDF', 9, sha2('x', 256), uuid(), uuid(), ?, if(? is null, null, uuid()), ?)")
                .params(proposal, name, at, removed, removed)
                .update();
    }
}
