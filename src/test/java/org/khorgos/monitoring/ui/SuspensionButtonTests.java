package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.testing.Screens;

/** Whoever lets something rest learns whether that is done already or goes on in the background. */
class SuspensionButtonTests {
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void what_is_done_at_once_is_said_to_be_done() {
        press(false, reason -> false);
        assertThat(Screens.messages()).containsExactly("Suspended: Filing 1");
        assertThat(done).hasSize(1);
    }

    @Test
    void what_goes_on_in_the_background_is_not_said_to_be_done() {
        press(true, reason -> true);
        assertThat(Screens.messages())
                .containsExactly("Activating in the background: Filing 1. “Background work” shows how far it is.");
        assertThat(done).hasSize(1);
    }

    private void press(boolean suspended, Predicate<String> act) {
        SuspensionButton button = new SuspensionButton("Filing 1", suspended, act, () -> done.add("done"));
        UI.getCurrent().add(button);
        _click(button);
        _setValue(_get(TextArea.class), "The host is moved.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(button.getText())));
    }
}
