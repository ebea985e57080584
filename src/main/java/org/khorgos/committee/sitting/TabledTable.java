package org.khorgos.committee.sitting;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.document.FileType;
import org.khorgos.document.KeptFile;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of documents tabled in sittings. */
@Component
class TabledTable {
    private static final String SIGNED = "select status = 'SIGNED' from committee_minutes where sitting_id = ?";
    private final JdbcClient jdbc;

    TabledTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the sitting and its items, the earliest first. */
    List<TabledRow> of(SittingId id) {
        return jdbc.sql("select * from committee_tabled where sitting_id = ? order by tabled_at, tabled_id")
                .param(id.value())
                .query((row, number) -> {
                    @Nullable UUID item = row.getObject("item_id", UUID.class);
                    return new TabledRow(
                            new TabledId(row.getObject("tabled_id", UUID.class)),
                            item == null ? null : new ItemId(item),
                            row.getString("name"),
                            FileType.valueOf(row.getString("type")),
                            row.getLong("size"),
                            row.getString("sha256"),
                            row.getTimestamp("tabled_at").toInstant());
                })
                .list();
    }

    /** True when chair and secretary have signed the minutes. */
    boolean isSigned(SittingId id) {
        return jdbc.sql(SIGNED)
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The same, while others who sign wait. */
    boolean isSignedLocked(SittingId id) {
        return jdbc.sql(SIGNED + " for update")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void add(SittingId sitting, TabledRow row, KeptFile file, UserId by) {
        jdbc.sql("insert into committee_tabled (tabled_id, sitting_id, item_id, name, type, size, sha256, stored_name, "
                        + "tabled_by, tabled_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().value(),
                        sitting.value(),
                        row.item() == null ? null : row.item().value(),
                        row.name(),
                        row.type().name(),
                        row.size(),
                        row.sha256(),
                        file.storedName(),
                        by.value(),
                        Timestamp.from(row.tabledAt()))
                .update();
    }

    String storedName(TabledId id) {
        return jdbc.sql("select stored_name from committee_tabled where tabled_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    void delete(TabledId id) {
        jdbc.sql("delete from committee_tabled where tabled_id = ?")
                .param(id.value())
                .update();
    }
}
