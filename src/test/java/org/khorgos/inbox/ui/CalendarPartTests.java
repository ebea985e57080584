package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The private address on the page of preferences. */
@KhorgosTest
class CalendarPartTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void an_address_is_shown_once_renewed_and_taken_back_after_a_question() {
        people.as(people.someone(Role.PROPOSER), () -> {
            open();
            assertThat(_find(TextField.class, spec -> spec.withLabel("Private address")))
                    .isEmpty();
            Screens.click(button("Make an address"));
            String first = address();
            assertThat(first).matches("http://localhost:8080/calendar/[A-Za-z0-9_-]{43}\\.ics");

            open();
            assertThat(_find(TextField.class, spec -> spec.withLabel("Private address")))
                    .isEmpty();
            Screens.click(button("Make a new address"));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(address()).isNotEqualTo(first);

            Screens.click(button("Take the address back"));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(Screens.messages()).contains("The address works no more.");
            assertThat(_find(Button.class, spec -> spec.withText("Make an address")))
                    .hasSize(1);
        });
    }

    private void open() {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("preferences");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String address() {
        return _get(TextField.class, spec -> spec.withLabel("Private address")).getValue();
    }
}
