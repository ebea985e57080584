package org.khorgos.discussion.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import org.khorgos.base.ui.TabFollowers;
import org.khorgos.discussion.CommentHidden;
import org.khorgos.discussion.CommentWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who looks at a discussion that something was said somewhere; each looks for themselves. */
@Component
class DiscussionBroadcaster {
    private static final int AT_ONCE = 4;
    private final TabFollowers followers = new TabFollowers("discussion", AT_ONCE);

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable tab) {
        return followers.follow(tab);
    }

    @PreDestroy
    void stop() {
        followers.stop();
    }

    @EventListener({CommentWritten.class, CommentHidden.class})
    void happened() {
        followers.call();
    }
}
