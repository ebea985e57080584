package org.khorgos.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.RequestDone;
import org.khorgos.discussion.RequestMade;
import org.khorgos.discussion.RequestTakenBack;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people what comments ask of them, without the words, and who asked that it is done; only who sees the proposal. */
@Component
class RequestListener {
    private final Recipients recipients;
    private final VisibilityRule visibility;
    private final ProposalLabels labels;
    private final Messenger messenger;

    RequestListener(Recipients recipients, VisibilityRule visibility, ProposalLabels labels, Messenger messenger) {
        this.recipients = recipients;
        this.visibility = visibility;
        this.labels = labels;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(RequestMade event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> {
            if (event.due() == null) {
                tell(event.asked(), Topic.MY_TASKS, request, "asked", List.of(name(event.asker())));
            } else {
                tell(
                        event.asked(),
                        Topic.MY_TASKS,
                        request,
                        "askedUntil",
                        List.of(name(event.asker()), event.due().toString()));
            }
        });
    }

    @ApplicationModuleListener
    void tell(RequestDone event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> tell(event.asker(), Topic.PROPOSALS, request, "done", List.of(name(event.asked()))));
    }

    @ApplicationModuleListener
    void tell(RequestTakenBack event) {
        Request request = new Request(event.proposal(), event.comment(), event.at());
        SystemUser.run(() -> tell(event.asked(), Topic.PROPOSALS, request, "takenBack", List.of()));
    }

    /** Which comment asks, and when something happened to it. */
    private record Request(ProposalId proposal, CommentId comment, Instant at) {}

    private String name(UserId person) {
        return recipients.people(List.of(person)).stream()
                .map(UserRow::displayName)
                .findFirst()
                .orElse("");
    }

    private void tell(UserId person, Topic topic, Request request, String key, List<String> more) {
        recipients.people(List.of(person)).stream()
                .filter(reader -> visibility.mayView(reader.actor(), request.proposal(), Operation.VIEW))
                .forEach(reader -> messenger.tell(
                        reader,
                        topic,
                        new Announcement(
                                "request " + request.comment(),
                                "notification.discussion." + key,
                                Stream.concat(Stream.of(labels.label(request.proposal(), reader)), more.stream())
                                        .toList(),
                                "proposals/" + request.proposal(),
                                request.at())));
    }
}
