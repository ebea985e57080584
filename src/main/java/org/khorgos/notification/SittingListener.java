package org.khorgos.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.khorgos.committee.sitting.Guests;
import org.khorgos.committee.sitting.GuestsInvited;
import org.khorgos.committee.sitting.GuestsReleased;
import org.khorgos.committee.sitting.LastWord;
import org.khorgos.committee.sitting.SittingCalledOff;
import org.khorgos.committee.sitting.SittingChanged;
import org.khorgos.committee.sitting.SittingConvened;
import org.khorgos.committee.sitting.SittingFacts;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.committee.sitting.SittingStatus;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Invites the members of the committee to a sitting and tells them when it is moved, called off or no longer theirs: by mail
 * at once, whatever they have chosen, since a calendar has to know now. Of several words at once the last one is told.
 */
@Component
class SittingListener {
    private static final String CONVENED = "notification.sitting.convened";
    private static final String CALLED_OFF = "notification.sitting.calledOff";

    private final SittingFacts sittings;
    private final Guests guests;
    private final Recipients recipients;
    private final Messenger messenger;
    private final CalendarMailWriter calendars;

    SittingListener(
            SittingFacts sittings,
            Guests guests,
            Recipients recipients,
            Messenger messenger,
            CalendarMailWriter calendars) {
        this.sittings = sittings;
        this.guests = guests;
        this.recipients = recipients;
        this.messenger = messenger;
        this.calendars = calendars;
    }

    @ApplicationModuleListener
    void tell(SittingConvened event) {
        tell(event.sitting(), event.invited(), CONVENED, event.at());
    }

    @ApplicationModuleListener
    void tell(GuestsInvited event) {
        tell(event.sitting(), event.invited(), CONVENED, event.at());
    }

    @ApplicationModuleListener
    void tell(SittingChanged event) {
        tell(event.sitting(), event.told(), "notification.sitting.changed", event.at());
    }

    @ApplicationModuleListener
    void tell(SittingCalledOff event) {
        tell(event.sitting(), event.told(), CALLED_OFF, event.at());
    }

    @ApplicationModuleListener
    void tell(GuestsReleased event) {
        SystemUser.run(() -> recipients.people(event.released()).stream()
                .filter(reader -> guests.last(event.sitting(), reader.id())
                        .equals(Optional.of(new LastWord(event.edition(), false))))
                .forEach(reader -> end(event, reader)));
    }

    private void end(GuestsReleased event, UserRow reader) {
        Announcement word = new Announcement(
                "sitting %s %d".formatted(event.sitting(), event.edition()),
                "notification.sitting.released",
                List.of(LocalDate.ofInstant(event.beginsAt(), reader.zone()).toString()),
                "",
                event.at());
        messenger.tellNow(reader, word, calendars.end(event, reader));
    }

    /** Looks for the last word before it reads the sitting, which may be newer then: such a mail does not leave. */
    private void tell(SittingId id, List<UserId> people, String key, Instant at) {
        SystemUser.run(() -> recipients.people(people).forEach(reader -> guests.last(id, reader.id())
                .ifPresent(word -> sittings.sitting(id)
                        .filter(sitting -> word.invited() != key.equals(CALLED_OFF))
                        .filter(sitting -> (sitting.status() == SittingStatus.CALLED_OFF) == key.equals(CALLED_OFF))
                        .ifPresent(sitting -> tell(sitting, reader, word.edition(), key, at)))));
    }

    private void tell(SittingRow sitting, UserRow reader, int edition, String key, Instant at) {
        ZonedDateTime begins = sitting.beginsAt().atZone(sitting.zone());
        boolean again = key.equals(CONVENED) && sitting.follows() != null;
        Announcement word = new Announcement(
                "sitting %s %d".formatted(sitting.id(), edition),
                again ? "notification.sitting.again" : key,
                List.of(
                        sitting.title(),
                        begins.toLocalDate().toString(),
                        "%tR %s".formatted(begins, sitting.zone().getId()),
                        sitting.place()),
                "sitting/" + sitting.id(),
                at);
        messenger.tellNow(reader, word, calendars.write(sitting, edition, reader));
    }
}
