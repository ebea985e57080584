package org.khorgos.notification;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.VisibilityRule;
import org.khorgos.draft.ReaderChosen;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people that they may read a proposal, or no longer; who still sees it otherwise is not told of the latter. */
@Component
class ReaderListener {
    private final Recipients recipients;
    private final VisibilityRule visibility;
    private final ProposalLabels labels;
    private final Messenger messenger;

    ReaderListener(Recipients recipients, VisibilityRule visibility, ProposalLabels labels, Messenger messenger) {
        this.recipients = recipients;
        this.visibility = visibility;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(ReaderChosen event) {
        SystemUser.run(() -> recipients.people(List.of(event.reader())).forEach(reader -> tell(reader, event)));
    }

    private void tell(UserRow reader, ReaderChosen event) {
        boolean sees = visibility.mayView(reader.actor(), event.proposal(), Operation.VIEW);
        if (event.reads() == sees) {
            messenger.tell(reader, Topic.PROPOSALS, announcement(reader, event));
        }
    }

    private Announcement announcement(UserRow reader, ReaderChosen event) {
        String source = "%s %s".formatted(event.proposal(), event.at());
        return event.reads()
                ? new Announcement(
                        source,
                        "notification.reader.added",
                        List.of(labels.label(event.proposal(), reader)),
                        "proposals/" + event.proposal(),
                        event.at())
                : new Announcement(
                        source, "notification.reader.removed", List.of(event.title()), "proposals", event.at());
    }
}
