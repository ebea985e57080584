package org.khorgos.notification;

import java.util.List;
import java.util.regex.Pattern;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.ReviewCancelled;
import org.khorgos.panel.ReviewPanel;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells experts that nothing is awaited from them any more, and why somebody decided so. */
@Component
class CancellationListener {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final ReviewPanel panel;
    private final Messenger messenger;

    CancellationListener(Recipients recipients, ProposalLabels labels, ReviewPanel panel, Messenger messenger) {
        this.recipients = recipients;
        this.panel = panel;
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
        String label = labels.label(event.proposal(), expert);
        String reason = reason(event);
        return new Announcement(
                "%s %s".formatted(event.assignment(), event.at()),
                reason.isEmpty() ? "notification.review.cancelled" : "notification.review.cancelled.because",
                reason.isEmpty() ? List.of(label) : List.of(label, " " + reason),
                "tasks",
                event.at());
    }

    /** In one line, since it stands in the subject of a mail, too; empty when a conflict ended the review. */
    private String reason(ReviewCancelled event) {
        return panel.of(event.proposal()).stream()
                .filter(row -> row.id().equals(event.assignment()))
                .map(row -> WHITE_SPACE.matcher(row.reason()).replaceAll(" "))
                .findFirst()
                .orElse("");
    }
}
