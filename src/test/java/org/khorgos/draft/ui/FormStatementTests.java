package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements it takes to open and to save a full proposal: budgets that must not grow unnoticed. */
@ServiceTest
class FormStatementTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk desk;

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void opening_a_full_form_stays_within_its_budget() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);

        var opened = Statements.count(
                "open a full proposal form", () -> people.as(proposer, () -> new DraftEditor(desk, id)));

        assertThat(opened.count()).isLessThanOrEqualTo(13);
    }

    @Test
    void saving_a_field_of_a_full_form_stays_within_its_budget() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        DraftEditor editor = people.as(proposer, () -> new DraftEditor(desk, id));
        people.as(proposer, () -> UI.getCurrent().add(editor));
        TextField title = _get(editor, TextField.class, spec -> spec.withLabel("Title"));

        var saved = Statements.count(
                "save a field of a full form",
                () -> people.as(proposer, () -> {
                    title.setValue("Ice");
                    return editor.status().getText();
                }));

        assertThat(saved.result()).startsWith("saved ");
        assertThat(saved.count()).isBetween(1, 4);
    }
}
