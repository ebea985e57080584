package org.khorgos.pastproject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is stored of some rows: the same content, or the same organisation in the same project. */
@Component
class KnownParticipations {
    private static final String SELECT = "select participation_id, project_id, organisation_id, row_hash, last_import, "
            + "last_line from past_project_participation ";
    private final JdbcClient jdbc;

    KnownParticipations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored of these rows and of their organisations in their projects. */
    Rows of(List<SourceRow<Participation>> rows, Collection<Long> organisations) {
        Rows found = new Rows();
        jdbc.sql(SELECT + "where row_hash in (:hashes) "
                        + "or (project_id in (:projects) and organisation_id in (:organisations))")
                .param("hashes", rows.stream().map(SourceRow::hash).toList())
                .param(
                        "projects",
                        rows.stream()
                                .map(row -> row.content().project())
                                .distinct()
                                .toList())
                .param("organisations", organisations)
                .query((row, index) -> read(row))
                .list()
                .forEach(found::put);
        return found;
    }

    private static KnownParticipation read(ResultSet row) throws SQLException {
        return new KnownParticipation(
                row.getLong("participation_id"),
                row.getString("project_id"),
                row.getLong("organisation_id"),
                row.getString("row_hash"),
                row.getObject("last_import", UUID.class),
                row.getLong("last_line"));
    }

    /** What was found; kept true while rows are matched with it. */
    static final class Rows {
        private final Map<String, KnownParticipation> byHash = new HashMap<>();
        private final Map<Place, List<KnownParticipation>> byPlace = new HashMap<>();

        private record Place(String project, long organisation) {
            private static Place of(KnownParticipation row) {
                return new Place(row.project(), row.organisation());
            }
        }

        /** The one with that content. */
        @Nullable
        KnownParticipation with(String hash) {
            return byHash.get(hash);
        }

        /** The oldest one in its place that this import did not name yet and none of the hashes stands for. */
        @Nullable
        KnownParticipation toChange(ImportId id, String project, long organisation, Collection<String> hashes) {
            return byPlace.getOrDefault(new Place(project, organisation), List.of()).stream()
                    .filter(row -> !row.isSeenIn(id) && !hashes.contains(row.hash()))
                    .min(Comparator.comparingLong(KnownParticipation::number))
                    .orElse(null);
        }

        void put(KnownParticipation row) {
            byHash.put(row.hash(), row);
            byPlace.computeIfAbsent(Place.of(row), place -> new ArrayList<>()).add(row);
        }

        void replace(KnownParticipation old, KnownParticipation row) {
            byHash.remove(old.hash());
            byPlace.getOrDefault(Place.of(old), new ArrayList<>()).remove(old);
            put(row);
        }
    }
}
