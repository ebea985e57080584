package org.khorgos.inbox.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import org.khorgos.base.ui.TabFollowers;
import org.khorgos.discussion.RequestAbandoned;
import org.khorgos.discussion.RequestMade;
import org.khorgos.inbox.act.DelegationEnded;
import org.khorgos.inbox.act.FollowUpSet;
import org.khorgos.inbox.act.TaskDelegated;
import org.khorgos.inbox.act.TaskPrioritised;
import org.khorgos.inbox.act.TaskReassigned;
import org.khorgos.inbox.act.TaskRescheduled;
import org.khorgos.workflow.TaskEnded;
import org.khorgos.workflow.TaskMoved;
import org.khorgos.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every open inbox and task page that tasks have come, been taken, handed over, planned anew or gone. */
@Component
class InboxBroadcaster {
    private static final int AT_ONCE = 4;
    private final TabFollowers followers = new TabFollowers("inbox", AT_ONCE);

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable tab) {
        return followers.follow(tab);
    }

    @PreDestroy
    void stop() {
        followers.stop();
    }

    @EventListener({
        TaskOpened.class,
        RequestMade.class,
        RequestAbandoned.class,
        TaskEnded.class,
        TaskMoved.class,
        TaskRescheduled.class,
        TaskPrioritised.class,
        FollowUpSet.class,
        TaskDelegated.class,
        TaskReassigned.class,
        DelegationEnded.class
    })
    void happened() {
        followers.call();
    }
}
