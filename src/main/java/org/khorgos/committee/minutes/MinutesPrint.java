package org.khorgos.committee.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Messages;
import org.khorgos.base.WrittenDates;
import org.khorgos.committee.MeetingStatus;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.committee.minutes.MinutesText.Ballot;
import org.khorgos.committee.minutes.MinutesText.Document;
import org.khorgos.committee.minutes.MinutesText.Item;
import org.khorgos.committee.minutes.MinutesText.Person;
import org.khorgos.print.Paper;
import org.khorgos.print.PrintedSheet;

/** Sets minutes on paper in one language, with the times of the place. */
final class MinutesPrint {
    private final Messages messages;
    private final Locale language;
    private final MinutesText text;
    private final ZoneId zone;

    MinutesPrint(Messages messages, Locale language, MinutesText text) {
        this.messages = messages;
        this.language = language;
        this.text = text;
        this.zone = ZoneId.of(text.head().zone());
    }

    /** @param leftOut items that are not for the reader; true for those during which the reader was out of the room */
    PrintedSheet draw(Minutes minutes, String sha256, Map<UUID, Boolean> leftOut) {
        String status = word("minutes.status." + minutes.status());
        Paper paper = new Paper(
                messages,
                language,
                zone,
                word("minutes"),
                text.head().title(),
                List.of(status, word("minutes.fingerprint", sha256)));
        paper.facts(head(status));
        paper.heading(word("minutes.attendance"))
                .table(
                        List.of(word("minutes.name"), word("minutes.organisation"), word("minutes.times")),
                        text.people().stream().map(this::person).toList());
        text.items().forEach(item -> {
            paper.heading(word("item.number", String.valueOf(item.position())));
            @Nullable Boolean out = leftOut.get(item.id());
            if (out == null) {
                item(paper, item);
            } else {
                paper.paragraph(word(out ? "minutes.out" : "minutes.hidden"));
            }
        });
        if (!text.remarks().isEmpty()) {
            paper.heading(word("minutes.remarks")).paragraph(text.remarks());
        }
        paper.heading(word("minutes.signatures")).facts(signatures(minutes));
        return paper.as("minutes-%s.pdf".formatted(minutes.sitting()));
    }

    private Map<String, String> head(String status) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(word("sitting.status"), status);
        facts.put(word("sitting.place"), text.head().place());
        facts.put(word("minutes.opened"), minute(text.head().openedAt()));
        facts.put(word("minutes.closed"), minute(text.head().closedAt()));
        facts.put(word("sitting.chair"), text.head().chair());
        facts.put(word("sitting.secretary"), text.head().secretary());
        documents(facts, text.documents());
        if (text.firstBegan() != null) {
            facts.put(word("sitting.follows"), word("minutes.second", minute(text.firstBegan())));
        }
        return facts;
    }

    private List<String> person(Person person) {
        String times = person.stays().stream()
                .map(stay -> word("minutes.stay", here(stay.cameAt()), here(stay.leftAt())))
                .collect(Collectors.joining("; "));
        return List.of(person.name(), person.organisation(), times.isEmpty() ? word("minutes.absent") : times);
    }

    private void item(Paper paper, Item item) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(word("minutes.proposal"), item.number() + " " + item.title());
        if (!item.recused().isEmpty()) {
            facts.put(word("minutes.recused"), String.join(", ", item.recused()));
        }
        documents(facts, item.documents());
        Ballot ballot = item.poll();
        if (ballot == null) {
            facts.put(word("minutes.result"), word("item.status." + item.status()));
            paper.facts(facts);
            return;
        }
        facts.put(
                word("minutes.quorum"),
                word(
                        "minutes.quorum.figures",
                        String.valueOf(ballot.present()),
                        String.valueOf(ballot.entitled()),
                        String.valueOf(ballot.needed())));
        if (ballot.status() != MeetingStatus.NO_QUORUM) {
            facts.put(word("ballot.motion"), word("motion." + ballot.motion()));
        }
        if (ballot.motion() == Motion.REVISE) {
            facts.put(word("ballot.request"), ballot.request());
        }
        for (Vote vote : Vote.values()) {
            facts.put(
                    word("minutes.votes", word("vote." + vote), String.valueOf(ballot.count(vote))),
                    names(ballot, vote));
        }
        facts.put(word("minutes.result"), result(ballot));
        paper.facts(facts);
    }

    private void documents(Map<String, String> facts, List<Document> documents) {
        if (!documents.isEmpty()) {
            facts.put(
                    word("minutes.documents"),
                    documents.stream().map(Document::name).collect(Collectors.joining("; ")));
        }
    }

    private static String names(Ballot ballot, Vote vote) {
        return ballot.voices().stream()
                .filter(voice -> voice.vote() == vote)
                .map(MinutesText.Voice::name)
                .collect(Collectors.joining(", "));
    }

    private String result(Ballot ballot) {
        if (ballot.status() == MeetingStatus.VOID) {
            return word("minutes.decision.VOID");
        }
        if (ballot.decision() != null) {
            return word("minutes.decision." + ballot.decision());
        }
        return word(
                ballot.status() == MeetingStatus.NO_QUORUM ? "minutes.decision.NO_QUORUM" : "minutes.decision.PENDING");
    }

    private Map<String, String> signatures(Minutes minutes) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(word("sitting.chair"), signature(text.head().chair(), minutes.chairAt()));
        facts.put(word("sitting.secretary"), signature(text.head().secretary(), minutes.secretaryAt()));
        return facts;
    }

    private String signature(String name, @Nullable Instant at) {
        return at == null ? word("minutes.unsigned", name) : word("minutes.signedAt", name, minute(at));
    }

    private String minute(Instant at) {
        return here(at) + " " + zone.getId();
    }

    private String here(Instant at) {
        return WrittenDates.minute(at, zone, language);
    }

    private String word(String key, Object... arguments) {
        return messages.get(language, "committee." + key, arguments);
    }
}
