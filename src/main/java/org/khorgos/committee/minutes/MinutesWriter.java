package org.khorgos.committee.minutes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.committee.MeetingStatus;
import org.khorgos.committee.Poll;
import org.khorgos.committee.Polls;
import org.khorgos.committee.minutes.MinutesText.Ballot;
import org.khorgos.committee.minutes.MinutesText.Document;
import org.khorgos.committee.minutes.MinutesText.Head;
import org.khorgos.committee.minutes.MinutesText.Item;
import org.khorgos.committee.minutes.MinutesText.Person;
import org.khorgos.committee.minutes.MinutesText.Stay;
import org.khorgos.committee.minutes.MinutesText.Voice;
import org.khorgos.committee.sitting.AgendaLine;
import org.khorgos.committee.sitting.ItemId;
import org.khorgos.committee.sitting.ItemRow;
import org.khorgos.committee.sitting.RecusalRow;
import org.khorgos.committee.sitting.SittingFacts;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.committee.sitting.StayRow;
import org.khorgos.committee.sitting.TabledRow;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes minutes from what the register of a closed sitting holds. */
@Component
class MinutesWriter {
    private final SittingFacts facts;
    private final Polls polls;
    private final UserDirectory users;
    private final JdbcClient jdbc;

    MinutesWriter(SittingFacts facts, Polls polls, UserDirectory users, JdbcClient jdbc) {
        this.facts = facts;
        this.polls = polls;
        this.users = users;
        this.jdbc = jdbc;
    }

    MinutesText write(SittingRow sitting, String remarks) {
        List<ItemRow> items = facts.items(sitting.id());
        List<StayRow> stays = facts.stays(sitting.id());
        List<RecusalRow> recusals = facts.recusals(sitting.id());
        Map<UUID, Poll> taken = taken(items);
        Set<UserId> people = people(sitting, stays, recusals, taken);
        Names names = new Names(users.get(people));
        Map<UUID, Named> proposals = proposals(items);
        List<TabledRow> documents = facts.documents(sitting.id());
        return new MinutesText(
                head(sitting, names),
                Optional.ofNullable(sitting.follows())
                        .flatMap(facts::sitting)
                        .map(SittingRow::beginsAt)
                        .orElse(null),
                attendance(stays, taken, names),
                items.stream()
                        .map(item -> item(item, recusals, taken, names, proposals, documents(documents, item.id())))
                        .toList(),
                remarks,
                documents(documents, null));
    }

    /**
     * Of these items, which are not for the reader, true for those during which the reader was out of the room: as the vote
     * kept it, else for an item that was called and from which the reader is kept away.
     */
    Map<UUID, Boolean> out(SittingId sitting, List<AgendaLine> leftOut, UserId reader) {
        List<ItemRow> items = facts.items(sitting);
        Map<UUID, Poll> taken = taken(items);
        Map<ItemId, ItemRow> known = items.stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
        return leftOut.stream()
                .collect(Collectors.toMap(
                        line -> line.id().value(),
                        line -> wasOut(Objects.requireNonNull(known.get(line.id())), line, taken, reader)));
    }

    private static boolean wasOut(ItemRow row, AgendaLine line, Map<UUID, Poll> taken, UserId reader) {
        Poll poll = row.meeting() == null ? null : taken.get(row.meeting());
        Poll.@Nullable Seat seat = poll == null ? null : poll.seats().get(reader);
        return seat == null ? row.calledAt() != null && line.out() : seat.recused();
    }

    /** The votes that came to an end: one that is still open was never counted, as its proposal was withdrawn. */
    private Map<UUID, Poll> taken(List<ItemRow> items) {
        List<UUID> meetings =
                items.stream().map(ItemRow::meeting).filter(Objects::nonNull).toList();
        Map<UUID, Poll> taken = new HashMap<>(polls.of(meetings));
        taken.values().removeIf(poll -> poll.status() == MeetingStatus.OPEN);
        return taken;
    }

    private static Head head(SittingRow sitting, Names names) {
        return new Head(
                sitting.title(),
                sitting.place(),
                sitting.zone().getId(),
                Objects.requireNonNull(sitting.openedAt()),
                Objects.requireNonNull(sitting.closedAt()),
                names.of(sitting.chair()),
                names.of(sitting.secretary()));
    }

