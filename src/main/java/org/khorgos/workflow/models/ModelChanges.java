package org.khorgos.workflow.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.identity.UserId;
import org.khorgos.workflow.models.ModelChangeRow.Asked;
import org.khorgos.workflow.models.ModelChangeRow.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of changed models. */
@Component
class ModelChanges {
    private static final Logger LOG = LoggerFactory.getLogger(ModelChanges.class);
    private static final String ROWS = """
            select c.change_id, c.status, c.found_at, c.asked_by, c.asked_at, c.reason, c.decided_at, c.word,
              a.display_name asked_by_name, d.display_name decided_by_name
            from workflow_model_change c
            left join identity_user a on a.user_id = c.asked_by
            left join identity_user d on d.user_id = c.decided_by
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    ModelChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is at work, and what is asked for. */
    record Files(ModelFiles before, ModelFiles after) {
        /** The processes that differ, each before and after. */
        List<Pair> differences() {
            return ModelFiles.different(before.drawings(), after.drawings())
                    .map(name -> Pair.of(before.texts().get(name), after.texts().get(name)))
                    .toList();
        }

        /** The files of decision tables that differ, without their ending. */
        List<String> tables() {
            return ModelFiles.different(before.texts(), after.texts())
                    .filter(ModelFiles::isTable)
                    .map(name -> name.replace(".dmn", ""))
                    .toList();
        }
    }

    /** A process before and after. */
    record Pair(ModelFile before, ModelFile after) {
        static Pair of(@Nullable String before, @Nullable String after) {
            ModelFile was = before == null ? null : new ModelFile(before);
            ModelFile is = after == null ? null : new ModelFile(after);
            String process = is == null ? Objects.requireNonNull(was).process() : is.process();
            return new Pair(
                    was == null ? ModelFile.nothing(process) : was, is == null ? ModelFile.nothing(process) : is);
        }
    }

    /** Keeps models that differ from those at work, once; what waits already or was dropped is not kept again. */
    void meet(ModelFiles before, ModelFiles after) {
        if (knows(after)) {
            return;
        }
        overtake();
        try {
            jdbc.sql("insert into workflow_model_change (change_id, fingerprint, before_files, after_files, status, "
                            + "found_at) values (?, ?, ?, ?, 'FOUND', ?)")
                    .params(UUID.randomUUID(), after.fingerprint(), before.json(), after.json(), now())
                    .update();
            LOG.warn("changed models wait for two administrators (Monitor, Changed processes)");
        } catch (DuplicateKeyException e) {
            LOG.info("another node has noted the changed models", e);
        }
    }

    private boolean knows(ModelFiles after) {
        return jdbc.sql("select fingerprint = ? and status in ('FOUND', 'ASKED', 'DROPPED') from workflow_model_change "
                        + "order by found_at desc, change_id limit 1")
                .param(after.fingerprint())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Ends what waits, since other models take its place. */
    void overtake() {
        jdbc.sql("update workflow_model_change set status = 'OVERTAKEN', decided_at = ? where waiting = 1")
                .param(now())
                .update();
    }

    void ask(ModelChangeId id, UserId by, String reason) {
        jdbc.sql("update workflow_model_change set status = 'ASKED', asked_by = ?, asked_at = ?, reason = ? "
                        + "where change_id = ?")
                .params(by.value(), now(), reason, id.value())
                .update();
    }

    void decide(ModelChangeId id, Status status, UserId by, String word) {
        jdbc.sql("update workflow_model_change set status = ?, decided_by = ?, decided_at = ?, word = ? "
                        + "where change_id = ?")
                .params(status.name(), by.value(), now(), word, id.value())
                .update();
    }

    List<ModelChangeRow> all() {
        return jdbc.sql(ROWS + " order by c.found_at desc, c.change_id limit 100")
                .query(ModelChanges::row)
                .list();
    }

    /** The change, which nobody else can decide until the transaction ends; throws NotFound for an unknown one. */
    ModelChangeRow lock(ModelChangeId id) {
        jdbc.sql("select change_id from workflow_model_change where change_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql(ROWS + " where c.change_id = ?")
                .param(id.value())
                .query(ModelChanges::row)
                .optional()
                .orElseThrow(() -> new NotFound("change of models " + id));
    }

    /** Throws NotFound for an unknown change. */
    Files files(ModelChangeId id) {
        Optional<Files> files = jdbc.sql(
                        "select before_files, after_files from workflow_model_change where change_id = ?")
                .param(id.value())
                .query((row, number) -> new Files(
                        ModelFiles.read(row.getString("before_files")), ModelFiles.read(row.getString("after_files"))))
                .optional();
        return files.orElseThrow(() -> new NotFound("change of models " + id));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ModelChangeRow row(ResultSet row, int number) throws SQLException {
        UUID asked = row.getObject("asked_by", UUID.class);
        Timestamp decided = row.getTimestamp("decided_at");
        return new ModelChangeRow(
                new ModelChangeId(row.getObject("change_id", UUID.class)),
                Status.valueOf(row.getString("status")),
                row.getTimestamp("found_at").toInstant(),
                asked == null
                        ? null
                        : new Asked(
                                new UserId(asked),
                                row.getString("asked_by_name"),
                                row.getTimestamp("asked_at").toInstant()),
                row.getString("reason"),
                row.getString("decided_by_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("word"));
    }
}
