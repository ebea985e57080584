package org.khorgos.committee.sitting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.committee.CommitteeProcess;
import org.khorgos.committee.Electorate;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.Meetings;
import org.khorgos.committee.MemberRow;
import org.khorgos.committee.Motion;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** The current item: who is there for it, the motion and the end of its vote. */
@Component
class Floor {
    private final RecusalRepository recusals;
    private final StayRepository stays;
    private final Electorate electorate;
    private final Meetings meetings;
    private final CommitteeProcess process;
    private final AccessRule access;
    private final Leaders leaders;

    Floor(
            RecusalRepository recusals,
            StayRepository stays,
            Electorate electorate,
            Meetings meetings,
            CommitteeProcess process,
            AccessRule access,
            Leaders leaders) {
        this.recusals = recusals;
        this.stays = stays;
        this.electorate = electorate;
        this.meetings = meetings;
        this.process = process;
        this.access = access;
        this.leaders = leaders;
    }

    /**
     * Throws WrongState when the proposal is no longer before the committee, AccessDeniedException for a signatory, Refused
     * for a leader who is recused from the item.
     */
    void requireInCommittee(AgendaItem item) {
        UUID me = leaders.me().value();
        if (recusals.findByItemAndMember(item.id().value(), me).isPresent()) {
            throw new Refused("committee.item.out");
        }
        access.check(leaders.actor(), Operation.CLOSE_VOTE, item.proposal());
    }

    /** Throws Refused when the person does not belong to the committee. */
    void requireMember(AgendaItem item, UserId person) {
        if (electorate.members(item.proposal()).stream()
                .noneMatch(row -> row.id().equals(person))) {
            throw new Refused("committee.member.unknown");
        }
    }

    /** How the committee is staffed for the item at this moment. */
    Staffing staffing(ItemId item, ProposalId proposal, SittingId sitting) {
        List<MemberRow> members = electorate.members(proposal);
        Map<UserId, String> noted = recusals.findByItemIn(List.of(item.value())).stream()
                .collect(Collectors.toMap(Recusal::member, Recusal::reason));
        Set<UserId> inside = stays.findBySittingOrderByCameAt(sitting.value()).stream()
                .filter(Stay::isInside)
                .map(Stay::member)
                .collect(Collectors.toSet());
        return Staffing.of(members, noted, inside);
    }

    boolean mayAskForRevision(ProposalId proposal) {
        return meetings.mayAskForRevision(proposal);
    }

    void putMotion(AgendaItem item, Motion motion, String request) {
        requireInCommittee(item);
        requireCurrent(item);
        Staffing staffing = staffing(item);
        if (!staffing.hasQuorum()) {
            throw new Refused("committee.quorum.missed", staffing.present(), staffing.entitled(), staffing.needed());
        }
        prepare(item, motion, request, staffing);
    }

    void missQuorum(AgendaItem item) {
        requireInCommittee(item);
        requireCurrent(item);
        Staffing staffing = staffing(item);
        if (staffing.hasQuorum()) {
            throw new Refused("committee.quorum.reached", staffing.present(), staffing.needed());
        }
        prepare(item, Motion.RECOMMEND, "", staffing);
        if (meetings.isOpen(item.proposal())) {
            process.votingClosed(item.proposal());
        }
    }

    void closeVote(AgendaItem item) {
        requireInCommittee(item);
        if (item.meeting() == null) {
            throw new Refused("committee.notOpen");
        }
        meetings.holdForClosing(item.proposal());
        process.votingClosed(item.proposal());
    }

    private void prepare(AgendaItem item, Motion motion, String request, Staffing staffing) {
        ProposalId proposal = item.proposal();
        access.check(leaders.actor(), Operation.PREPARE_MEETING, proposal);
        Set<UserId> present = staffing.inside();
        item.vote(meetings.prepare(
                proposal, new MeetingDraft(leaders.now(), motion, request, present, staffing.noted())));
        leaders.tell(new ItemMoved(item.sitting(), item.id(), item.status(), leaders.now()));
        process.meetingPrepared(proposal);
    }

    private Staffing staffing(AgendaItem item) {
        return staffing(item.id(), item.proposal(), item.sitting());
    }

    private static void requireCurrent(AgendaItem item) {
        if (item.status() != ItemStatus.CURRENT) {
            throw new Refused("committee.item.notCurrent");
        }
    }
}
