package org.khorgos.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.content.Contents;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class SubmissionServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    WholeDraftService whole;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalVersions versions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    ProposalProcess process;

    @Autowired
    JdbcClient jdbc;

    private UserRow proposer;

    @BeforeEach
    void someone_proposes() {
        proposer = people.someone(Role.PROPOSER);
    }

    @Test
    void a_submitted_proposal_has_a_number_of_its_year_and_a_first_version() {
        ProposalId id = proposals.submitted(proposer);

        ProposalFacts facts = lifecycle.facts(id);
        assertThat(facts.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(facts.number()).matches("2027-\\d{4,}");
        assertThat(facts.submittedAt()).isNotNull();
        List<VersionRow> rows = people.as(proposer, () -> versions.versions(id));
        assertThat(rows).extracting(VersionRow::number).containsExactly(1);
        assertThat(people.as(proposer, () -> versions.content(id, 1))).isEqualTo(Proposals.content());
    }

    @Test
    void eight_at_once_get_eight_numbers_without_a_gap() throws Exception {
        UUID call = proposals.call(2031);
        List<ProposalId> ids = IntStream.range(0, 8)
                .mapToObj(i -> proposals.draft(call, proposer))
                .toList();
        ids.forEach(id -> people.as(proposer, () -> service.sendForSignature(id)));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = ids.stream()
                .map(id -> (Callable<Void>) () -> {
                    SystemUser.run(() -> submissions.submit(id));
                    return null;
                })
                .toList();

        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }

        threads.shutdown();
        assertThat(ids.stream().map(id -> lifecycle.facts(id).number()))
                .containsExactlyInAnyOrder(
                        "2031-0001",
                        "2031-0002",
                        "2031-0003",
                        "2031-0004",
                        "2031-0005",
                        "2031-0006",
                        "2031-0007",
                        "2031-0008");
    }

    @Test
    void a_corrected_proposal_keeps_its_number_and_gets_a_next_version() {
        ProposalId id = proposals.submitted(proposer);
        String number = lifecycle.facts(id).number();
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        people.as(
                proposer,
                () -> whole.save(
                        id, new ProposalDraft(whole.draft(id).version(), Contents.titled("Better"), List.of())));
        assertThat(people.as(proposer, () -> versions.current(id)).basics().title())
                .isEqualTo(Proposals.content().basics().title());

        people.as(proposer, () -> service.correct(id));
        verify(process).corrected(id);
        SystemUser.run(() -> submissions.submit(id));

        assertThat(lifecycle.facts(id).number()).isEqualTo(number);
        assertThat(people.as(proposer, () -> versions.current(id)).basics().title())
                .isEqualTo("Better");
        assertThat(people.as(proposer, () -> versions.content(id, 1)).basics().title())
                .isEqualTo(Proposals.content().basics().title());
    }

    @Test
    void an_incomplete_correction_is_not_taken() {
        ProposalId id = proposals.in(ProposalState.RETURNED, proposer);
        people.as(
                proposer,
                () -> whole.save(
                        id,
                        new ProposalDraft(whole.draft(id).version(), ProposalContent.empty("Empty", "en"), List.of())));

        assertThatThrownBy(() -> people.as(proposer, () -> service.correct(id))).isInstanceOf(Incomplete.class);
        people.as(
                proposer,
                () -> whole.save(id, new ProposalDraft(whole.draft(id).version(), Proposals.content(), List.of())));
    }

    @Test
    void a_revision_is_kept_as_a_version_and_goes_back_to_the_committee() {
        ProposalId id = proposals.in(ProposalState.REVISE, proposer);

        people.as(proposer, () -> service.revise(id));

        assertThat(people.as(proposer, () -> versions.versions(id))).hasSize(2);
        verify(process).revised(id);
    }

    @Test
    void the_database_itself_refuses_to_change_a_version() {
        ProposalId id = proposals.submitted(proposer);

        assertThatThrownBy(() -> jdbc.sql("update proposal_version set content = '{}' where proposal_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from proposal_version where proposal_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("never deleted");
    }

    @Test
    void only_the_process_submits_and_ends() {
        ProposalId id = proposals.draft(proposer);

        assertThatThrownBy(() -> people.as(proposer, () -> submissions.submit(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(proposer, () -> submissions.lapse(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SystemUser.run(() -> submissions.submit(id))).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> SystemUser.run(() -> submissions.submit(ProposalId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_returned_proposal_can_lapse() {
        ProposalId id = proposals.in(ProposalState.RETURNED, proposer);

        SystemUser.run(() -> submissions.lapse(id));

        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.LAPSED);
    }
}
