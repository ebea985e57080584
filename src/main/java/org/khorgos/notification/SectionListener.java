package org.khorgos.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.draft.SectionAssigned;
import org.khorgos.draft.SectionCompleted;
import org.khorgos.draft.SectionReminded;
import org.khorgos.draft.SectionTakenAway;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who shall write a section of it, and the first signatory when it is ready; nobody of what they did themselves. */
@Component
class SectionListener {
    private final ProposalLifecycle lifecycle;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final Messenger messenger;

    SectionListener(ProposalLifecycle lifecycle, Recipients recipients, ProposalLabels labels, Messenger messenger) {
        this.lifecycle = lifecycle;
        this.recipients = recipients;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(SectionAssigned event) {
        Part part = new Part(event.proposal(), event.section(), event.at());
        String key = event.again() ? "changed" : "assigned";
        SystemUser.run(() -> {
            if (!isFirst(event.proposal(), event.assignee())) {
                tell(event.assignee(), part, key, date(event.due()));
            }
        });
    }

    @ApplicationModuleListener
    void tell(SectionReminded event) {
        Part part = new Part(event.proposal(), event.section(), event.at());
        SystemUser.run(() -> tell(event.assignee(), part, "reminded", date(event.due())));
    }

    @ApplicationModuleListener
    void tell(SectionTakenAway event) {
        SystemUser.run(() -> {
            if (isFirst(event.proposal(), event.assignee())) {
                return;
            }
            Announcement announcement = new Announcement(
                    source(new Part(event.proposal(), event.section(), event.at())),
                    "notification.section.takenAway",
                    List.of(event.title(), words(event.section())),
                    "proposals",
                    event.at());
            recipients
                    .people(List.of(event.assignee()))
                    .forEach(person -> messenger.tell(person, Topic.PROPOSALS, announcement));
        });
    }

    @ApplicationModuleListener
    void tell(SectionCompleted event) {
        Part part = new Part(event.proposal(), event.section(), event.at());
        SystemUser.run(() -> {
            UserId first = lifecycle.facts(event.proposal()).firstSignatory();
            if (!first.equals(event.assignee())) {
                recipients
                        .people(List.of(event.assignee()))
                        .forEach(assignee -> tell(first, part, "completed", assignee.displayName()));
            }
        });
    }

    /** What it is about, and when something happened to it. */
    private record Part(ProposalId proposal, String name, Instant at) {}

    private boolean isFirst(ProposalId id, UserId person) {
        return lifecycle.facts(id).firstSignatory().equals(person);
    }

    private void tell(UserId person, Part part, String key, String more) {
        for (UserRow reader : recipients.people(List.of(person))) {
            List<String> arguments = List.of(labels.label(part.proposal(), reader), words(part.name()), more);
            messenger.tell(
                    reader,
                    topic(key),
                    new Announcement(
                            source(part),
                            "notification.section." + key,
                            arguments,
                            "proposals/%s/edit?section=%s".formatted(part.proposal(), part.name()),
                            part.at()));
        }
    }

    private static Topic topic(String key) {
        return switch (key) {
            case "assigned", "changed" -> Topic.MY_TASKS;
            case "reminded" -> Topic.REMINDERS;
            default -> Topic.PROPOSALS;
        };
    }

    private static String source(Part part) {
        return "%s %s %s".formatted(part.proposal(), part.name(), part.at());
    }

    private static String words(String section) {
        return "@proposal.section." + section;
    }

    private static String date(LocalDate day) {
        return day.toString();
    }
}
