package org.khorgos.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.testing.Screens;

/** A page looks again as long as one of its parts waits for something, and then comes to rest. */
class PollingTests {
    private final List<String> looks = new ArrayList<>();
    private final Div slow = new Div();
    private final Div fast = new Div();
    private final Polling slowly = polling(slow, "slow", 5);
    private final Polling quickly = polling(fast, "fast", 1);

    @BeforeEach
    void open() {
        Screens.open();
        UI.getCurrent().add(slow, fast);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void nothing_is_looked_at_while_nothing_runs() {
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        poll();
        assertThat(looks).isEmpty();
    }

    @Test
    void the_page_looks_as_often_as_its_most_eager_part_wants_until_the_last_one_rests() {
        slowly.when(true);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5000);
        quickly.when(true);
        quickly.when(true);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        poll();
        assertThat(looks).containsExactly("slow", "fast");

        quickly.when(false);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5000);
        slowly.when(false);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void a_part_that_goes_looks_no_more_and_lets_the_others_look() {
        slowly.when(true);
        quickly.when(true);
        UI.getCurrent().remove(fast);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5000);
        poll();
        assertThat(looks).containsExactly("slow");

        UI.getCurrent().add(fast);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
    }

    private Polling polling(Div part, String name, int seconds) {
        return new Polling(part, Duration.ofSeconds(seconds), () -> looks.add(name));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
