package org.khorgos.notification;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule;
import org.khorgos.discussion.CommentPage;
import org.khorgos.discussion.CommentWritten;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people that a comment names them, without its words; nobody else is told that there is one. */
@Component
class DiscussionListener {
    private final Recipients recipients;
    private final VisibilityRule visibility;
    private final ProposalLabels labels;
    private final Messenger messenger;

    DiscussionListener(Recipients recipients, VisibilityRule visibility, ProposalLabels labels, Messenger messenger) {
        this.recipients = recipients;
        this.visibility = visibility;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(CommentWritten event) {
        SystemUser.run(() -> recipients.people(event.mentioned()).stream()
                .filter(person -> visibility.mayView(person.actor(), event.proposal(), Operation.VIEW))
                .forEach(person -> messenger.tell(person, Topic.PROPOSALS, announcement(person, event))));
    }

    private Announcement announcement(UserRow person, CommentWritten event) {
        return new Announcement(
                "comment " + event.comment(),
                "notification.discussion.mentioned",
                List.of(labels.label(event.proposal(), person)),
                CommentPage.of(event.proposal(), event.comment()),
                event.at());
    }
}
