package org.khorgos.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WithdrawalServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    WithdrawalProcess process;

    private UserRow proposer;

    @BeforeEach
    void someone_proposes() {
        proposer = people.someone(Role.PROPOSER);
    }

    @Test
    void a_draft_is_withdrawn_at_once() {
        ProposalId id = proposals.draft(proposer);

        people.as(proposer, () -> withdrawals.withdraw(id, "Changed plans."));

        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.WITHDRAWN);
        verify(process, never()).withdrawn(id);
        assertThatThrownBy(() -> people.as(proposer, () -> withdrawals.withdraw(id, "Again.")))
                .isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalState.class,
            names = {"SUBMITTED", "RETURNED", "FILING"})
    void until_filing_the_process_ends_without_asking(ProposalState state) {
        ProposalId id = proposals.in(state, proposer);

        people.as(proposer, () -> withdrawals.withdraw(id, "Changed plans."));

        verify(process).withdrawn(id);
    }

    @Test
    void after_filing_the_office_is_asked_once() {
        ProposalId id = proposals.in(ProposalState.FILED, proposer);
        UserRow officer = people.someone(Role.OFFICE);

        people.as(proposer, () -> withdrawals.withdraw(id, "Changed plans."));

        verify(process).withdrawalAsked(id);
        assertThatThrownBy(() -> people.as(proposer, () -> withdrawals.withdraw(id, "Really.")))
                .isInstanceOf(Refused.class);
        assertThat(people.as(officer, () -> withdrawals.request(id)))
                .hasValueSatisfying(request -> assertThat(request.reason()).isEqualTo("Changed plans."));
        people.as(officer, () -> withdrawals.answer(id, false));
        verify(process).withdrawalAnswered(id, false);
        assertThatThrownBy(() -> people.as(officer, () -> withdrawals.answer(id, true)))
                .isInstanceOf(Refused.class);
        people.as(proposer, () -> withdrawals.withdraw(id, "Another reason."));
    }

    @Test
    void no_reason_no_withdrawal() {
        ProposalId id = proposals.draft(proposer);

        assertThatThrownBy(() -> people.as(proposer, () -> withdrawals.withdraw(id, " ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(proposer, () -> withdrawals.withdraw(id, "x".repeat(1001))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_the_first_signatory_withdraws() {
        UserRow second = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer, second);
        people.as(proposer, () -> service.sendForSignature(id));
        UserRow stranger = people.someone(Role.PROPOSER);

        assertThatThrownBy(() -> people.as(second, () -> withdrawals.withdraw(id, "No.")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(stranger, () -> withdrawals.withdraw(id, "No.")))
                .isInstanceOf(NotFound.class);
    }
}
