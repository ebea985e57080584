package org.khorgos.withdrawal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.TaskForms;
import org.khorgos.withdrawal.WithdrawalProcess;
import org.khorgos.withdrawal.WithdrawalService;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for a withdrawal and answering it, with the real services behind the pages. */
@ServiceTest
class WithdrawalPagesTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    WithdrawalProcess process;

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
    void the_office_answers_a_request_to_withdraw() {
        ProposalId id = proposals.in(ProposalState.FILED, proposer);
        people.as(proposer, () -> withdrawals.withdraw(id, "Changed plans."));
        AtomicBoolean done = new AtomicBoolean();

        people.as(people.someone(Role.OFFICE), () -> {
            forms.show("CONSENT_TO_WITHDRAWAL", id, done);
            _click(_get(Button.class, spec -> spec.withText("Refuse")));
        });

        assertThat(done).isTrue();
        verify(process).withdrawalAnswered(id, false);
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
}
