package org.khorgos.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of organisations by what the office sees on it. */
@KhorgosTest
@SuppressWarnings("unchecked") // the generic fields are found by their kind
class OrganisationsViewTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private People people;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_office_puts_one_below_another_and_hears_at_the_field_of_a_circle() {
        UserRow officer = people.someone(Role.OFFICE);
        OrganisationRow academy = row(officer, people.organisation("CN"));
        OrganisationRow institute = row(officer, people.organisation("CN"));
        people.as(officer, () -> {
            open();
            choose(institute, academy);
            assertThat(Screens.messages()).contains(institute.name() + " is saved.");
            search(institute.name());
            assertThat(GridKt._getFormattedRow(_get(Grid.class), 0)).contains(academy.name());

            choose(academy, institute);
            ComboBox<OrganisationRow> parent = _get(ComboBox.class, spec -> spec.withLabel("Belongs to"));
            assertThat(parent.getErrorMessage()).isEqualTo(academy.name() + " would belong to itself.");
            assertThat(parent.isInvalid()).isTrue();
        });
    }

    @Test
    void nobody_else_opens_it() {
        people.as(people.someone(Role.PROPOSER), () -> {
            open();
            assertThat(_find(OrganisationsView.class)).isEmpty();
        });
    }

    private void choose(OrganisationRow child, OrganisationRow above) {
        search(child.name());
        _click((Button) GridKt._getCellComponent(_get(Grid.class), 0, "name"));
        ComboBox<OrganisationRow> parent = _get(ComboBox.class, spec -> spec.withLabel("Belongs to"));
        parent.setValue(above);
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static void search(String words) {
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Name or country")), words);
    }

    private OrganisationRow row(UserRow reader, OrganisationId id) {
        return people.as(reader, () -> organisations.get(id));
    }

    private void open() {
        Screens.openAll(context);
        UI.getCurrent().navigate(OrganisationsView.ROUTE);
    }
}
