package org.khorgos.draft.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.CallFactsFactory;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalProcess;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.TaskForms;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages and task forms of proposals with the real services behind them. */
@ServiceTest
class ProposalPagesTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    CallService calls;

    @Autowired
    CallFactsFactory facts;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    ProposalProcess process;

    @Autowired
    ProposalDesk desk;

    @Autowired
    TaskForms forms;

    private UserRow proposer;

    @BeforeEach
    void open() {
        Screens.open();
        proposer = people.someone(Role.PROPOSER);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_proposal_needs_a_title_to_begin() {
        proposals.call();
        people.as(proposer, () -> {
            UI.getCurrent().add(new NewProposalView(service, calls, facts));

            _click(_get(Button.class, spec -> spec.withText("Begin the proposal")));

            TextField title = _get(TextField.class, spec -> spec.withLabel("Title"));
            assertThat(title.isInvalid()).isTrue();
            assertThat(title.getErrorMessage()).isEqualTo("Please fill this in.");
        });
    }

    @Test
    void what_is_typed_is_saved_by_itself() {
        ProposalId id = proposals.draft(proposer);
        people.as(proposer, () -> {
            DraftEditor editor = editor(id);

            _setValue(_get(editor, TextField.class, spec -> spec.withLabel("Title")), "Ice");

            assertThat(lifecycle.facts(id).title()).isEqualTo("Ice");
            assertThat(editor.status().getText()).startsWith("saved ");
            assertThat(editor.isUnsaved()).isFalse();
        });
    }

    @Test
    void a_value_outside_its_limits_is_said_at_the_field_and_not_saved() {
        ProposalId id = proposals.draft(proposer);
        people.as(proposer, () -> {
            DraftEditor editor = editor(id);
            TextField title = _get(editor, TextField.class, spec -> spec.withLabel("Title"));
            title.setMaxLength(100_000);

            title.setValue("x".repeat(10_000));

            assertThat(title.getErrorMessage()).isEqualTo("At most 200 characters.");
            assertThat(title.isInvalid()).isTrue();
            assertThat(editor.isUnsaved()).isTrue();
            assertThat(lifecycle.facts(id).title())
                    .isEqualTo(Proposals.content().basics().title());
        });
    }

    @Test
    void an_incomplete_proposal_is_not_sent_and_says_why() {
        ProposalId id = people.as(proposer, () -> service.create(proposals.call(), "Snow", "en"));
        people.as(proposer, () -> {
            DraftEditor editor = editor(id);

            assertThat(editor.send()).isFalse();

            assertThat(_get(editor, TextArea.class, spec -> spec.withLabel("Summary"))
                            .isInvalid())
                    .isTrue();
            verify(process, never()).sentForSignature(id);
        });
    }

    @Test
    void a_complete_proposal_is_sent() {
        ProposalId id = proposals.draft(proposer);
        people.as(proposer, () -> {
            assertThat(editor(id).send()).isTrue();
        });
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.COSIGNING);
    }

    @Test
    void a_returned_proposal_is_resubmitted_from_the_form() {
        ProposalId id = proposals.in(ProposalState.RETURNED, proposer);
        people.as(proposer, () -> {
            assertThat(editor(id).send()).isTrue();
        });
        verify(process).corrected(id);
    }

    @Test
    void correcting_and_revising_lead_to_the_form_and_hand_on() {
        ProposalId returned = proposals.in(ProposalState.RETURNED, proposer);
        ProposalId revised = proposals.in(ProposalState.REVISE, proposer);
        AtomicBoolean done = new AtomicBoolean();

        people.as(proposer, () -> {
            forms.show("CORRECT_PROPOSAL", returned, done);
            _click(_get(Button.class, spec -> spec.withText("Resubmit")));
            forms.show("REVISE_PROPOSAL", revised, done);
            _click(_get(Button.class, spec -> spec.withText("Hand in the revision")));
        });

        verify(process).corrected(returned);
        verify(process).revised(revised);
    }

    private DraftEditor editor(ProposalId id) {
        DraftEditor editor = new DraftEditor(desk, id);
        UI.getCurrent().add(editor.header(), editor);
        return editor;
    }
}
