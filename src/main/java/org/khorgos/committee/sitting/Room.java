package org.khorgos.committee.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param documents those tabled that the person may see
 * @param tables whether this person adds and removes documents
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
        List<TabledRow> documents,
        boolean tables,
        @Nullable Staffing staffing,
        boolean mayAskForRevision) {
    public Room {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        polls = Map.copyOf(polls);
        documents = List.copyOf(documents);
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

    /** The documents of an item; null for those of the sitting as a whole. */
    public List<TabledRow> documents(@Nullable ItemId item) {
        return documents.stream()
                .filter(row -> Objects.equals(row.item(), item))
                .toList();
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
