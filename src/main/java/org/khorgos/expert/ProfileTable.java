package org.khorgos.expert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.call.Sector;
import org.khorgos.identity.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of profiles; a profile is read in one statement with all its lists. */
@Component
class ProfileTable {
    private static final String SELECT = """
            select p.expert_id, p.orcid, p.load_limit, p.changed_at,
              (select group_concat(f.code) from expert_field f where f.expert_id = p.expert_id) fields,
              (select group_concat(s.sector) from expert_sector s where s.expert_id = p.expert_id) sectors,
              (select group_concat(l.language) from expert_language l where l.expert_id = p.expert_id) languages,
              (select group_concat(c.country) from expert_country c where c.expert_id = p.expert_id) countries
            from expert_profile p where p.expert_id in (:experts)
            """;
    private final JdbcClient jdbc;

    ProfileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these experts who have written one. */
    List<ExpertProfile> of(Collection<UserId> experts) {
        return experts.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT)
                        .param("experts", experts.stream().map(UserId::value).toList())
                        .query(ProfileTable::profile)
                        .list();
    }

    /** Throws DuplicateKeyException when another expert has that ORCID iD. */
    void keep(UserId expert, ProfileDraft draft, Instant now) {
        jdbc.sql("""
                        insert into expert_profile (expert_id, load_limit, changed_at) values (:expert, :limit, :now)
                        on duplicate key update load_limit = :limit, changed_at = :now
                        """)
                .param("expert", expert.value())
                .param("limit", draft.loadLimit())
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("update expert_profile set orcid = :orcid where expert_id = :expert")
                .param("expert", expert.value())
                .param("orcid", draft.orcid().isEmpty() ? null : draft.orcid())
                .update();
        replace("expert_field", "code", expert, draft.fields());
        replace("expert_sector", "sector", expert, names(draft.sectors()));
        replace("expert_language", "language", expert, draft.languages());
        replace("expert_country", "country", expert, draft.countries());
    }

    private void replace(String table, String column, UserId expert, Set<String> values) {
        jdbc.sql("delete from " + table + " where expert_id = ?")
                .param(expert.value())
                .update();
        values.forEach(value -> jdbc.sql("insert into " + table + " (expert_id, " + column + ") values (?, ?)")
                .params(expert.value(), value)
                .update());
    }

    private static Set<String> names(Set<Sector> sectors) {
        return sectors.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static ExpertProfile profile(ResultSet row, int number) throws SQLException {
        @Nullable String orcid = row.getString("orcid");
        return new ExpertProfile(
                new UserId(row.getObject("expert_id", UUID.class)),
                set(row.getString("fields")),
                set(row.getString("sectors")).stream().map(Sector::valueOf).collect(Collectors.toSet()),
                set(row.getString("languages")),
                set(row.getString("countries")),
                orcid == null ? "" : orcid,
                row.getInt("load_limit"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Set<String> set(@Nullable String list) {
        return list == null ? Set.of() : Arrays.stream(list.split(",")).collect(Collectors.toSet());
    }
}
