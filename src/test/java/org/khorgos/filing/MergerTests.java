package org.khorgos.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.filing.FilingDetails.FilingRow;
import org.khorgos.filing.FilingDetails.LeadCase;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.similarity.SimilarProposalService;
import org.khorgos.similarity.SimilarRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Merging one proposal into another one (D2). */
@ServiceTest
class MergerTests {
    @Autowired
    FilingService filing;

    @Autowired
    FilingLeadService leads;

    @Autowired
    SimilarProposalService similar;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    UserRow proposer;
    UserRow leader;
    UserRow officer;
    UserRow chair;
    ProposalId lead;
    ProposalId id;

    @BeforeEach
    void submit() {
        proposer = people.someone(Role.PROPOSER);
        leader = people.someone(Role.PROPOSER);
        officer = people.someone(Role.OFFICE);
        chair = people.someone(Role.COMMITTEE_CHAIR);
        lead = proposals.in(ProposalState.FILED, leader);
        id = proposals.submitted(proposer);
        sameCall(lead);
        people.as(officer, () -> filing.check(id, new FormCheck(Set.of(), true, true, true, "", Set.of())));
        SystemUser.run(() -> filing.openFilingReview(id));
    }

    @Test
    void a_merged_proposal_carries_the_state_of_its_lead() {
        merge();
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.MERGED);
        put(lead, ProposalState.REVIEWING);
        LeadCase seen = seenBy(officer);
        assertThat(seen.id()).isEqualTo(lead);
        assertThat(seen.number()).isEqualTo(lifecycle.facts(lead).number());
        assertThat(seen.state()).isEqualTo(ProposalState.REVIEWING);
        assertThat(seen.title()).isEqualTo(lifecycle.facts(lead).title());
    }

    @Test
    void its_signatories_learn_number_and_state_of_the_lead_but_neither_its_title_nor_its_page() {
        merge();
        LeadCase seen = seenBy(proposer);
        assertThat(seen.state()).isEqualTo(ProposalState.FILED);
        assertThat(seen.number()).isNotEmpty();
        assertThat(seen.visible()).isFalse();
        assertThat(people.as(officer, () -> filing.details(lead)).merged())
                .extracting(LeadRow::id)
                .containsExactly(id);
        assertThat(people.as(leader, () -> filing.details(lead)).merged()).isEmpty();
    }

    @Test
    void the_figure_and_the_threshold_of_the_day_are_kept() {
        merge();
        FilingRow row =
                people.as(officer, () -> filing.details(id)).lastFiling().orElseThrow();
        assertThat(row.basis()).isNotNull().satisfies(basis -> {
            assertThat(basis.similarity()).isEqualByComparingTo("1.00");
            assertThat(basis.similarFrom()).isEqualByComparingTo("0.80");
            assertThat(basis.leadReason()).isEmpty();
        });
    }

    @Test
    void a_lead_must_be_named_and_be_another_one() {
        assertRefused("filing.lead.missing", merger(null, ""));
        assertRefused("filing.lead.itself", merger(id, ""));
    }

    @Test
    void a_lead_of_another_call_is_refused() {
        ProposalId other = proposals.in(ProposalState.FILED);
        assertRefused("filing.lead.unfit", merger(other, "Why not."));
        assertThat(candidates(lifecycle.facts(other).number())).isEmpty();
        assertThat(candidates(lifecycle.facts(lead).number()))
                .extracting(LeadRow::id)
                .containsExactly(lead);
        assertThat(candidates("no such words")).isEmpty();
    }

    @Test
    void a_lead_of_another_session_of_the_same_call_is_refused() {
        session(id, 2027);
        session(lead, 2026);
        assertRefused("filing.lead.unfit", merger(lead, "Why not."));
        assertThat(candidates("")).isEmpty();
        assertThat(people.as(officer, () -> similar.similar(id)))
                .filteredOn(row -> row.id().equals(lead))
                .noneMatch(SimilarRow::sameSession)
                .noneMatch(SimilarRow::leads);
        session(lead, 2027);
        assertThat(candidates("")).extracting(LeadRow::id).containsExactly(lead);
        merger(lead, "").run();
        session(id, null);
        session(lead, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalState.class,
            names = {"DRAFT", "SUBMITTED", "FILING", "MERGED", "WITHDRAWN", "ASSIGNING", "IN_APPROVAL", "ALLOCATED"})
    void a_lead_that_is_not_filed_or_has_a_host_unit_is_refused(ProposalState state) {
        put(lead, state);
        assertRefused("filing.lead.unfit", merger(lead, "Why not."));
        assertThat(candidates("")).isEmpty();
        put(lead, ProposalState.FILED);
    }

    @Test
    void a_lead_without_a_common_sector_is_refused() {
        jdbc.sql("update proposal set details = json_set(details, '$.sectors', json_array("
                        + "json_object('code', 'ACADEMIC_RESEARCH', 'share', 60), "
                        + "json_object('code', 'INDUSTRIAL_ENGINEERING', 'share', 40))) where proposal_id = ?")
                .param(lead.value())
                .update();
        assertRefused("filing.lead.otherSector", merger(lead, "Why not."));
        assertThat(candidates("")).isEmpty();
    }

    @Test
    void two_that_are_not_alike_need_a_reason() {
        jdbc.sql("update similarity_text set tokens = 'cotton harvest robots' where proposal_id = ?")
                .param(lead.value())
                .update();
        assertThat(people.as(officer, () -> leads.advice(id, lead)).similarity())
                .isEqualByComparingTo("0.00");
        assertRefused("filing.lead.unlike", merger(lead, " "));
        merger(lead, "Both ask for the same station.").run();
        FilingRow row =
                people.as(officer, () -> filing.details(id)).lastFiling().orElseThrow();
        assertThat(row.basis()).isNotNull().satisfies(basis -> assertThat(basis.leadReason())
                .isEqualTo("Both ask for the same station."));
    }

    @Test
    void a_lead_that_was_submitted_later_needs_a_reason() {
        submittedAt(lead, submitted(id).plus(Duration.ofHours(1)));
        LeadAdvice advice = people.as(officer, () -> leads.advice(id, lead));
        assertThat(advice.similar()).isTrue();
        assertThat(advice.earliest()).isFalse();
        assertRefused("filing.lead.later", merger(lead, ""));
        merger(lead, "It covers more rivers.").run();
    }

    @Test
    void a_lead_needs_a_reason_when_another_similar_one_was_earlier() {
        ProposalId first = proposals.in(ProposalState.REVIEWING);
        sameCall(first);
        submittedAt(first, submitted(lead).minus(Duration.ofHours(1)));
        assertRefused("filing.lead.later", merger(lead, ""));
        assertThat(people.as(officer, () -> leads.advice(id, first)).needsReason())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProposalState.class,
            names = {"WITHDRAWN", "REJECTED", "ASSIGNING"})
    void a_lead_that_has_gone_before_the_confirmation_is_refused_and_the_outcome_can_be_sent_back(ProposalState state) {
        merger(lead, "").run();
        put(lead, state);
        assertRefused("filing.lead.gone", () -> people.as(chair, () -> filing.confirm(id, true, "")));
        people.as(chair, () -> filing.confirm(id, false, "Its lead has gone."));
        people.as(officer, () -> filing.propose(id, new FilingProposal(FilingOutcome.FILED, "", null)));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.FILING);
        put(lead, ProposalState.FILED);
    }

    @Test
    void a_confirmation_waits_for_a_withdrawal_of_the_lead_under_way_and_is_refused_then() {
        merger(lead, "").run();
        CompletableFuture<Void> confirmation = transaction.execute(status -> {
            SystemUser.run(() -> lifecycle.advance(lead, ProposalState.WITHDRAWN));
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> people.as(chair, () -> filing.confirm(id, true, "")));
            assertThatThrownBy(() -> other.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
        assertThatThrownBy(confirmation::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("filing.lead.gone"));
    }

    @Test
    void the_followers_of_a_lead_are_for_the_system_alone() {
        merge();
        assertThat(SystemUser.call(() -> leads.merged(lead))).containsExactly(id);
        assertThatThrownBy(() -> people.as(officer, () -> leads.merged(lead)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(chair, () -> leads.advice(id, lead)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void merge() {
        merger(lead, "").run();
        people.as(chair, () -> filing.confirm(id, true, ""));
        SystemUser.run(() -> filing.recordFiling(id));
    }

    private Runnable merger(@Nullable ProposalId into, String leadReason) {
        FilingProposal merger = new FilingProposal(FilingOutcome.MERGED, "The same lake.", into, leadReason, null);
        return () -> people.as(officer, () -> filing.propose(id, merger));
    }

    private LeadCase seenBy(UserRow reader) {
        return people.as(reader, () -> filing.details(id)).mergedInto().orElseThrow();
    }

    private List<LeadRow> candidates(String text) {
        return people.as(officer, () -> leads.candidates(id, text, 0, 10));
    }

    private void sameCall(ProposalId other) {
        ProposalFacts lead = lifecycle.facts(id);
        jdbc.sql("update proposal set call_id = ?, call_version_id = ? where proposal_id = ?")
                .params(lead.call(), lead.callVersion(), other.value())
                .update();
    }

    private void session(ProposalId proposal, @Nullable Integer year) {
        jdbc.sql("update proposal set session_year = ?, session_timing = if(? is null, null, 'REGULAR') "
                        + "where proposal_id = ?")
                .params(year, year, proposal.value())
                .update();
    }

    private Instant submitted(ProposalId proposal) {
        return Objects.requireNonNull(lifecycle.facts(proposal).submittedAt());
    }

    private void submittedAt(ProposalId proposal, Instant at) {
        jdbc.sql("update proposal set submitted_at = ? where proposal_id = ?")
                .params(Timestamp.from(at), proposal.value())
                .update();
    }

    private void put(ProposalId proposal, ProposalState state) {
        jdbc.sql("update proposal set state = ? where proposal_id = ?")
                .params(state.name(), proposal.value())
                .update();
    }
}
