package org.khorgos.monitoring.ui.models;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.CheckedProposals;
import org.khorgos.workflow.models.WaitingModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Changed processes that wait by what administrators and auditors see and do. */
@KhorgosTest
class ModelChangesViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    WaitingModels waiting;

    @Autowired
    CheckedProposals checked;

    @BeforeEach
    void another_release() {
        waiting.bring();
    }

    @AfterEach
    void forget() {
        Screens.close();
        waiting.forget();
    }

    @Test
    void one_asks_with_a_reason_and_another_one_is_offered_to_release() {
        UserRow first = people.someone(Role.ADMINISTRATOR);
        people.as(first, () -> {
            open();
            assertThat(text()).contains("Brought by the release of the software", "Filing", "new 1, changed 2, gone 1");
            Screens.click(button("Ask for release"));
            assertThat(_get(ReasonField.class).isInvalid()).isTrue();
            _setValue(_get(ReasonField.class), "The council wants it.");
            Screens.click(button("Ask for release"));
            assertThat(text())
                    .contains(first.displayName() + " asked for it on", "The council wants it.")
                    .contains("A second administrator has to release your change.");
            assertThat(button("Release").isEnabled()).isFalse();
        });
        Screens.close();
        people.as(people.someone(Role.AUDITOR), () -> {
            open();
            assertThat(text()).contains("The council wants it.");
            assertThat(_find(ReasonField.class)).isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Release"))).isEmpty();
        });
        Screens.close();
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open();
            assertThat(button("Release").isEnabled()).isTrue();
            Screens.click(button("Leave it out"));
            assertThat(_get(ReasonField.class).isInvalid()).isTrue();
            _setValue(_get(ReasonField.class), "Not before the session.");
            Screens.click(button("Leave it out"));
            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No change waits");
            assertThat(text()).contains("left out", "Not before the session.");
            waiting.bring();
            open();
            assertThat(_find(EmptyState.class))
                    .as("what was left out is not brought again")
                    .hasSize(1);
        });
    }

    @Test
    void past_proposals_are_followed_only_on_a_button() {
        ProposalId id = checked.one();
        people.as(people.someone(Role.AUDITOR), () -> {
            open();
            assertThat(_find(RetracePart.class)).isEmpty();
            Screens.click(button("Try on past proposals"));
            assertThat(text())
                    .contains(
                            "Past proposals followed:", "Proposals that would have gone another way", "Return proposal")
                    .doesNotContain("Going through");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("monitor/instances/" + id);
            assertThat(button("Try on past proposals").isEnabled()).isTrue();
        });
    }

    @Test
    void who_comes_second_is_told_who_was_first() {
        UserRow first = people.someone(Role.ADMINISTRATOR);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open();
            _setValue(_get(ReasonField.class), "Mine.");
            Button ask = button("Ask for release");
            people.as(first, () -> waiting.ask("Theirs."));
            Screens.click(ask);
            assertThat(Screens.messages()).anyMatch(message -> message.contains(first.displayName() + " asked for it"));
            assertThat(text()).contains("Theirs.");
        });
    }

    @Test
    void others_find_no_such_page() {
        people.as(people.someone(Role.OFFICE), () -> {
            open();
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return _get(ModelChangesView.class).getElement().getTextRecursively();
    }

    private void open() {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("monitor/models");
    }
}
