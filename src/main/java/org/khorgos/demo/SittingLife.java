package org.khorgos.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.committee.minutes.MinutesService;
import org.khorgos.committee.sitting.AgendaLine;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.ItemService;
import org.khorgos.committee.sitting.RoomService;
import org.khorgos.committee.sitting.SittingDraft;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the committee of the demo sits: each act is that of its secretary, its chair or a member. */
@Component
@Profile({"demo", "test"})
class SittingLife {
    private static final ZoneId SEAT = ZoneId.of("Asia/Shanghai");

    private final Cast cast;
    private final SittingService sittings;
    private final AgendaService agenda;
    private final RoomService rooms;
    private final ItemService items;
    private final CommitteeService committee;
    private final MinutesService minutes;

    SittingLife(
            Cast cast,
            SittingService sittings,
            AgendaService agenda,
            RoomService rooms,
            ItemService items,
            CommitteeService committee,
            MinutesService minutes) {
        this.cast = cast;
        this.sittings = sittings;
        this.agenda = agenda;
        this.rooms = rooms;
        this.items = items;
        this.committee = committee;
        this.minutes = minutes;
    }

    /** Plans a sitting, puts these proposals on its agenda and invites the members. */
    SittingId convene(String title, Instant begins, Instant ends, List<ProposalId> proposals) {
        SittingDraft draft = new SittingDraft(
                title, begins, ends, SEAT, "Urumqi, house of the academy", cast.id("chair"), cast.id("secretary"));
        SittingId id = cast.as("secretary", () -> sittings.plan(draft, null));
        cast.run("secretary", () -> agenda.add(id, proposals));
        cast.run("secretary", () -> sittings.convene(id));
        return id;
    }

    void open(SittingId id) {
        cast.run("secretary", () -> sittings.open(id));
        ProposalLife.COMMITTEE.forEach(member -> cast.run("secretary", () -> rooms.checkIn(id, cast.id(member))));
    }

    void call(SittingId id, ProposalId proposal) {
        cast.run("chair", () -> items.call(item(id, proposal)));
    }

    void recuse(SittingId id, ProposalId proposal, String member) {
        String reason = "Has advised the team on its first plan.";
        cast.run("chair", () -> items.recuse(item(id, proposal), cast.id(member), reason));
    }

    /** The secretary puts the motion and everybody who may vote is for it. */
    void decide(SittingId id, ProposalId proposal, Motion motion, List<String> voters) {
        String request = motion == Motion.REVISE ? "Sharpen the milestones of the second year." : "";
        cast.run("secretary", () -> items.putMotion(item(id, proposal), motion, request));
        voters.forEach(voter -> cast.run(voter, () -> committee.vote(proposal, Vote.YES)));
    }

    void leave(SittingId id, String member) {
        cast.run("secretary", () -> rooms.checkOut(id, cast.id(member)));
    }

    void close(SittingId id) {
        cast.run("secretary", () -> sittings.close(id));
    }

    void sign(SittingId id, String leader) {
        cast.run(leader, () -> minutes.sign(id, minutes.details(id).sha256()));
    }

    private ItemId item(SittingId id, ProposalId proposal) {
        return cast.as("secretary", () -> rooms.room(id)).lines().stream()
                .filter(line -> proposal.equals(line.proposal()))
                .map(AgendaLine::id)
                .findFirst()
                .orElseThrow();
    }
}
