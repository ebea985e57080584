package org.khorgos.committee.sitting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.committee.Electorate;
import org.khorgos.committee.Poll;
import org.khorgos.committee.Polls;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.stereotype.Component;

/** Reads the room of a sitting as the signed-in person may see it. */
@Component
class RoomReader {
    private final SittingRepository sittings;
    private final StayRepository stays;
    private final Agenda agenda;
    private final Floor floor;
    private final Polls polls;
    private final Electorate electorate;
    private final CurrentUser current;

    RoomReader(
            SittingRepository sittings,
            StayRepository stays,
            Agenda agenda,
            Floor floor,
            Polls polls,
            Electorate electorate,
            CurrentUser current) {
        this.sittings = sittings;
        this.stays = stays;
        this.agenda = agenda;
        this.floor = floor;
        this.polls = polls;
        this.electorate = electorate;
        this.current = current;
    }

    /** Throws NotFound for a sitting that the person is not told of. */
    SittingRow sitting(SittingId id) {
        Actor me = current.get();
        return sittings.findById(id.value())
                .map(Sitting::row)
                .filter(row ->
                        row.convenedAt() != null || me.has(Role.COMMITTEE_SECRETARY) || me.has(Role.COMMITTEE_CHAIR))
                .orElseThrow(() -> new NotFound("sitting " + id));
    }

    /** Throws NotFound for a sitting that the person is not told of. */
    Room room(SittingId id) {
        Actor me = current.get();
        SittingRow sitting = sitting(id);
        List<AgendaLine> lines = agenda.lines(id, me);
        @Nullable
        AgendaLine now = lines.stream()
                .filter(line -> line.status() == ItemStatus.CURRENT)
                .findFirst()
                .orElse(null);
        @Nullable ProposalId proposal = now == null ? null : now.proposal();
        return new Room(
                sitting,
                me.id(),
                sitting.isLedBy(me.id()),
                sitting.secretary().equals(me.id()),
                lines,
                people(id),
                polls(lines, me.id()),
                agenda.documents(id, lines),
                sitting.isLedBy(me.id()) && agenda.takesDocuments(sitting),
                now == null || proposal == null ? null : floor.staffing(now.id(), proposal, id),
                proposal != null && floor.mayAskForRevision(proposal));
    }

    private List<Room.PersonLine> people(SittingId id) {
        Map<UserId, Stay> inside = stays.findBySittingOrderByCameAt(id.value()).stream()
                .filter(Stay::isInside)
                .collect(Collectors.toMap(Stay::member, stay -> stay));
        return electorate.members().stream()
                .map(row -> new Room.PersonLine(
                        row.id(),
                        row.name(),
                        row.organisation(),
                        row.substituteFor() != null,
                        inside.containsKey(row.id())
                                ? inside.get(row.id()).row().cameAt()
                                : null))
                .toList();
    }

    private Map<UUID, Poll> polls(Collection<AgendaLine> lines, UserId reader) {
        List<UUID> seen =
                lines.stream().map(AgendaLine::meeting).filter(Objects::nonNull).toList();
        return polls.of(seen).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .shownTo(reader)));
    }
}
