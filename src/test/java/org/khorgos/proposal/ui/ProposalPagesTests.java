package org.khorgos.proposal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.CallFactsFactory;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.call.CallService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalProcess;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SignatoryStatus;
import org.khorgos.proposal.SignatureService;
import org.khorgos.proposal.WithdrawalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
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
    SignatureService signatures;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    ProposalProcess process;

    @Autowired
    ProposalDesk desk;

    @Autowired
    List<TaskFormFactory> forms;

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
    void a_cosignatory_signs() {
        UserRow second = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, second);
        people.as(proposer, () -> service.sendForSignature(id));
        AtomicBoolean done = new AtomicBoolean();

        people.as(second, () -> {
            show("SIGN_PROPOSAL", id, done);
            _click(_get(Button.class, spec -> spec.withText("Sign")));
        });

        assertThat(done).isTrue();
        assertThat(people.as(proposer, () -> signatures.signatories(id)).get(1).status())
                .isEqualTo(SignatoryStatus.SIGNED);
    }

    @Test
    void a_cosignatory_declines_with_a_reason_only() {
        UserRow second = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, second);
        people.as(proposer, () -> service.sendForSignature(id));
        AtomicBoolean done = new AtomicBoolean();

        people.as(second, () -> {
            show("SIGN_PROPOSAL", id, done);
            Button decline = _get(Button.class, spec -> spec.withText("Decline"));
            _click(decline);
            TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));
            assertThat(reason.getErrorMessage()).isEqualTo("Say why you decline.");
            _setValue(reason, "Not my field.");
            _click(decline);
            com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        });

        assertThat(done).isTrue();
    }

    @Test
    void the_office_answers_a_request_to_withdraw() {
        ProposalId id = proposals.in(ProposalState.FILED, proposer);
        people.as(proposer, () -> withdrawals.withdraw(id, "Changed plans."));
        AtomicBoolean done = new AtomicBoolean();

        people.as(people.someone(Role.OFFICE), () -> {
            show("CONSENT_TO_WITHDRAWAL", id, done);
            _click(_get(Button.class, spec -> spec.withText("Refuse")));
        });

        assertThat(done).isTrue();
        verify(process).withdrawalAnswered(id, false);
    }

    @Test
    void correcting_and_revising_lead_to_the_form_and_hand_on() {
        ProposalId returned = proposals.in(ProposalState.RETURNED, proposer);
        ProposalId revised = proposals.in(ProposalState.REVISE, proposer);
        AtomicBoolean done = new AtomicBoolean();

        people.as(proposer, () -> {
            show("CORRECT_PROPOSAL", returned, done);
            _click(_get(Button.class, spec -> spec.withText("Resubmit")));
            show("REVISE_PROPOSAL", revised, done);
            _click(_get(Button.class, spec -> spec.withText("Hand in the revision")));
        });

        verify(process).corrected(returned);
        verify(process).revised(revised);
    }

    @Test
    void a_proposal_is_withdrawn_with_a_reason() {
        ProposalId id = proposals.draft(proposer);
        people.as(proposer, () -> {
            UI.getCurrent().add(new WithdrawalPanel(withdrawals, lifecycle.facts(id)));
            _click(_get(Button.class, spec -> spec.withText("Withdraw")));
            TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Reason"));

            List<Button> buttons = _find(Button.class, spec -> spec.withText("Withdraw"));
            _click(buttons.get(buttons.size() - 1));

            assertThat(reason.isInvalid()).isTrue();
            assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.DRAFT);
        });
    }

    private DraftEditor editor(ProposalId id) {
        DraftEditor editor = new DraftEditor(desk, id);
        UI.getCurrent().add(editor.header(), editor);
        return editor;
    }

    private void show(String kind, ProposalId id, AtomicBoolean done) {
        TaskFormFactory factory = forms.stream()
                .filter(form -> form.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        TaskForm form = factory.create(new TaskContext(id.value(), "", () -> done.set(true)));
        Div buttons = new Div();
        form.decisions().forEach(buttons::add);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form.content(), buttons);
    }
}
