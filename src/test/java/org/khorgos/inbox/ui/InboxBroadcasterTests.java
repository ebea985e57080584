package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxBroadcasterTests {
    private final InboxBroadcaster broadcaster = new InboxBroadcaster();
    private final AtomicInteger gone = new AtomicInteger();
    private final List<AtomicInteger> others =
            Stream.generate(AtomicInteger::new).limit(20).toList();

    @AfterEach
    void stop() {
        broadcaster.stop();
    }

    @Test
    void a_closed_tab_keeps_nobody_from_being_told_and_is_forgotten() {
        others.subList(0, 10).forEach(told -> broadcaster.follow(told::incrementAndGet));
        broadcaster.follow(() -> {
            gone.incrementAndGet();
            throw new UIDetachedException();
        });
        others.subList(10, 20).forEach(told -> broadcaster.follow(told::incrementAndGet));

        tell();
        await().untilAsserted(() -> assertThat(others).allMatch(told -> told.get() == 1));
        tell();
        await().untilAsserted(() -> assertThat(others).allMatch(told -> told.get() == 2));
        assertThat(gone).hasValue(1);
    }

    @Test
    void who_stops_following_is_told_no_more() {
        AtomicInteger left = new AtomicInteger();
        Registration following = broadcaster.follow(left::incrementAndGet);
        broadcaster.follow(others.get(0)::incrementAndGet);
        following.remove();

        tell();
        await().untilAsserted(() -> assertThat(others.get(0)).hasValue(1));
        assertThat(left).hasValue(0);
    }

    @Test
    void followers_are_told_in_another_thread_than_the_one_who_acted() {
        Thread actor = Thread.currentThread();
        AtomicInteger elsewhere = new AtomicInteger();
        broadcaster.follow(() -> {
            if (Thread.currentThread() != actor) {
                elsewhere.incrementAndGet();
            }
        });

        tell();
        await().untilAsserted(() -> assertThat(elsewhere).hasValue(1));
    }

    @Test
    void who_has_not_looked_yet_is_not_told_again() {
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            broadcaster.follow(() -> {
                looks.incrementAndGet();
                try {
                    open.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        tell();
        await().untilAsserted(() -> assertThat(looks).hasValue(4));
        for (int i = 0; i < 50; i++) {
            tell();
        }
        open.countDown();
        await().untilAsserted(() -> assertThat(looks).hasValue(8));
        AtomicInteger last = new AtomicInteger();
        broadcaster.follow(last::incrementAndGet);
        tell();
        await().untilAsserted(() -> assertThat(last).hasValue(1));
        await().untilAsserted(() -> assertThat(looks).hasValue(12));
    }

    private void tell() {
        broadcaster.happened();
    }
}
