package org.khorgos.notification;

import java.util.List;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.ReviewCancelled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells experts that nothing is awaited from them any more. */
@Component
class CancellationListener {
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    CancellationListener(Recipients recipients, ProposalLabels labels, Messenger messenger) {
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(ReviewCancelled event) {
        SystemUser.run(() -> recipients
                .people(List.of(event.expert()))
                .forEach(expert -> messenger.tell(expert, Topic.MY_TASKS, announcement(event, expert))));
    }

    private Announcement announcement(ReviewCancelled event, UserRow expert) {
        return new Announcement(
                "%s %s".formatted(event.assignment(), event.at()),
                "notification.review.cancelled",
                List.of(labels.label(event.proposal(), expert)),
                "tasks",
                event.at());
    }
}
