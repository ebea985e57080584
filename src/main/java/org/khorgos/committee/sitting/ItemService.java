package org.khorgos.committee.sitting;

import org.khorgos.base.Refused;
import org.khorgos.committee.Motion;
import org.khorgos.conflict.ConflictDeclarations;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair and the secretary of a sitting do with its items while it goes on; throws Refused for everybody else. */
@Service
@Transactional
public class ItemService {
    private static final String STAFF = "hasAnyRole('COMMITTEE_SECRETARY', 'COMMITTEE_CHAIR')";

    private final AgendaRepository agenda;
    private final RecusalRepository recusals;
    private final ConflictDeclarations conflicts;
    private final Leaders leaders;
    private final Floor floor;
    private final SittingEnd end;

    ItemService(
            AgendaRepository agenda,
            RecusalRepository recusals,
            ConflictDeclarations conflicts,
            Leaders leaders,
            Floor floor,
            SittingEnd end) {
        this.agenda = agenda;
        this.recusals = recusals;
        this.conflicts = conflicts;
        this.leaders = leaders;
        this.floor = floor;
        this.end = end;
    }

    /** Makes a waiting item the current one; another one without a vote waits again. Refused while a vote is open. */
    @Transactional
    @PreAuthorize(STAFF)
    public void call(ItemId id) {
        AgendaItem item = leaders.holdItem(id);
        if (item.status() != ItemStatus.WAITING) {
            throw new Refused("committee.item.notWaiting");
        }
        floor.requireInCommittee(item);
        agenda.findBySittingAndStatus(item.sitting().value(), ItemStatus.CURRENT)
                .ifPresent(before -> {
                    if (before.meeting() != null) {
                        throw new Refused("committee.vote.open");
                    }
                    before.waitAgain();
                    agenda.flush();
                });
        item.call(leaders.now());
        leaders.tell(new ItemMoved(item.sitting(), item.id(), item.status(), leaders.now()));
    }

    /** Sends a member out of the room for an item on which no motion is put yet; Refused without a reason. */
    @Transactional
    @PreAuthorize(STAFF)
    public void recuse(ItemId id, UserId member, String reason) {
        AgendaItem item = leaders.holdItem(id);
        requireNoMotion(item);
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new Refused("committee.recusal.missing");
        }
        if (words.length() > Recusal.REASON_MAX) {
            throw new Refused("committee.recusal.long");
        }
        floor.requireMember(item, member);
        if (recusals.findByItemAndMember(id.value(), member.value()).isPresent()) {
            throw new Refused("committee.recusal.noted");
        }
        conflicts.declare(item.proposal(), member, words);
        recusals.saveAndFlush(new Recusal(id, member, words, leaders.me(), leaders.now()));
        leaders.tell(new MemberRecused(item.sitting(), id, member, leaders.me(), leaders.now()));
    }

    /**
     * Puts the motion: those in the room who are not recused may vote from now on. Refused when the item is not the
     * current one, a motion is put, there is no quorum in the room, or a revision is asked for without saying what or a
     * second time.
     */
    @Transactional
    @PreAuthorize("hasRole('COMMITTEE_SECRETARY')")
    public void putMotion(ItemId id, Motion motion, String request) {
        AgendaItem item = leaders.holdItem(id);
        requireNoMotion(item);
        floor.putMotion(item, motion, request);
    }

    /** Puts on record that there is no quorum for the current item, so that the committee is invited again; Refused when there is one. */
    @Transactional
    @PreAuthorize("hasRole('COMMITTEE_SECRETARY')")
    public void missQuorum(ItemId id) {
        AgendaItem item = leaders.holdItem(id);
        requireNoMotion(item);
        floor.missQuorum(item);
    }

    /** Ends the vote on the current item; who has not voted is not waited for. Refused when none is open (any more). */
    @Transactional
    @PreAuthorize(STAFF)
    public void closeVote(ItemId id) {
        floor.closeVote(leaders.openItem(id));
    }

    /** Leaves an item to another sitting; Refused while a vote on it is open, and for one that is over. */
    @Transactional
    @PreAuthorize(STAFF)
    public void postpone(ItemId id) {
        AgendaItem item = leaders.holdItem(id);
        if (item.status().ended()) {
            throw new Refused("committee.item.over");
        }
        end.postpone(item, leaders.now());
    }

    private static void requireNoMotion(AgendaItem item) {
        if (item.status().ended()) {
            throw new Refused("committee.item.over");
        }
        if (item.meeting() != null) {
            throw new Refused("committee.vote.open");
        }
    }
}
