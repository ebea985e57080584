package org.khorgos.discussion.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.TabFollowers;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentHidden;
import org.khorgos.discussion.CommentWritten;
import org.khorgos.discussion.RequestAbandoned;
import org.khorgos.discussion.RequestDone;
import org.khorgos.discussion.RequestTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who looks at a discussion that something was said in it; each looks for themselves. */
@Component
class DiscussionBroadcaster {
    private static final int AT_ONCE = 4;
    private final TabFollowers followers = new TabFollowers("discussion", AT_ONCE);

    /** One discussion of a proposal. */
    private record Topic(ProposalId proposal, Audience audience) {}

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(ProposalId proposal, Audience audience, Runnable tab) {
        return followers.follow(new Topic(proposal, audience), tab);
    }

    @PreDestroy
    void stop() {
        followers.stop();
    }

    @EventListener
    void happened(CommentWritten event) {
        followers.call(new Topic(event.proposal(), event.audience()));
    }

    @EventListener
    void happened(CommentHidden event) {
        followers.call(new Topic(event.proposal(), event.audience()));
    }

    @EventListener
    void happened(RequestDone event) {
        followers.call(new Topic(event.proposal(), event.audience()));
    }

    @EventListener
    void happened(RequestTakenBack event) {
        followers.call(new Topic(event.proposal(), event.audience()));
    }

    @EventListener
    void happened(RequestAbandoned event) {
        followers.call(new Topic(event.proposal(), event.audience()));
    }
}
