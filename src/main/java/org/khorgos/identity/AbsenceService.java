package org.khorgos.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.base.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences and substitutes: everybody says when they are away, who directs people says it for those who are ill. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AbsenceService {
    /** Roles whose tasks belong to one person each, so that nobody can stand in. */
    private static final Set<Role> PERSONAL = Set.of(Role.PROPOSER, Role.COSIGNATORY, Role.EXPERT);

    private final AbsenceTable table;
    private final UserDirectory directory;
    private final Acting acting;

    AbsenceService(AbsenceTable table, UserDirectory directory, Acting acting) {
        this.table = table;
        this.directory = directory;
        this.acting = acting;
    }

    /** The caller's absences that are not over, the next one first. */
    public List<AbsenceRow> mine() {
        return table.notOverOf(acting.actor().id(), acting.now());
    }

    /** Absences that are not over in which the caller stands in, the next one first. */
    public List<AbsenceRow> standingIn() {
        return table.notOverBy(acting.actor().id(), acting.now());
    }

    /** Everybody's absences that are not over, for those who may enter them for others. */
    @PreAuthorize("hasAnyRole('" + Role.Name.SUPERVISOR + "', '" + Role.Name.ADMINISTRATOR + "')")
    public List<AbsenceRow> all() {
        return table.notOver(acting.now());
    }

    /** Enabled colleagues who share a role with that person, by name, for whom the absence is to be entered by the caller. */
    public List<UserRow> substitutes(UserId user) {
        requireMay(user);
        Set<Role> roles = shared(directory.get(user));
        return directory.inGroups(roles.stream().map(Groups::role).collect(Collectors.toSet())).stream()
                .filter(other -> !other.id().equals(user))
                .toList();
    }

    /** Whether the substitute will be away themselves on one of the days, so that nobody would stand in then. */
    public boolean leavesGap(AbsenceDraft draft) {
        UserId substitute = draft.substitute();
        ZoneId zone = directory.get(draft.user()).zone();
        return substitute != null
                && !table.of(substitute, start(draft, zone), end(draft, zone)).isEmpty();
    }

    /**
     * Enters an absence of the caller, or by a supervisor or administrator of somebody else. Throws Refused for days that
     * are past or too many, an absence at the same time, or a substitute who is the same person, out of service or
     * without a role in common; AccessDeniedException when it is not for the caller.
     */
    @Transactional
    public AbsenceId enter(AbsenceDraft draft) {
        requireMay(draft.user());
        UserRow user = directory.get(draft.user());
        requireDays(draft, user.zone());
        requireSubstitute(draft, user);
        table.lock(draft.user());
        Instant start = latest(start(draft, user.zone()), acting.now());
        Instant end = end(draft, user.zone());
        table.of(draft.user(), start, end).stream().findFirst().ifPresent(other -> {
            throw new Refused(
                    "identity.absence.overlap",
                    other.first().toString(),
                    other.last().toString());
        });
        AbsenceId id = AbsenceId.next();
        table.add(id, draft, start, end, acting.actor().id(), acting.now());
        acting.tell(
                new AbsenceEntered(id, draft.user(), draft.substitute(), draft.first(), draft.last(), acting.now()));
        return id;
    }

    /** Ends it now, by the absent person, the substitute or who may enter it; throws Refused when it is over already. */
    @Transactional
    public void end(AbsenceId id) {
        AbsenceRow row = table.find(id, acting.now()).orElseThrow(() -> new Refused("identity.absence.over"));
        if (!acting.actor().id().equals(row.substitute())) {
            requireMay(row.user());
        }
        if (!table.end(id, acting.actor().id(), acting.now())) {
            throw new Refused("identity.absence.over");
        }
        acting.tell(new AbsenceEnded(id, row.user(), row.substitute(), acting.now()));
    }

    private static Set<Role> shared(UserRow user) {
        return user.roles().stream().filter(role -> !PERSONAL.contains(role)).collect(Collectors.toSet());
    }

    private void requireMay(UserId user) {
        Actor actor = acting.actor();
        if (!actor.id().equals(user) && !actor.has(Role.SUPERVISOR) && !actor.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("absences of others are entered by who directs them");
        }
    }

    private void requireDays(AbsenceDraft draft, ZoneId zone) {
        LocalDate today = acting.now().atZone(zone).toLocalDate();
        if (draft.first().isBefore(today)) {
            throw new Refused("identity.absence.past");
        }
        if (draft.last().isBefore(draft.first())) {
            throw new Refused("identity.absence.backwards");
        }
        if (ChronoUnit.DAYS.between(draft.first(), draft.last()) >= AbsenceDraft.DAYS_MAX) {
            throw new Refused("identity.absence.tooLong", AbsenceDraft.DAYS_MAX);
        }
    }

    private void requireSubstitute(AbsenceDraft draft, UserRow user) {
        UserId id = draft.substitute();
        if (id == null) {
            return;
        }
        if (id.equals(draft.user())) {
            throw new Refused("identity.absence.oneself");
        }
        UserRow substitute = directory.get(id);
        if (!substitute.enabled() || Collections.disjoint(substitute.roles(), shared(user))) {
            throw new Refused("identity.absence.stranger", substitute.displayName());
        }
    }

    /** An absence that begins today begins now. */
    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant start(AbsenceDraft draft, ZoneId zone) {
        return draft.first().atStartOfDay(zone).toInstant();
    }

    private static Instant end(AbsenceDraft draft, ZoneId zone) {
        return draft.last().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
