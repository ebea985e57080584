package org.khorgos.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.audit.AuditService;
import org.khorgos.audit.InvariantService;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;

@KhorgosTest
class AuditViewTests {
    @Autowired
    AuditService audit;

    @Autowired
    InvariantService invariants;

    @Autowired
    People people;

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void an_auditor_finds_what_happened_to_one_subject_and_verifies_the_chain() {
        UserRow subject = people.someone(Role.PROPOSER);
        people.as(people.someone(Role.AUDITOR), () -> {
            UI.getCurrent().add(new AuditView(audit));
            _setValue(
                    _get(TextField.class, spec -> spec.withPlaceholder("Id of the subject")),
                    subject.id().toString());

            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(GridKt._getFormattedRow(grid(), 0))
                    .contains("UserCreated", subject.id().toString());

            _click(_get(Button.class, spec -> spec.withText("Verify the chain")));
            assertThat(NotificationsKt.getNotifications()).hasSize(1);
        });
    }

    @Test
    void a_filter_without_a_hit_says_what_to_do() {
        people.as(people.someone(Role.AUDITOR), () -> {
            UI.getCurrent().add(new AuditView(audit));

            _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Part of a name")), "nobody of that name");

            assertThat(_get(EmptyState.class).isVisible()).isTrue();
        });
    }

    @Test
    void an_administrator_sees_that_all_invariants_hold() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            UI.getCurrent().add(new InvariantsView(invariants));
            int count = invariants.run().size();

            assertThat(GridKt._size(grid())).isEqualTo(count);
            assertThat(_get(Badge.class).getElement().getTextRecursively())
                    .isEqualTo("All %d invariants hold".formatted(count));
            _click(_get(Button.class, spec -> spec.withText("Check now")));
        });
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }
}
