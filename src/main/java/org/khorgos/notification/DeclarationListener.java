package org.khorgos.notification;

import java.util.List;
import org.khorgos.expert.DeclarationReminded;
import org.khorgos.expert.InterestsDeclared;
import org.khorgos.identity.SystemUser;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells experts when their yearly declaration of interests ends and when it has ended. */
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
        SystemUser.run(() -> recipients
                .people(List.of(event.expert()))
                .forEach(expert -> messenger.tell(expert, Topic.REMINDERS, announcement)));
    }

    @ApplicationModuleListener
    void settle(InterestsDeclared event) {
        notices.settleFor(event.expert(), PAGE);
    }
}
