package org.khorgos.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells other features who is away and who stands in; a substitute acts with their own rights and gains none. */
@Component
public class Absences {
    private final AbsenceTable table;

    Absences(AbsenceTable table) {
        this.table = table;
    }

    /** True when that person is away then. */
    public boolean away(UserId user, Instant at) {
        return !at(user, at).isEmpty();
    }

    /** Everybody who is away then. */
    public Set<UserId> away(Instant at) {
        return table.touching(at, at.plusNanos(1000)).stream()
                .map(AbsenceRow::user)
                .collect(Collectors.toSet());
    }

    /** Who stands in for that person then; empty when they are not away, named nobody, or the substitute is away too. */
    public Optional<UserId> substituteOf(UserId user, Instant at) {
        return at(user, at).stream()
                .flatMap(row -> Optional.ofNullable(row.substitute()).stream())
                .filter(substitute -> !away(substitute, at))
                .findFirst();
    }

    private List<AbsenceRow> at(UserId user, Instant at) {
        return table.of(user, at, at.plusNanos(1000));
    }
}
