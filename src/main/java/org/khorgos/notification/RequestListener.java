package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.CommentPage;
import org.khorgos.discussion.RequestAbandoned;
import org.khorgos.discussion.RequestDone;
import org.khorgos.discussion.RequestMade;
import org.khorgos.discussion.RequestReminded;
import org.khorgos.discussion.RequestTakenBack;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what comments ask of them, without the words, and those who asked what became of it. Who is asked is told
 * while it stands among their tasks, and not who stands in for them; the others while they see the proposal.
 */
@Component
class RequestListener {
    private final Recipients recipients;
    private final UserDirectory directory;
    private final VisibilityRule visibility;
    private final TaskInboxService inbox;
    private final ProposalLabels labels;
    private final Messenger messenger;

    RequestListener(
            Recipients recipients,
            UserDirectory directory,
            VisibilityRule visibility,
            TaskInboxService inbox,
            ProposalLabels labels,
            Messenger messenger) {
        this.recipients = recipients;
        this.directory = directory;
        this.visibility = visibility;
        this.inbox = inbox;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(RequestMade event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> {
            String asker = name(event.asker());
            if (event.due() == null) {
                remember(event.asked(), Topic.MY_TASKS, request, "asked", asker);
            } else {
                remember(
                        event.asked(),
                        Topic.MY_TASKS,
                        request,
                        "askedUntil",
                        asker,
                        event.due().toString());
            }
        });
    }

    @ApplicationModuleListener
    void tell(RequestReminded event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> remember(
                event.asked(), Topic.REMINDERS, request, "reminded", event.due().toString()));
    }

    @ApplicationModuleListener
    void tell(RequestDone event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> tell(event.asker(), request, "done", name(event.asked())));
    }

    @ApplicationModuleListener
    void tell(RequestTakenBack event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> tell(event.asked(), request, "takenBack"));
    }

    @ApplicationModuleListener
    void tell(RequestAbandoned event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> tell(event.asker(), request, "abandoned", name(event.asked())));
    }

    /** Which comment asks, and when something happened to it. */
    private record Request(ProposalId proposal, CommentId comment, Instant at) {}

    /** Also of somebody who has no account any more. */
    private String name(UserId person) {
        return directory.get(person).displayName();
    }

    /** Tells of the task, which gives the digest its due date and ends the notice with it. */
    private void remember(UserId person, Topic topic, Request request, String key, String... more) {
        recipients.people(List.of(person)).forEach(reader -> task(reader, request)
                .ifPresent(task ->
                        messenger.tell(reader, topic, announcement(reader, request, key, "tasks/" + task.id(), more))));
    }

    /** The task while that person has it and may see it. */
    private Optional<TaskRow> task(UserRow reader, Request request) {
        return SystemUser.callAs(reader.actor(), () -> inbox.on(request.proposal())).stream()
                .filter(task -> task.subject().equals(request.comment().toString()))
                .findFirst();
    }

    private void tell(UserId person, Request request, String key, String... more) {
        String page = CommentPage.of(request.proposal(), request.comment());
        recipients.people(List.of(person)).stream()
                .filter(reader -> visibility.mayView(reader.actor(), request.proposal(), Operation.VIEW))
                .forEach(reader ->
                        messenger.tell(reader, Topic.PROPOSALS, announcement(reader, request, key, page, more)));
    }

    private Announcement announcement(UserRow reader, Request request, String key, String page, String... more) {
        return new Announcement(
                "request %s %s".formatted(request.comment(), request.at()),
                "notification.discussion." + key,
                Stream.concat(Stream.of(labels.label(request.proposal(), reader)), Stream.of(more))
                        .toList(),
                page,
                request.at());
    }
}
