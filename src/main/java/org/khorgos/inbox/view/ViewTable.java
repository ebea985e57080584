package org.khorgos.inbox.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.khorgos.identity.Actor;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps saved views and preferences. */
@Component
class ViewTable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String DESK = """
            select v.*, u.display_name owner_name, p.columns, p.density
            from (select 1) one
            left join inbox_preference p on p.user_id = :me
            left join (inbox_view v join identity_user u on u.user_id = v.owner)
              on v.owner = :me or v.shared_with in (:groups)
            order by v.owner <> :me, v.name, v.view_id
            """;
    private final JdbcClient jdbc;

    ViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Views and preference in one statement. */
    InboxDesk desk(Actor actor) {
        List<SavedView> views = new ArrayList<>();
        List<InboxPreference> preferences = new ArrayList<>();
        jdbc.sql(DESK)
                .param("me", actor.id().value())
                .param("groups", actor.groups())
                .query(row -> {
                    if (row.getString("view_id") != null) {
                        views.add(view(row, 0));
                    }
                    if (row.getString("columns") != null) {
                        preferences.add(preference(row));
                    }
                });
        return new InboxDesk(views, preferences.isEmpty() ? InboxPreference.AT_FIRST : preferences.get(0));
    }

    /** The owner's view under lock. */
    Optional<SavedView> lock(UserId owner, ViewId id) {
        return jdbc.sql("select v.*, '' owner_name from inbox_view v where v.owner = ? and v.view_id = ? for update")
                .params(owner.value(), id.value())
                .query(ViewTable::view)
                .optional();
    }

    /** Makes the second of two who add a view wait for the first, as soon as there is one. */
    void lockAll(UserId owner) {
        jdbc.sql("select view_id from inbox_view where owner = ? for update")
                .param(owner.value())
                .query(UUID.class)
                .list();
    }

    int count(UserId owner) {
        return jdbc.sql("select count(*) from inbox_view where owner = ?")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    boolean isNamed(UserId owner, String name, ViewId butNot) {
        return jdbc.sql("select count(*) from inbox_view where owner = ? and name = ? and view_id <> ?")
                        .params(owner.value(), name, butNot.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UserId owner, ViewId id, ViewDraft draft, Instant now) {
        jdbc.sql("insert into inbox_view (view_id, version, owner, name, content, shared_with, saved_at) "
                        + "values (?, 0, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        owner.value(),
                        draft.name(),
                        write(new TreeMap<>(draft.content())),
                        draft.sharedWith(),
                        Timestamp.from(now))
                .update();
    }

    void save(ViewId id, ViewDraft draft, Instant now) {
        jdbc.sql("update inbox_view set version = version + 1, name = ?, content = ?, shared_with = ?, saved_at = ? "
                        + "where view_id = ?")
                .params(
                        draft.name(),
                        write(new TreeMap<>(draft.content())),
                        draft.sharedWith(),
                        Timestamp.from(now),
                        id.value())
                .update();
    }

    void remove(ViewId id) {
        jdbc.sql("delete from inbox_view where view_id = ?").param(id.value()).update();
    }

    void prefer(UserId user, InboxPreference preference) {
        jdbc.sql("insert into inbox_preference (user_id, columns, density) values (?, ?, ?) "
                        + "on duplicate key update columns = value(columns), density = value(density)")
                .params(
                        user.value(),
                        write(preference.columns()),
                        preference.density().name())
                .update();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                new ViewId(row.getObject("view_id", UUID.class)),
                row.getLong("version"),
                new UserId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                row.getString("name"),
                read(row.getString("content"), new TypeReference<Map<String, String>>() {}),
                row.getString("shared_with"),
                row.getTimestamp("saved_at").toInstant());
    }

    private static InboxPreference preference(ResultSet row) throws SQLException {
        List<String> names = read(row.getString("columns"), new TypeReference<>() {});
        return new InboxPreference(
                names.stream().flatMap(name -> InboxColumn.find(name).stream()).toList(),
                Density.valueOf(row.getString("density")));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
