package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.committee.Poll;
import org.khorgos.identity.UserId;

/**
 * A sitting as one person may see it.
 *
 * @param leads whether this person chairs it or keeps its register
 * @param lines the agenda
 * @param people the committee with who is in the room
 * @param polls the votes on the items by their meeting, those only that the person may see
 * @param staffing how the committee is staffed for the current item; null without one, and for whoever is out of the room
 */
public record Room(
        SittingRow sitting,
        UserId me,
        boolean leads,
        boolean secretary,
        List<AgendaLine> lines,
        List<PersonLine> people,
        Map<UUID, Poll> polls,
        @Nullable Staffing staffing,
        boolean mayAskForRevision) {
    public Room {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        polls = Map.copyOf(polls);
    }

    /** One of the committee; since is null while they are out of the room. */
    public record PersonLine(
            UserId id,
            String name,
            String organisation,
            boolean substitute,
            @Nullable Instant since) {}

    /** The item that is being dealt with. */
    public Optional<AgendaLine> current() {
        return lines.stream()
                .filter(line -> line.status() == ItemStatus.CURRENT)
                .findFirst();
    }

    /** The vote on an item, if there is one that the person may see. */
    public Optional<Poll> poll(AgendaLine line) {
        return Optional.ofNullable(line.meeting()).map(polls::get);
    }

    /** The name of one of the committee, else the id. */
    public String name(UserId person) {
        return people.stream()
                .filter(line -> line.id().equals(person))
                .map(PersonLine::name)
                .findFirst()
                .orElse(person.toString());
    }
}
