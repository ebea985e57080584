package org.khorgos.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.portfolio.Lives;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an expert has written so far is kept as it is written, whatever becomes of the page. */
@KhorgosTest
class ReviewDraftTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Lives lives;

    @Autowired
    TaskInboxService inbox;

    @AfterEach
    void close() {
        lives.cast().run("expert-kz", Screens::close);
    }

    @Test
    @SuppressWarnings("unchecked") // the generic field is found by its id
    void a_review_comes_back_with_scores_reasons_and_words() {
        lives.people();
        ProposalId id = lives.inReview("kept");
        lives.accept(id);
        lives.cast().run("expert-kz", () -> {
            TaskId task = inbox.on(id).get(0).id();
            open(task);
            _setValue((Select<BigDecimal>) _get(Select.class, spec -> spec.withId("review-excellence")), score());
            _setValue(_get(Checkbox.class, spec -> spec.withId("review-unscored-impact")), true);
            _setValue(reason(), "Not my field.");
            _setValue(comment(), "Name the stations.");

            open(task);
            assertThat(_get(Select.class, spec -> spec.withId("review-excellence"))
                            .getValue())
                    .isEqualTo(score());
            assertThat(reason().getValue()).isEqualTo("Not my field.");
            assertThat(_get(Select.class, spec -> spec.withId("review-impact")).isEnabled())
                    .isFalse();
            assertThat(comment().getValue()).isEqualTo("Name the stations.");
        });
    }

    private static BigDecimal score() {
        return new BigDecimal("4.5");
    }

    private static TextField reason() {
        return _get(TextField.class, spec -> spec.withId("review-reason-impact"));
    }

    private static TextArea comment() {
        return _get(TextArea.class, spec -> spec.withLabel("For the proposers"));
    }

    private void open(TaskId id) {
        Screens.close();
        Screens.openAll(context);
        UI.getCurrent().navigate("tasks/" + id);
    }
}
