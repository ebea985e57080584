package org.khorgos.notification;

import java.util.List;
import org.khorgos.expert.DeclarationAsked;
import org.khorgos.expert.DeclarationReminded;
import org.khorgos.expert.InterestsDeclared;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells experts when their yearly declaration of interests ends, has ended or was never given. */
@Component
class DeclarationListener {
    private static final String PAGE = "expert-profile";
    private final Recipients recipients;
    private final Messenger messenger;
    private final NoticeBoard notices;

    DeclarationListener(Recipients recipients, Messenger messenger, NoticeBoard notices) {
        this.recipients = recipients;
        this.messenger = messenger;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void tell(DeclarationReminded event) {
        Announcement announcement = new Announcement(
                "declaration %s %s".formatted(event.expert(), event.validUntil()),
                event.over() ? "notification.declaration.over" : "notification.declaration.soon",
                List.of(event.validUntil().toString()),
                PAGE,
                event.at());
        tell(event.expert(), announcement);
    }

    @ApplicationModuleListener
    void tell(DeclarationAsked event) {
        Announcement announcement = new Announcement(
                "declaration %s %s".formatted(event.expert(), event.at()),
                "notification.declaration.never",
                List.of(),
                PAGE,
                event.at());
        tell(event.expert(), announcement);
    }

    private void tell(UserId expert, Announcement announcement) {
        SystemUser.run(() -> recipients
                .people(List.of(expert))
                .forEach(person -> messenger.tell(person, Topic.REMINDERS, announcement)));
    }

    @ApplicationModuleListener
    void settle(InterestsDeclared event) {
        notices.settleFor(event.expert(), PAGE);
    }
}
