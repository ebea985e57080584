package org.khorgos.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.calendar.Calendars;
import org.khorgos.identity.Absences;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Says what is to be told to whom now, and gives the same to nobody else: each period of each person is given once. */
@Component
class DigestPlan {
    private final DigestTable table;
    private final PreferenceTable preferences;
    private final Calendars calendars;
    private final Absences absences;

    DigestPlan(DigestTable table, PreferenceTable preferences, Calendars calendars, Absences absences) {
        this.table = table;
        this.preferences = preferences;
        this.calendars = calendars;
        this.absences = absences;
    }

    /** Everybody for whom something waits. */
    List<UserId> readers() {
        return table.readers();
    }

    /** What is due for that reader, the oldest first; it waits no more. Nothing is while the reader is away. */
    List<WaitingNotice> take(UserRow reader, Instant now) {
        if (absences.away(reader.id(), now)) {
            return List.of();
        }
        MailPreferences chosen = preferences.of(reader.id());
        DigestTimes times = new DigestTimes(calendars.of(reader.country()), reader.zone(), chosen.workingDaysOnly());
        List<WaitingNotice> waiting = table.waiting(reader.id());
        List<WaitingNotice> due = new ArrayList<>();
        times.daily(now).ifPresent(slot -> {
            Set<Topic> topics = topics(chosen, Pace.DAILY);
            topics.addAll(topics(chosen, Pace.AT_ONCE));
            due.addAll(claim(reader, Pace.DAILY, slot, until(waiting, slot, topics), now));
        });
        times.weekly(now)
                .ifPresent(slot -> due.addAll(
                        claim(reader, Pace.WEEKLY, slot, until(waiting, slot, topics(chosen, Pace.WEEKLY)), now)));
        Set<Topic> unwanted = topics(chosen, Pace.NONE);
        table.settle(waiting.stream()
                .filter(notice -> due.contains(notice) || unwanted.contains(notice.topic()))
                .toList());
        return due;
    }

    private List<WaitingNotice> claim(
            UserRow reader, Pace pace, DigestTimes.Slot slot, List<WaitingNotice> notices, Instant now) {
        boolean mine = !notices.isEmpty() && table.claim(reader.id(), pace, slot.period(), now);
        return mine ? notices : List.of();
    }

    private static List<WaitingNotice> until(List<WaitingNotice> waiting, DigestTimes.Slot slot, Set<Topic> topics) {
        return waiting.stream()
                .filter(notice -> topics.contains(notice.topic()))
                .filter(notice -> !notice.createdAt().isAfter(slot.morning()))
                .toList();
    }

    private static Set<Topic> topics(MailPreferences chosen, Pace pace) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        chosen.paces().forEach((topic, one) -> {
            if (one == pace) {
                topics.add(topic);
            }
        });
        return topics;
    }
}
