package org.khorgos.notification;

import java.util.List;
import org.khorgos.access.Involvement;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.QuestionAnswered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked that there is an answer. */
@Component
class QuestionListener {
    private final Involvement involvement;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    QuestionListener(Involvement involvement, Recipients recipients, ProposalLabels labels, Messenger messenger) {
        this.involvement = involvement;
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(QuestionAnswered event) {
        SystemUser.run(() -> recipients.people(List.of(event.asked())).forEach(asked -> tell(event, asked)));
    }

    private void tell(QuestionAnswered event, UserRow asked) {
        recipients.people(List.of(event.asker())).stream()
                .filter(asker -> !involvement.isHidden(event.proposal(), asker.id()))
                .forEach(asker -> messenger.tell(asker, Topic.MY_TASKS, announcement(event, asker, asked)));
    }

    private Announcement announcement(QuestionAnswered event, UserRow asker, UserRow asked) {
        return new Announcement(
                "%s %s".formatted(event.question(), event.at()),
                "notification.question.answered",
                List.of(labels.label(event.proposal(), asker), asked.displayName()),
                "tasks/" + event.task(),
                event.at());
    }
}
