package org.khorgos.notification;

import java.time.ZonedDateTime;
import java.util.List;
import org.khorgos.committee.sitting.SittingConvened;
import org.khorgos.committee.sitting.SittingFacts;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.identity.SystemUser;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Invites the members of the committee to a sitting, by mail at once. */
@Component
class SittingListener {
    private final SittingFacts sittings;
    private final Recipients recipients;
    private final Messenger messenger;

    SittingListener(SittingFacts sittings, Recipients recipients, Messenger messenger) {
        this.sittings = sittings;
        this.recipients = recipients;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(SittingConvened event) {
        SystemUser.run(() -> sittings.sitting(event.sitting()).ifPresent(sitting -> {
            Announcement invitation = invitation(event, sitting);
            recipients.people(event.invited()).forEach(member -> messenger.tellNow(member, invitation));
        }));
    }

    private static Announcement invitation(SittingConvened event, SittingRow sitting) {
        ZonedDateTime begins = sitting.beginsAt().atZone(sitting.zone());
        return new Announcement(
                "sitting " + event.sitting(),
                sitting.follows() == null ? "notification.sitting.convened" : "notification.sitting.again",
                List.of(
                        sitting.title(),
                        begins.toLocalDate().toString(),
                        "%tR %s".formatted(begins, sitting.zone().getId()),
                        sitting.place()),
                "sitting/" + event.sitting(),
                event.at());
    }
}
