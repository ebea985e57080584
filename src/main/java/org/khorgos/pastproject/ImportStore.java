package org.khorgos.pastproject;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.khorgos.cordis.CordisFile;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes which files were imported. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportStore {
    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(ImportId id, CordisFile file, UserId by, Instant now) {
        jdbc.sql("insert into past_project_import (import_id, kind, file_name, imported_by, started_at) "
                        + "values (?, ?, ?, ?, ?)")
                .params(id.value(), file.kind().name(), file.name(), by.value(), Timestamp.from(now))
                .update();
    }

    void finish(ImportId id, FileSummary summary, Instant now) {
        jdbc.sql("update past_project_import set finished_at = greatest(?, started_at), added = ?, changed = ?, "
                        + "unchanged = ?, rejected = ? where import_id = ?")
                .params(
                        Timestamp.from(now),
                        summary.added(),
                        summary.changed(),
                        summary.unchanged(),
                        summary.rejected(),
                        id.value())
                .update();
    }

    /** When an import came to its end last. */
    Optional<Instant> lastFinished() {
        return jdbc.sql("select finished_at from past_project_import where finished_at is not null "
                        + "order by finished_at desc limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
