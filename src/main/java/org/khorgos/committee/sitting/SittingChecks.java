package org.khorgos.committee.sitting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Says in words what is wrong with a planned sitting. */
@Component
class SittingChecks {
    private static final Duration LATEST = Duration.ofDays(366);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final SittingRepository sittings;
    private final UserDirectory users;
    private final Agenda agenda;
    private final SittingPeriodService periods;
    private final Clock clock;

    SittingChecks(
            SittingRepository sittings, UserDirectory users, Agenda agenda, SittingPeriodService periods, Clock clock) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.users = users;
        this.periods = periods;
        this.clock = clock;
    }

    void plan(SittingDraft draft) {
        Instant now = clock.instant();
        if (draft.beginsAt().isBefore(now) || draft.beginsAt().isAfter(now.plus(LATEST))) {
            throw new Refused("committee.sitting.begins.range", LATEST.toDays());
        }
        if (!draft.endsAt().isAfter(draft.beginsAt())
                || draft.endsAt().isAfter(draft.beginsAt().plus(LONGEST))) {
            throw new Refused("committee.sitting.ends.range", LONGEST.toDays());
        }
        checkRole(draft.chair(), Role.COMMITTEE_CHAIR, "committee.sitting.chair.unfit");
        checkRole(draft.secretary(), Role.COMMITTEE_SECRETARY, "committee.sitting.secretary.unfit");
        if (draft.chair().equals(draft.secretary())) {
            throw new Refused("committee.sitting.two");
        }
    }

    private void checkRole(UserId person, Role role, String key) {
        if (users.withRole(role).stream().map(UserRow::id).noneMatch(person::equals)) {
            throw new Refused(key);
        }
    }

    void ahead(Sitting sitting) {
        if (!sitting.row().isAhead()) {
            throw new Refused(sitting.status().isOver() ? "committee.sitting.over" : "committee.sitting.begun");
        }
    }

    void convene(Sitting sitting) {
        if (sitting.status() == SittingStatus.CALLED_OFF) {
            throw new Refused("committee.sitting.over");
        }
        if (sitting.status() != SittingStatus.PLANNED) {
            throw new Refused("committee.sitting.convened");
        }
        if (agenda.isEmpty(sitting.id())) {
            throw new Refused("committee.agenda.empty");
        }
        Instant now = clock.instant();
        int notice = periods.days(SittingPeriod.AGENDA);
        boolean soon = sitting.beginsAt().isBefore(now.plus(Duration.ofDays(notice)));
        if (sitting.beginsAt().isBefore(now) || (soon && sitting.row().follows() == null)) {
            throw new Refused("committee.sitting.notice", notice);
        }
    }

    void second(SittingDraft draft, Sitting first) {
        if (first.status() != SittingStatus.CLOSED) {
            throw new Refused("committee.sitting.second.early");
        }
        if (sittings.existsByFollows(first.row().id().value())) {
            throw new Refused("committee.sitting.second.once");
        }
        int days = periods.days(SittingPeriod.SECOND_INVITATION);
        if (draft.beginsAt().isAfter(first.beginsAt().plus(Duration.ofDays(days)))) {
            throw new Refused("committee.sitting.second.late", days);
        }
    }
}
