package org.khorgos.discussion;

import org.khorgos.identity.Acting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what a comment asks when the comment is hidden: nobody can read any more what should be done. */
@Component
class RequestKeeper {
    private final RequestTable table;
    private final RequestTasks tasks;
    private final Acting acting;

    RequestKeeper(RequestTable table, RequestTasks tasks, Acting acting) {
        this.table = table;
        this.tasks = tasks;
        this.acting = acting;
    }

    @EventListener
    void end(CommentHidden event) {
        table.find(event.proposal(), event.comment())
                .filter(asking -> table.end(
                        event.comment(), RequestState.TAKEN_BACK, acting.actor().id(), event.at()))
                .ifPresent(asking -> {
                    tasks.takenBack(event.comment());
                    acting.tell(new RequestTakenBack(
                            event.proposal(), event.audience(), event.comment(), asking.asked(), event.at()));
                });
    }
}
