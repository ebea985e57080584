package org.khorgos.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Problem;
import org.khorgos.base.Refused;
import org.khorgos.call.CallEditorService;
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
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ProposalServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    WholeDraftService whole;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    ProposalProcess process;

    @Autowired
    CallEditorService editor;

    private UserRow proposer;

    @BeforeEach
    void someone_proposes() {
        proposer = people.someone(Role.PROPOSER);
    }

    @Test
    void a_draft_belongs_to_whoever_began_it() {
        UUID call = proposals.call();
        ProposalId id = people.as(proposer, () -> service.create(call, "Snow", "ru"));

        ProposalFacts facts = lifecycle.facts(id);
        assertThat(facts.state()).isEqualTo(ProposalState.DRAFT);
        assertThat(facts.firstSignatory()).isEqualTo(proposer.id());
        assertThat(facts.number()).isEmpty();
        assertThat(facts.call()).isEqualTo(call);
        assertThat(facts.language()).isEqualTo("ru");
        assertThat(facts.trlNow()).isZero();
        assertThat(facts.requestedHome().isZero()).isTrue();
    }

    @Test
    void everything_written_is_read_again() {
        ProposalId id = proposals.draft(proposer);

        assertThat(people.as(proposer, () -> whole.draft(id)).content()).isEqualTo(Proposals.content());
        assertThat(lifecycle.facts(id).requestedHome().amount()).isEqualByComparingTo("800000");
        assertThat(lifecycle.facts(id).requestedPartner().amount()).isEqualByComparingTo("90000.50");
    }

    @Test
    void rows_can_be_taken_away_and_reordered() {
        ProposalId id = proposals.draft(proposer);
        ProposalContent content = Proposals.content();
        var sectors = content.plan().sectors();
        ProposalContent turned = content.with(new ProposalContent.Plan(
                content.plan().startDate(),
                content.plan().endDate(),
                3,
                6,
                List.of(sectors.get(1), sectors.get(0)),
                List.of()));

        save(id, turned);

        assertThat(people.as(proposer, () -> whole.draft(id)).content()).isEqualTo(turned);
    }

    @Test
    void four_byte_characters_are_kept() {
        String title = "𠮷野 snow ❄️ 😀";
        ProposalId id = people.as(proposer, () -> service.create(proposals.call(), title, "zh_CN"));

        assertThat(lifecycle.facts(id).title()).isEqualTo(title);
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused() {
        UUID call = proposals.call();

        assertThatThrownBy(() -> people.as(proposer, () -> service.create(call, "x".repeat(10_000), "en")))
                .isInstanceOf(ConstraintViolationException.class);
        ProposalId id = proposals.draft(proposer);
        assertThatThrownBy(() -> save(id, Contents.titled("x".repeat(10_000))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(lifecycle.facts(id).title())
                .isEqualTo(Proposals.content().basics().title());
    }

    @Test
    void an_incomplete_draft_is_kept_but_not_sent() {
        ProposalId id = people.as(proposer, () -> service.create(proposals.call(), "Snow", "en"));

        assertThatThrownBy(() -> people.as(proposer, () -> service.sendForSignature(id)))
                .isInstanceOfSatisfying(Incomplete.class, missing -> assertThat(missing.problems())
                        .extracting(Problem::field)
                        .contains("basics.summary", "plan.sectors", "finance.budget"));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.DRAFT);
        verify(process, never()).sentForSignature(id);
    }

    @Test
    void a_stale_save_is_refused_and_names_who_saved_last() {
        ProposalId id = proposals.draft(proposer);
        ProposalDraft old = people.as(proposer, () -> whole.draft(id));
        save(id, Contents.titled("Newer"));

        assertThatThrownBy(() -> people.as(
                        proposer,
                        () -> whole.save(id, new ProposalDraft(old.version(), Contents.titled("Older"), List.of()))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("proposal.stale");
                    assertThat(refused.arguments()[0]).isEqualTo(proposer.displayName());
                });
        assertThat(lifecycle.facts(id).title()).isEqualTo("Newer");
    }

    @Test
    void strangers_find_nothing() {
        ProposalId id = proposals.draft(proposer);
        UserRow stranger = people.someone(Role.PROPOSER);

        assertThatThrownBy(() -> people.as(stranger, () -> whole.draft(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> service.sendForSignature(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> whole.draft(ProposalId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_proposers_begin_proposals() {
        UUID call = proposals.call();
        UserRow officer = people.someone(Role.OFFICE);

        assertThatThrownBy(() -> people.as(officer, () -> service.create(call, "Snow", "en")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sending_signs_and_starts_the_process() {
        ProposalId id = proposals.draft(proposer);

        people.as(proposer, () -> service.sendForSignature(id));

        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.COSIGNING);
        verify(process).sentForSignature(id);
        assertThatThrownBy(() -> people.as(proposer, () -> service.sendForSignature(id)))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> save(id, Contents.titled("Too late"))).isInstanceOf(WrongState.class);
    }

    @Test
    void nothing_is_sent_to_a_closed_call() {
        UUID call = proposals.call();
        ProposalId id = proposals.draft(call, proposer);
        SystemUser.run(() -> editor.close(call, "No money is left."));

        assertRefused("proposal.call.closed", () -> people.as(proposer, () -> service.sendForSignature(id)));
        assertThatThrownBy(() -> people.as(proposer, () -> service.create(call, "Late", "en")))
                .isInstanceOf(Refused.class);
    }

    private void save(ProposalId id, ProposalContent content) {
        people.as(
                proposer, () -> whole.save(id, new ProposalDraft(whole.draft(id).version(), content, List.of())));
    }
}