    /** Those who came, and those who had a seat in a vote and did not. */
    private static List<Person> attendance(List<StayRow> stays, Map<UUID, Poll> taken, Names names) {
        Map<UserId, List<StayRow>> came = stays.stream().collect(Collectors.groupingBy(StayRow::member));
        return Stream.concat(came.keySet().stream(), seats(taken))
                .distinct()
                .map(person -> new Person(
                        names.of(person),
                        names.organisation(person),
                        came.getOrDefault(person, List.of()).stream()
                                .map(stay -> new Stay(stay.cameAt(), Objects.requireNonNull(stay.leftAt())))
                                .sorted(Comparator.comparing(Stay::cameAt))
                                .toList()))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::organisation))
                .toList();
    }

    private static Item item(
            ItemRow row,
            List<RecusalRow> recusals,
            Map<UUID, Poll> taken,
            Names names,
            Map<UUID, Named> proposals,
            List<Document> documents) {
        Poll poll = row.meeting() == null ? null : taken.get(row.meeting());
        Stream<UserId> noted = recusals.stream()
                .filter(recusal -> row.calledAt() != null && recusal.item().equals(row.id()))
                .map(RecusalRow::member);
        Stream<UserId> inConflict = poll == null
                ? Stream.of()
                : poll.seats().entrySet().stream()
                        .filter(seat -> seat.getValue().recused())
                        .map(Map.Entry::getKey);
        Named proposal = Objects.requireNonNull(proposals.get(row.proposal().value()));
        return new Item(
                row.id().value(),
                row.position(),
                proposal.number(),
                proposal.title(),
                row.status(),
                Stream.concat(noted, inConflict)
                        .distinct()
                        .map(names::of)
                        .sorted()
                        .toList(),
                poll == null ? null : ballot(poll, names),
                documents);
    }

    private static List<Document> documents(List<TabledRow> all, @Nullable ItemId item) {
        return all.stream()
                .filter(row -> Objects.equals(row.item(), item))
                .map(row -> new Document(row.name(), row.sha256()))
                .toList();
    }

    private static Ballot ballot(Poll poll, Names names) {
        return new Ballot(
                poll.motion(),
                poll.request(),
                poll.status(),
                poll.count().entitledPresent(),
                poll.count().members() - poll.count().recused(),
                poll.count().quorum(),
                poll.decision(),
                poll.seats().entrySet().stream()
                        .flatMap(seat -> Stream.ofNullable(seat.getValue().vote())
                                .map(vote -> new Voice(names.of(seat.getKey()), vote)))
                        .sorted(Comparator.comparing(Voice::name).thenComparing(Voice::vote))
                        .toList());
    }

    private static Set<UserId> people(
            SittingRow sitting, List<StayRow> stays, List<RecusalRow> recusals, Map<UUID, Poll> taken) {
        Set<UserId> people = new HashSet<>(Set.of(sitting.chair(), sitting.secretary()));
        stays.forEach(stay -> people.add(stay.member()));
        recusals.forEach(recusal -> people.add(recusal.member()));
        seats(taken).forEach(people::add);
        return people;
    }

    private static Stream<UserId> seats(Map<UUID, Poll> taken) {
        return taken.values().stream().flatMap(poll -> poll.seats().keySet().stream());
    }

    private Map<UUID, Named> proposals(List<ItemRow> items) {
        Map<UUID, Named> named = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("select proposal_id, number, title from proposal where proposal_id in (:ids)")
                    .param(
                            "ids",
                            items.stream().map(item -> item.proposal().value()).toList())
                    .query(row -> {
                        named.put(
                                row.getObject("proposal_id", UUID.class),
                                new Named(row.getString("number"), row.getString("title")));
                    });
        }
        return named;
    }

    /** Number and title of a proposal in its own language. */
    private record Named(String number, String title) {}

    private record Names(Map<UserId, UserRow> people) {
        String of(UserId person) {
            @Nullable UserRow row = people.get(person);
            return row == null ? person.toString() : row.displayName();
        }

        String organisation(UserId person) {
            @Nullable UserRow row = people.get(person);
            return row == null ? "" : row.organisationName();
        }
    }
}
