package org.khorgos.committee.sitting;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.committee.Electorate;
import org.khorgos.committee.MemberRow;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans sittings and leads them from the invitation to their end; throws ConstraintViolationException for bad texts. */
@Service
@Transactional(readOnly = true)
@Validated
public class SittingService {
    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";

    private final SittingRepository sittings;
    private final Leaders leaders;
    private final SittingEnd end;
    private final Agenda agenda;
    private final Electorate electorate;
    private final SittingChecks checks;
    private final SittingPeriodService periods;

    SittingService(
            SittingRepository sittings,
            Leaders leaders,
            SittingEnd end,
            Agenda agenda,
            Electorate electorate,
            SittingChecks checks,
            SittingPeriodService periods) {
        this.sittings = sittings;
        this.leaders = leaders;
        this.end = end;
        this.agenda = agenda;
        this.electorate = electorate;
        this.checks = checks;
        this.periods = periods;
    }

    /** All sittings, the latest first; members are told of those that are convened only. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public List<SittingRow> all() {
        boolean staff =
                leaders.actor().has(Role.COMMITTEE_SECRETARY) || leaders.actor().has(Role.COMMITTEE_CHAIR);
        return sittings.findAllByOrderByBeginsAtDesc().stream()
                .map(Sitting::row)
                .filter(row -> staff || row.status() != SittingStatus.PLANNED)
                .toList();
    }

    /**
     * Plans a sitting; throws Refused when it lies in the past or further off than a year, or chair or secretary do not
     * hold these roles.
     *
     * @param follows the sitting without a quorum to which this is the second invitation, else null; then it must lie
     *     within {@link SittingPeriod#SECOND_INVITATION} of that one, and there is only one
     */
    @Transactional
    @PreAuthorize(STAFF)
    public SittingId plan(@Valid SittingDraft draft, @Nullable SittingId follows) {
        checks.plan(draft);
        if (follows != null) {
            checks.second(draft, require(follows));
        }
        Sitting sitting = sittings.saveAndFlush(new Sitting(draft, follows, leaders.me(), leaders.now()));
        return sitting.id();
    }

    /** Changes what was planned, up to the beginning; throws Refused as {@link #plan} does, and for a sitting that began. */
    @Transactional
    @PreAuthorize(STAFF)
    public void change(SittingId id, @Valid SittingDraft draft) {
        Sitting sitting = sittings.lock(id.value()).orElseThrow(() -> new NotFound("sitting " + id));
        if (!sitting.row().isAhead()) {
            throw new Refused("committee.sitting.begun");
        }
        checks.plan(draft);
        sitting.change(draft);
        leaders.tell(new AgendaChanged(id, leaders.me(), leaders.now()));
    }

    /**
     * Invites the members; throws Refused when the agenda is empty, the sitting is convened already, or begins within
     * {@link SittingPeriod#AGENDA} without being a second invitation.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void convene(SittingId id) {
        Sitting sitting = leaders.hold(id);
        Instant now = leaders.now();
        if (sitting.status() != SittingStatus.PLANNED) {
            throw new Refused("committee.sitting.convened");
        }
        if (agenda.isEmpty(id)) {
            throw new Refused("committee.agenda.empty");
        }
        int notice = periods.days(SittingPeriod.AGENDA);
        boolean soon = sitting.beginsAt().isBefore(now.plus(Duration.ofDays(notice)));
        if (sitting.beginsAt().isBefore(now) || (soon && sitting.row().follows() == null)) {
            throw new Refused("committee.sitting.notice", notice);
        }
        sitting.convene(now);
        List<UserId> invited = electorate.members().stream().map(MemberRow::id).toList();
        leaders.tell(new SittingConvened(id, invited, leaders.me(), now));
    }

    /** Begins a convened sitting; throws Refused when it is not convened or has begun. */
    @Transactional
    @PreAuthorize(STAFF)
    public void open(SittingId id) {
        Sitting sitting = leaders.hold(id);
        if (sitting.status() != SittingStatus.CONVENED) {
            throw new Refused(sitting.row().isAhead() ? "committee.sitting.notConvened" : "committee.sitting.begun");
        }
        sitting.open(leaders.now());
        leaders.tell(new SittingOpened(id, leaders.me(), leaders.now()));
    }

    /** Ends a sitting: what still waits is postponed, everybody leaves; throws Refused while a vote is open. */
    @Transactional
    @PreAuthorize(STAFF)
    public void close(SittingId id) {
        end.of(leaders.holdOpen(id));
    }

    private Sitting require(SittingId id) {
        return sittings.findById(id.value()).orElseThrow(() -> new NotFound("sitting " + id));
    }
}
