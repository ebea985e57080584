package org.khorgos.committee.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import org.khorgos.base.ui.TabFollowers;
import org.khorgos.committee.VoteCast;
import org.khorgos.committee.sitting.SittingMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who looks at a sitting that something happened in one; each looks for themselves. */
@Component
class SittingBroadcaster {
    private static final int AT_ONCE = 4;
    private final TabFollowers followers = new TabFollowers("sitting", AT_ONCE);

    /** The follower must hand over to its own browser tab at once. */
    Registration follow(Runnable tab) {
        return followers.follow(tab);
    }

    @PreDestroy
    void stop() {
        followers.stop();
    }

    @EventListener({SittingMoved.class, VoteCast.class})
    void happened() {
        followers.call();
    }
}
