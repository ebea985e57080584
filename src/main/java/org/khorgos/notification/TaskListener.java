package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.panel.ExpertReminded;
import org.khorgos.signature.SignatoryReminded;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskId;
import org.khorgos.workflow.TaskOpened;
import org.khorgos.workflow.TaskReminded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people of work that is theirs alone or that a group shares; a signature has its deadline and cannot wait. */
@Component
class TaskListener {
    private static final String PAGE = "tasks";
    private static final String REMINDED = "notification.task.reminded";
    private final TaskInboxService inbox;
    private final Involvement involvement;
    private final Recipients recipients;
    private final ProposalLabels labels;
    private final NoticeBoard notices;
    private final Messenger messenger;
    private final StandIns standIns;

    TaskListener(
            TaskInboxService inbox,
            Involvement involvement,
            Recipients recipients,
            ProposalLabels labels,
            NoticeBoard notices,
            Messenger messenger,
            StandIns standIns) {
        this.inbox = inbox;
        this.involvement = involvement;
        this.recipients = recipients;
        this.labels = labels;
        this.notices = notices;
        this.messenger = messenger;
        this.standIns = standIns;
    }

    @ApplicationModuleListener
    void tell(TaskOpened event) {
        Work work = new Work(event.proposal(), Operation.valueOf(event.kind()), "notification.task.opened", event.at());
        SystemUser.run(() -> tell(work, event.assignee(), event.groups()));
    }

    @ApplicationModuleListener
    void remind(TaskReminded event) {
        Work work = new Work(event.proposal(), Operation.valueOf(event.kind()), REMINDED, event.at());
        SystemUser.run(() -> tell(work, event.assignee(), event.groups()));
    }

    @ApplicationModuleListener
    void remind(SignatoryReminded event) {
        remind(event.proposal(), Operation.SIGN_PROPOSAL, event.signatory(), event.at());
    }

    @ApplicationModuleListener
    void remind(ExpertReminded event) {
        remind(event.proposal(), event.owed(), event.expert(), event.at());
    }

    private void remind(ProposalId id, Operation operation, UserId person, Instant at) {
        Work work = new Work(id, operation, REMINDED, at);
        SystemUser.run(() -> tell(work, person.toString(), Set.of()));
    }

    /** Who was told of work that others took, or that is done, need not be told any more. */
    @ApplicationModuleListener
    void settle(TaskEnded event) {
        notices.settle(page(event.task()), event.holder());
    }

    /** What is to be done, and how it is said. */
    private record Work(ProposalId proposal, Operation operation, String key, Instant at) {}

    private void tell(Work work, String assignee, Set<String> groups) {
        if (assignee.isEmpty()) {
            recipients.inGroups(groups).stream()
                    .filter(user -> !isBarred(user, work))
                    .forEach(user -> messenger.tell(user, Topic.GROUP_TASKS, announcement(work, user)));
            return;
        }
        recipients.people(List.of(UserId.of(assignee))).stream()
                .filter(user -> !involvement.isHidden(work.proposal(), user.id()))
                .forEach(user -> tell(user, work));
    }

    private void tell(UserRow person, Work work) {
        if (work.operation() == Operation.SIGN_PROPOSAL) {
            messenger.tellNow(person, announcement(work, person));
        } else {
            Topic topic = work.key().equals(REMINDED) ? Topic.REMINDERS : Topic.MY_TASKS;
            messenger.tell(person, topic, announcement(work, person));
            standIns.of(person, work.proposal(), work.operation(), work.at())
                    .filter(substitute -> !isBarred(substitute, work))
                    .ifPresent(substitute -> messenger.tellNow(substitute, standIn(work, person, substitute)));
        }
    }

    /** Whoever may decide nothing about the proposal includes those from whom it is hidden. */
    private boolean isBarred(UserRow user, Work work) {
        return work.operation().decides()
                ? involvement.isBarred(work.proposal(), user.id())
                : involvement.isHidden(work.proposal(), user.id());
    }

    private Announcement announcement(Work work, UserRow user) {
        return new Announcement(
                "%s %s %s".formatted(work.proposal(), work.operation(), work.at()),
                work.key(),
                List.of(labels.label(work.proposal(), user), "@task." + work.operation()),
                page(work, user),
                work.at());
    }

    private Announcement standIn(Work work, UserRow absent, UserRow substitute) {
        return new Announcement(
                "%s %s %s".formatted(work.proposal(), work.operation(), work.at()),
                "notification.task.standIn",
                List.of(labels.label(work.proposal(), substitute), "@task." + work.operation(), absent.displayName()),
                page(work, substitute),
                work.at());
    }

    /** The task itself while it waits for this person, else the inbox. */
    private String page(Work work, UserRow user) {
        return SystemUser.callAs(user.actor(), () -> inbox.on(work.proposal())).stream()
                .filter(task -> task.kind() == work.operation())
                .map(task -> page(task.id()))
                .findFirst()
                .orElse(PAGE);
    }

    private static String page(TaskId task) {
        return PAGE + "/" + task;
    }
}
