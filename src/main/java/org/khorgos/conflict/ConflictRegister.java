package org.khorgos.conflict;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.conflict.Conflicts.Pair;
import org.khorgos.identity.Groups;
import org.khorgos.identity.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes conflicts down, each once, and keeps the sight of the proposal as they want it in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConflictRegister {
    private final ConflictTable table;
    private final Involvement involvement;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictRegister(ConflictTable table, Involvement involvement, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.involvement = involvement;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what comparing found between them and ends what it finds no more.
     *
     * @param reviewers those of them for whom what only stands against a review counts
     */
    void keep(Conflicts found, Collection<ProposalId> proposals, Collection<UserId> persons, Set<UserId> reviewers) {
        Map<Pair, List<RecordedConflict>> known = table.of(proposals, persons);
        for (ProposalId proposal : proposals) {
            for (UserId person : persons) {
                Pair pair = new Pair(proposal, person);
                List<Conflict> counting = found.of(proposal, person).stream()
                        .filter(conflict -> !conflict.ground().own())
                        .filter(conflict -> !conflict.ground().reviewsOnly() || reviewers.contains(person))
                        .toList();
                keep(pair, counting, known.getOrDefault(pair, List.of()));
            }
        }
    }

    /**
     * Records what the person said, to whoever writes it down; said again after a waiver it counts again.
     *
     * @param by who writes it down
     */
    void declare(Pair pair, String detail, UserId by) {
        Conflict declared = new Conflict(Ground.DECLARED_BY_PERSON, detail, false);
        Instant now = clock.instant();
        if (table.add(pair, declared, by, now) || table.declareAgain(pair, detail, by, now)) {
            tell(pair, declared.ground());
        }
        hide(pair);
    }

    /** Lets the person judge in spite of it; false when it is waived or has ended already. */
    boolean waive(RecordedConflict conflict, UserId by, String reason) {
        Instant now = clock.instant();
        if (!table.waive(conflict.id(), by, reason, now)) {
            return false;
        }
        Pair pair = new Pair(conflict.proposal(), conflict.person());
        events.publishEvent(new ConflictWaived(conflict.proposal(), conflict.person(), conflict.ground(), by, now));
        show(pair);
        return true;
    }

    private void keep(Pair pair, List<Conflict> found, List<RecordedConflict> known) {
        Map<Ground, RecordedConflict> before = new EnumMap<>(Ground.class);
        known.forEach(row -> before.put(row.ground(), row));
        boolean changed = false;
        for (Conflict conflict : found) {
            changed |= keep(pair, conflict, before.remove(conflict.ground()));
        }
        for (RecordedConflict gone : before.values()) {
            if (gone.source() != ConflictSource.DECLARED && gone.endedAt() == null) {
                table.end(gone.id(), clock.instant());
                changed = true;
            }
        }
        if (changed) {
            show(pair);
        }
    }

    private boolean keep(Pair pair, Conflict conflict, @Nullable RecordedConflict before) {
        boolean stands = before == null
                ? table.add(pair, conflict, null, clock.instant())
                : table.revive(before.id(), conflict.detail(), clock.instant());
        if (stands && (before == null || !before.isWaived())) {
            tell(pair, conflict.ground());
        }
        return stands;
    }

    private void tell(Pair pair, Ground ground) {
        events.publishEvent(new ConflictFound(pair.proposal(), pair.person(), ground, clock.instant()));
    }

    /** Hides the proposal from the person or shows it again, as what is recorded now wants it. */
    private void show(Pair pair) {
        if (table.lock(pair).stream()
                .anyMatch(row -> row.isEffective() && !row.ground().reviewsOnly())) {
            hide(pair);
        } else {
            involvement.remove(pair.proposal(), Groups.person(pair.person()), Capacity.CONFLICT);
        }
    }

    private void hide(Pair pair) {
        involvement.add(pair.proposal(), Groups.person(pair.person()), Capacity.CONFLICT);
    }
}
