package org.khorgos.committee.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Sha256;
import org.khorgos.committee.CommitteeDecision;
import org.khorgos.committee.MeetingStatus;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.committee.sitting.ItemStatus;

/**
 * What minutes say, in no language: names, times and enums; what is signed is its JSON form.
 *
 * @param firstBegan when the sitting without a quorum was to begin to which this one is the second invitation, else null
 * @param documents those tabled for the sitting as a whole; none in what was signed before there were any
 */
record MinutesText(
        Head head,
        @Nullable Instant firstBegan,
        List<Person> people,
        List<Item> items,
        String remarks,
        List<Document> documents) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    MinutesText {
        people = List.copyOf(people);
        items = List.copyOf(items);
        documents = List.copyOf(Objects.requireNonNullElse(documents, List.of()));
    }

    /**
     * Where and when, and who led it.
     *
     * @param zone of the place, in which times are written
     */
    record Head(
            String title,
            String place,
            String zone,
            Instant openedAt,
            Instant closedAt,
            String chair,
            String secretary) {}

    /** One of the committee; without stays they did not come. */
    record Person(String name, String organisation, List<Stay> stays) {
        Person {
            stays = List.copyOf(stays);
        }
    }

    /** From coming to leaving. */
    record Stay(Instant cameAt, Instant leftAt) {}

    /**
     * One item of the agenda.
     *
     * @param recused the names of those who were out of the room
     * @param poll null when no vote was taken
     * @param documents those tabled for it
     */
    record Item(
            UUID id,
            int position,
            String number,
            String title,
            ItemStatus status,
            List<String> recused,
            @Nullable Ballot poll,
            List<Document> documents) {
        Item {
            recused = List.copyOf(recused);
            documents = List.copyOf(Objects.requireNonNullElse(documents, List.of()));
        }
    }

    /**
     * A motion and what became of it.
     *
     * @param present how many in the room were entitled to vote
     * @param needed how many of them had to be there
     * @param decision null without a quorum
     */
    record Ballot(
            Motion motion,
            String request,
            MeetingStatus status,
            int present,
            int entitled,
            int needed,
            @Nullable CommitteeDecision decision,
            List<Voice> voices) {
        Ballot {
            voices = List.copyOf(voices);
        }

        long count(Vote vote) {
            return voices.stream().filter(voice -> voice.vote() == vote).count();
        }
    }

    /** A document tabled, by its name and its fingerprint. */
    record Document(String name, String sha256) {}

    /** How one member voted. */
    record Voice(String name, Vote vote) {}

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fingerprint of the JSON form, 64 hexadecimal digits. */
    String sha256() {
        return Sha256.hex(json());
    }

    static MinutesText read(String json) {
        try {
            return JSON.readValue(json, MinutesText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
