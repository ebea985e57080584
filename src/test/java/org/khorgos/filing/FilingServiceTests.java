package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class FilingServiceTests {
    private static final FormCheck CLEAN = check("");
    private static final FormCheck FAULTY = new FormCheck(
            Set.of(FilingReason.FORM), true, true, true, "The budget is missing.", Set.of(FormSection.FINANCE));

    @Autowired
    FilingService filing;

    @Autowired
    FilingProcess process;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    UserRow proposer;
    UserRow officer;
    UserRow chair;
    ProposalId id;

    @BeforeEach
    void submit() {
        proposer = people.someone(Role.PROPOSER);
        officer = people.someone(Role.OFFICE);
        chair = people.someone(Role.COMMITTEE_CHAIR);
        id = proposals.submitted(proposer);
    }

    @Test
    void every_check_has_to_say_what_it_was_advised() {
        assertThat(jdbc.sql(
                                "select column_default is null and is_nullable = 'NO' from information_schema.columns "
                                        + "where table_schema = database() and table_name = 'filing_check' and column_name = 'advice'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_check_is_kept_and_tells_the_process() {
        people.as(officer, () -> filing.check(id, FAULTY));
        verify(process).formChecked(id, FAULTY);
        FilingDetails.CheckRow row =
                people.as(officer, () -> filing.details(id)).lastCheck().orElseThrow();
        assertThat(row.check()).isEqualTo(FAULTY);
        assertThat(row.checkedBy()).isEqualTo(officer.displayName());
        assertThat(row.outcome()).isNull();
    }

    @Test
    void a_form_is_checked_once_until_it_is_submitted_again() {
        people.as(officer, () -> filing.check(id, FAULTY));
        assertRefused("filing.alreadyChecked", () -> people.as(officer, () -> filing.check(id, CLEAN)));
        SystemUser.run(() -> filing.returnProposal(id));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.RETURNED);
        FilingDetails seen = people.as(proposer, () -> filing.details(id));
        assertThat(seen.marked()).containsExactly(FormSection.FINANCE);
        assertThat(seen.corrections().orElseThrow().check().note()).isEqualTo("The budget is missing.");

        SystemUser.run(() -> lifecycle.advance(id, ProposalState.SUBMITTED));
        people.as(officer, () -> filing.check(id, CLEAN));
        FilingDetails after = people.as(officer, () -> filing.details(id));
        assertThat(after.checks()).extracting(FilingDetails.CheckRow::round).containsExactly(1, 2);
        assertThat(after.marked()).isEmpty();
    }

    @Test
    void two_officers_check_at_once_and_one_is_told() throws InterruptedException {
        UserRow other = people.someone(Role.OFFICE);
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(officer, () -> filing.check(id, CLEAN)),
                () -> people.as(other, () -> filing.check(id, CLEAN))));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("filing.alreadyChecked"));
    }

    @Test
    void something_wrong_needs_a_note_and_a_note_has_its_limit() {
        FormCheck silent = new FormCheck(Set.of(FilingReason.EMPTY), true, true, true, " ", Set.of());
        assertRefused("filing.note.missing", () -> people.as(officer, () -> filing.check(id, silent)));
        assertThatThrownBy(() -> people.as(officer, () -> filing.check(id, check("x".repeat(2001)))))
                .isInstanceOf(ConstraintViolationException.class);
        verify(process, never()).formChecked(id, silent);
    }

    @Test
    void only_the_office_checks_and_no_signatory_does() {
        assertThatThrownBy(() -> people.as(chair, () -> filing.check(id, CLEAN)))
                .isInstanceOf(AccessDeniedException.class);
        UserRow both = people.someone(Role.PROPOSER, Role.OFFICE);
        ProposalId own = proposals.submitted(both);
        assertThatThrownBy(() -> people.as(both, () -> filing.check(own, CLEAN)))
                .isInstanceOf(AccessDeniedException.class);
        UserRow stranger = people.someone(Role.PROPOSER);
        assertThatThrownBy(() -> people.as(stranger, () -> filing.check(id, CLEAN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(officer, () -> filing.returnProposal(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothing_is_proposed_before_the_check() {
        assertThatThrownBy(() -> people.as(officer, () -> filing.propose(id, filed())))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void two_people_file_a_proposal() {
        review();
        people.as(officer, () -> filing.propose(id, filed()));
        verify(process).filingProposed(id);
        assertThat(people.as(proposer, () -> filing.details(id)).filings()).isEmpty();
        people.as(chair, () -> filing.confirm(id, true, ""));
        verify(process).filingConfirmed(id, FilingConfirmation.CONFIRMED);
        FilingOutcome outcome = SystemUser.call(() -> filing.recordFiling(id));
        assertThat(outcome).isEqualTo(FilingOutcome.FILED);
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.FILED);
        assertThat(people.as(proposer, () -> filing.details(id)).filings()).hasSize(1);
    }

    @Test
    void who_proposed_does_not_confirm() {
        UserRow everything = people.someone(Role.OFFICE, Role.COMMITTEE_CHAIR);
        review();
        people.as(everything, () -> filing.propose(id, filed()));
        assertRefused("filing.secondPerson", () -> people.as(everything, () -> filing.confirm(id, true, "")));
        verify(process, never()).filingConfirmed(id, FilingConfirmation.CONFIRMED);
    }

    @Test
    void a_filing_sent_back_is_proposed_again() {
        review();
        people.as(officer, () -> filing.propose(id, filed()));
        assertRefused("filing.alreadyProposed", () -> people.as(officer, () -> filing.propose(id, filed())));
        assertRefused("filing.answer.missing", () -> people.as(chair, () -> filing.confirm(id, false, " ")));
        people.as(chair, () -> filing.confirm(id, false, "Out of scope."));
        assertRefused("filing.alreadyConfirmed", () -> people.as(chair, () -> filing.confirm(id, true, "")));
        FilingProposal conversion = new FilingProposal(FilingOutcome.CONVERTED, "Out of scope.", null);
        people.as(officer, () -> filing.propose(id, conversion));
        people.as(chair, () -> filing.confirm(id, true, ""));
        SystemUser.run(() -> filing.recordFiling(id));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.CONVERTED);
    }

    @Test
    void two_answers_at_once_leave_one() throws InterruptedException {
        review();
        people.as(officer, () -> filing.propose(id, filed()));
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(chair, () -> filing.confirm(id, true, "")),
                () -> people.as(secretary, () -> filing.confirm(id, false, "No."))));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_reason_is_needed_unless_it_is_filed() {
        review();
        FilingProposal silent = new FilingProposal(FilingOutcome.CONVERTED, "", null);
        assertRefused("filing.reason.missing", () -> people.as(officer, () -> filing.propose(id, silent)));
        FilingProposal odd = new FilingProposal(FilingOutcome.FILED, "", id);
        assertRefused("filing.lead.unwanted", () -> people.as(officer, () -> filing.propose(id, odd)));
    }

    @Test
    void who_stands_behind_it_and_its_class_are_kept() {
        FormCheck group = new FormCheck(Set.of(), true, true, true, "", Set.of(), ProposerKind.GROUP);
        people.as(officer, () -> filing.check(id, group));
        SystemUser.run(() -> filing.openFilingReview(id));
        FilingProposal filed = new FilingProposal(FilingOutcome.FILED, "", null, "", FilingClass.ECOLOGICAL);
        people.as(officer, () -> filing.propose(id, filed));
        FilingDetails details = people.as(officer, () -> filing.details(id));
        assertThat(details.lastCheck().orElseThrow().check()).isEqualTo(group);
        assertThat(details.lastFiling().orElseThrow().filingClass()).isEqualTo(FilingClass.ECOLOGICAL);
    }

    private void review() {
        people.as(officer, () -> filing.check(id, CLEAN));
        SystemUser.run(() -> filing.openFilingReview(id));
    }

    private static FormCheck check(String note) {
        return new FormCheck(Set.of(), true, true, true, note, Set.of());
    }

    private static FilingProposal filed() {
        return new FilingProposal(FilingOutcome.FILED, "", null);
    }
}
