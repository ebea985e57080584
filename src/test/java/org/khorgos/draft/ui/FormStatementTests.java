package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.content.ContentFields;
import org.khorgos.draft.SectionService;
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

    @Autowired
    SectionService sections;

    @Autowired
    Clock clock;

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

        assertThat(opened.count()).isLessThanOrEqualTo(14);
    }

    @Test
    void opening_a_form_whose_sections_are_all_assigned_needs_one_more_for_the_names() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);
        LocalDate due = LocalDate.ofInstant(clock.instant(), proposer.zone());
        people.as(
                proposer,
                () -> ContentFields.SECTIONS.forEach(section -> sections.assign(id, section, proposer.id(), due)));

        var opened = Statements.count(
                "open a form with assigned sections", () -> people.as(proposer, () -> new DraftEditor(desk, id)));

        assertThat(opened.count()).isLessThanOrEqualTo(15);
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
