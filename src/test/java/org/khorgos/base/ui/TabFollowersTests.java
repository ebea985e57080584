package org.khorgos.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TabFollowersTests {
    private final TabFollowers one = new TabFollowers("one", 2);
    private final TabFollowers other = new TabFollowers("other", 2);
    private final AtomicInteger ones = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    @BeforeEach
    void follow() {
        one.follow(ones::incrementAndGet);
        other.follow(others::incrementAndGet);
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void stop() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
        one.stop();
        other.stop();
    }

    @Test
    void followers_of_two_things_that_happen_in_one_transaction_are_both_told_and_once() {
        one.call();
        other.call();
        one.call();
        other.call();
        assertThat(TransactionSynchronizationManager.getSynchronizations()).hasSize(2);
        assertThat(ones).hasValue(0);
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        await().untilAsserted(() -> assertThat(ones).hasValue(1));
        await().untilAsserted(() -> assertThat(others).hasValue(1));
    }

    @Test
    void whoever_follows_a_topic_hears_of_nothing_else() {
        AtomicInteger here = new AtomicInteger();
        AtomicInteger there = new AtomicInteger();
        one.follow("here", here::incrementAndGet);
        one.follow("there", there::incrementAndGet);
        one.call("here");
        one.call("here");
        one.call("there");
        assertThat(TransactionSynchronizationManager.getSynchronizations()).hasSize(2);
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        await().untilAsserted(() -> assertThat(there).hasValue(1));
        await().untilAsserted(() -> assertThat(here).hasValue(1));
        TransactionSynchronizationManager.clearSynchronization();
        one.call("there");
        await().untilAsserted(() -> assertThat(there).hasValue(2));
        assertThat(here).hasValue(1);
        assertThat(ones).hasValue(0);
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody() {
        one.call();
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(rolled -> rolled.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
        TransactionSynchronizationManager.clearSynchronization();
        other.call();
        await().untilAsserted(() -> assertThat(others).hasValue(1));
        assertThat(ones).hasValue(0);
    }
}
