package org.khorgos.committee.sitting;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
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
    private final Guests guests;
    private final SittingChecks checks;

    SittingService(SittingRepository sittings, Leaders leaders, SittingEnd end, Guests guests, SittingChecks checks) {
        this.sittings = sittings;
        this.leaders = leaders;
        this.end = end;
        this.guests = guests;
        this.checks = checks;
    }

    /** All sittings, the latest first; members are told of those that are convened only. */
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public List<SittingRow> all() {
        boolean staff =
                leaders.actor().has(Role.COMMITTEE_SECRETARY) || leaders.actor().has(Role.COMMITTEE_CHAIR);
        return sittings.findAllByOrderByBeginsAtDesc().stream()
                .map(Sitting::row)
                .filter(row -> staff || row.convenedAt() != null)
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

    /**
     * Changes what was planned, up to the beginning, and tells those invited of another time or place; throws Refused as
     * {@link #plan} does, and for a sitting that began.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void change(SittingId id, @Valid SittingDraft draft) {
        Sitting sitting = sittings.lock(id.value()).orElseThrow(() -> new NotFound("sitting " + id));
        checks.ahead(sitting);
        checks.plan(draft);
        SittingRow before = sitting.row();
        sitting.change(draft);
        leaders.tell(new AgendaChanged(id, leaders.me(), leaders.now()));
        guests.tellChange(before, sitting);
    }

    /**
     * Calls a sitting off that has not begun: its items wait for another one, those invited are told; throws Refused for
     * one that has begun or is over.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void callOff(SittingId id) {
        end.callOff(leaders.hold(id));
    }

    /**
     * Invites those who belong to the committee on its day; throws Refused when the agenda is empty, the sitting is convened
     * already, or begins within {@link SittingPeriod#AGENDA} without being a second invitation.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void convene(SittingId id) {
        Sitting sitting = leaders.hold(id);
        checks.convene(sitting);
        sitting.convene(leaders.now());
        leaders.tell(new SittingConvened(id, guests.invite(sitting), leaders.me(), leaders.now()));
    }

    /** Begins a convened sitting; throws Refused when it is not convened or has begun. */
    @Transactional
    @PreAuthorize(STAFF)
    public void open(SittingId id) {
        Sitting sitting = leaders.hold(id);
        checks.ahead(sitting);
        if (sitting.status() == SittingStatus.PLANNED) {
            throw new Refused("committee.sitting.notConvened");
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
