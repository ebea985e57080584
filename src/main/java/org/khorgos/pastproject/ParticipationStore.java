package org.khorgos.pastproject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.cordis.CordisFile;
import org.khorgos.cordis.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes participations. The source gives them no number, so a row is known by its content; else it changes what the
 * same organisation had in the same project and this file did not name yet, or it is new.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ParticipationStore {
    private static final String INSERT = "insert into past_project_participation (city, kind, ec_contribution, "
            + "net_contribution, total_cost, row_hash, last_import, last_line, project_id, organisation_id) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update past_project_participation set city = ?, kind = ?, "
            + "ec_contribution = ?, net_contribution = ?, total_cost = ?, row_hash = ?, last_import = ?, last_line = ? "
            + "where participation_id = ?";
    private static final String SEEN =
            "update past_project_participation set last_import = ?, last_line = ? where participation_id = ?";
    private final ProjectStore projects;
    private final OrganisationStore organisations;
    private final KnownParticipations known;
    private final JdbcTemplate batches;

    ParticipationStore(
            ProjectStore projects, OrganisationStore organisations, KnownParticipations known, JdbcTemplate batches) {
        this.projects = projects;
        this.organisations = organisations;
        this.known = known;
        this.batches = batches;
    }

    private record Match(SourceRow<Participation> row, long participation) {}

    Stored store(ImportId id, CordisFile file, List<SourceRow<Participation>> rows) {
        Batch<SourceRow<Participation>, Match> batch = new Batch<>(file);
        List<SourceRow<Participation>> fitting = ofKnownProjects(rows, batch);
        if (fitting.isEmpty()) {
            return batch.stored();
        }
        Map<String, Long> numbers = organisations.numbers(
                fitting.stream().map(row -> row.content().organisation()).toList());
        KnownParticipations.Rows before = known.of(fitting, numbers.values());
        Set<String> hashes = fitting.stream().map(SourceRow::hash).collect(Collectors.toCollection(HashSet::new));
        for (SourceRow<Participation> row : fitting) {
            match(id, row, number(numbers, row), before, hashes, batch);
        }
        write(id, batch, numbers);
        return batch.stored();
    }

    private List<SourceRow<Participation>> ofKnownProjects(
            List<SourceRow<Participation>> rows, Batch<SourceRow<Participation>, Match> batch) {
        Set<String> existing = projects.existing(
                rows.stream().map(row -> row.content().project()).toList());
        List<SourceRow<Participation>> fitting = new ArrayList<>();
        for (SourceRow<Participation> row : rows) {
            if (existing.contains(row.content().project())) {
                fitting.add(row);
            } else {
                batch.reject(row, Reason.of("unknownProject", row.content().project()));
            }
        }
        return fitting;
    }

    private static void match(
            ImportId id,
            SourceRow<Participation> row,
            long organisation,
            KnownParticipations.Rows before,
            Collection<String> hashes,
            Batch<SourceRow<Participation>, Match> batch) {
        KnownParticipation same = before.with(row.hash());
        if (same != null && same.isSeenIn(id)) {
            batch.reject(row, Reason.of("duplicate", String.valueOf(same.line())));
        } else if (same != null) {
            batch.keep(new Match(row, same.number()));
            before.replace(same, same.seen(id, row));
        } else {
            KnownParticipation other = before.toChange(id, row.content().project(), organisation, hashes);
            if (other == null) {
                batch.add(row);
                before.put(KnownParticipation.added(id, row, organisation));
            } else {
                batch.change(new Match(row, other.number()));
                before.replace(other, other.seen(id, row));
            }
        }
    }

    private void write(ImportId id, Batch<SourceRow<Participation>, Match> batch, Map<String, Long> numbers) {
        batches.batchUpdate(
                UPDATE,
                batch.changed().stream()
                        .map(match -> values(id, match.row, match.participation))
                        .toList());
        batches.batchUpdate(
                INSERT,
                batch.added().stream()
                        .map(row -> values(id, row, row.content().project(), number(numbers, row)))
                        .toList());
        batches.batchUpdate(
                SEEN,
                batch.unchanged().stream()
                        .map(match -> new Object[] {id.value(), match.row.line(), match.participation})
                        .toList());
    }

    private static long number(Map<String, Long> numbers, SourceRow<Participation> row) {
        String identity = row.content().organisation().identity();
        Long number = numbers.get(identity);
        if (number == null) {
            throw new IllegalStateException("organisation " + identity + " was not stored");
        }
        return number;
    }

    private static @Nullable Object[] values(ImportId id, SourceRow<Participation> row, Object... keys) {
        Participation part = row.content();
        OrganisationKind kind = part.kind();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(part.city());
        values.add(kind == null ? null : kind.name());
        values.add(ProjectStore.amount(part.contribution()));
        values.add(ProjectStore.amount(part.netContribution()));
        values.add(ProjectStore.amount(part.totalCost()));
        values.add(row.hash());
        values.add(id.value());
        values.add(row.line());
        values.addAll(List.of(keys));
        return values.toArray();
    }
}
