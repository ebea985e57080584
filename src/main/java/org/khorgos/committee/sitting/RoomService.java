package org.khorgos.committee.sitting;

import java.util.List;
import org.khorgos.base.Refused;
import org.khorgos.committee.Electorate;
import org.khorgos.committee.Polls;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The room of a sitting: what goes on in it, and the register of who is there. */
@Service
@Transactional
public class RoomService {
    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";

    private final RoomReader reader;
    private final AgendaRepository items;
    private final StayRepository stays;
    private final Leaders leaders;
    private final Polls polls;
    private final Electorate electorate;

    RoomService(
            RoomReader reader,
            AgendaRepository items,
            StayRepository stays,
            Leaders leaders,
            Polls polls,
            Electorate electorate) {
        this.reader = reader;
        this.items = items;
        this.stays = stays;
        this.leaders = leaders;
        this.polls = polls;
        this.electorate = electorate;
    }

    /** The sitting as the signed-in person may see it; throws NotFound for one that they are not told of. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'AUDITOR')")
    public Room room(SittingId id) {
        return reader.room(id);
    }

    /** Notes that a member came into the room; Refused when they are in it, or do not belong to the committee. */
    @Transactional
    @PreAuthorize(STAFF)
    public void checkIn(SittingId id, UserId member) {
        leaders.holdOpen(id);
        if (electorate.members().stream().noneMatch(row -> row.id().equals(member))) {
            throw new Refused("committee.member.unknown");
        }
        if (stays.findBySittingAndMemberAndLeftAtIsNull(id.value(), member.value())
                .isPresent()) {
            throw new Refused("committee.room.inside");
        }
        stays.saveAndFlush(new Stay(id, member, leaders.me(), leaders.now()));
        voting(id).forEach(item -> polls.comeBack(item.proposal(), member));
        leaders.tell(new MemberCame(id, member, leaders.me(), leaders.now()));
    }

    /**
     * Notes that a member left the room: a vote that they have not given is not waited for, one that they gave counts.
     * Refused when they are not in it.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void checkOut(SittingId id, UserId member) {
        leaders.holdOpen(id);
        Stay stay = stays.findBySittingAndMemberAndLeftAtIsNull(id.value(), member.value())
                .orElseThrow(() -> new Refused("committee.room.outside"));
        stay.leave(leaders.me(), leaders.now());
        stays.flush();
        voting(id).forEach(item -> polls.leave(item.proposal(), member));
        leaders.tell(new MemberLeft(id, member, leaders.me(), leaders.now()));
    }

    private List<AgendaItem> voting(SittingId id) {
        return items.findBySittingAndStatus(id.value(), ItemStatus.CURRENT).stream()
                .filter(item -> item.meeting() != null)
                .toList();
    }
}
