package org.khorgos.base;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The application's only clock, in UTC; the demo loader and tests move it, nobody else. */
public final class MovableClock extends Clock {
    private final List<Consumer<@Nullable Instant>> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Instant pinned;
    private volatile @Nullable Instant caughtUp;

    /** Makes another clock (the process engine's) follow this one; it is told null when time runs again. */
    public void follow(Consumer<@Nullable Instant> follower) {
        followers.add(follower);
    }

    /** Stops time at the given instant. */
    public void moveTo(Instant instant) {
        pinned = instant;
        caughtUp = null;
        followers.forEach(follower -> follower.accept(instant));
    }

    /** Lets time run again. */
    public void resume() {
        Instant left = pinned;
        Instant now = Clock.systemUTC().instant();
        pinned = null;
        if (left != null && left.isBefore(now)) {
            caughtUp = now;
        }
        followers.forEach(follower -> follower.accept(null));
    }

    /** When time began to run after a past that was lived through; null when there was none. */
    public @Nullable Instant caughtUp() {
        return caughtUp;
    }

    @Override
    public Instant instant() {
        Instant instant = pinned;
        return instant == null ? Clock.systemUTC().instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
