package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DossierServiceTests {
    @Autowired
    private DossierService dossiers;

    @Autowired
    private ProposalVersions versions;

    @Autowired
    private HomeService home;

    @Autowired
    private People people;

    @Autowired
    private Proposals proposals;

    @Test
    void a_draft_is_read_from_its_tables_as_it_was_written() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.draft(proposer);

        DossierDetails details = people.as(proposer, () -> dossiers.overview(id, Locale.ENGLISH));

        assertThat(details.content()).isEqualTo(Proposals.content());
        assertThat(details.head().state()).isEqualTo(ProposalState.DRAFT);
        assertThat(details.actions())
                .containsExactlyInAnyOrder(Operation.EDIT_PROPOSAL, Operation.SEND_FOR_SIGNATURE, Operation.WITHDRAW);
    }

    @Test
    void what_was_submitted_is_shown_with_its_signatories_and_call() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.submitted(proposer);

        DossierDetails details = people.as(people.someone(Role.OFFICE), () -> dossiers.overview(id, Locale.CHINESE));

        assertThat(details.content()).isEqualTo(people.as(proposer, () -> versions.current(id)));
        assertThat(details.head().call()).isEqualTo("联合项目");
        assertThat(details.head().versions()).isOne();
        assertThat(details.people()).extracting(PersonRow::name).containsExactly(proposer.displayName());
        assertThat(details.actions()).isEmpty();
    }

    @Test
    void unknown_and_invisible_proposals_behave_the_same() {
        ProposalId hidden = proposals.in(ProposalState.REVIEWING);
        UserRow stranger = people.someone(Role.PROPOSER);

        for (ProposalId id : List.of(hidden, ProposalId.next())) {
            assertThatThrownBy(() -> people.as(stranger, () -> dossiers.overview(id, Locale.ENGLISH)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(stranger, () -> dossiers.versions(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(stranger, () -> dossiers.version(id, 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(stranger, () -> dossiers.history(id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_member_of_the_committee_who_signed_sees_no_reviews_or_votes() {
        UserRow member = people.someone(Role.PROPOSER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_CHAIR);
        ProposalId own = proposals.in(ProposalState.IN_COMMITTEE, member);
        ProposalId others = proposals.in(ProposalState.IN_COMMITTEE);

        assertThat(facets(member, own)).containsExactlyInAnyOrder(Operation.VIEW_IDENTITY, Operation.VIEW_MONEY);
        assertThat(facets(member, others))
                .containsExactlyInAnyOrder(Operation.VIEW_IDENTITY, Operation.VIEW_REVIEWS, Operation.VIEW_VOTES);
    }

    @Test
    void the_budget_is_left_out_for_readers_without_the_right_to_see_money() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.in(ProposalState.REVIEWING, proposer);
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);

        assertThat(people.as(member, () -> dossiers.version(id, 1)).finance().budget())
                .isEmpty();
        DossierDetails details = people.as(member, () -> dossiers.overview(id, Locale.ENGLISH));
        assertThat(details.content().finance().budget()).isEmpty();
        assertThat(details.head().requestedHome()).isNull();
        assertThat(people.as(proposer, () -> dossiers.version(id, 1)).finance().budget())
                .isNotEmpty();
    }

    @Test
    void versions_name_their_author_and_the_history_tells_how_it_began() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.submitted(proposer);

        List<VersionDetails> all = people.as(proposer, () -> dossiers.versions(id));
        List<HistoryRow> history = people.as(proposer, () -> dossiers.history(id));

        assertThat(all).extracting(VersionDetails::writtenBy).containsExactly(proposer.displayName());
        assertThat(history.get(history.size() - 1).action()).isEqualTo("ProposalCreated");
        assertThat(history.get(history.size() - 1).actor()).isEqualTo(proposer.displayName());
        assertThat(history).extracting(HistoryRow::action).contains("ProposalSentForSignature", "ProposalSubmitted");
    }

    @Test
    void an_overview_needs_at_most_eight_statements_for_a_draft_and_for_what_was_submitted() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId draft = proposals.draft(proposer);
        ProposalId submitted = proposals.submitted(proposer);

        for (ProposalId id : List.of(draft, submitted)) {
            assertThat(Statements.count(
                                    "the dossier's overview",
                                    () -> people.as(proposer, () -> dossiers.overview(id, Locale.ENGLISH)))
                            .statements())
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void the_home_page_needs_at_most_eight_statements() {
        UserRow proposer = people.someone(Role.PROPOSER, Role.OFFICE, Role.COMMITTEE_MEMBER);
        proposals.draft(proposer);

        assertThat(Statements.count("the home page", () -> people.as(proposer, () -> home.home()))
                        .statements())
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void home_shows_own_proposals_and_what_changed_for_those_who_may_see_it() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId draft = proposals.draft(proposer);
        ProposalId submitted = proposals.submitted(proposer);

        HomeDetails own = people.as(proposer, () -> home.home());
        HomeDetails others = people.as(people.someone(Role.PROPOSER), () -> home.home());

        assertThat(own.own()).extracting(OwnRow::id).containsExactlyInAnyOrder(draft, submitted);
        assertThat(own.changes()).extracting(ChangeRow::id).containsExactly(submitted);
        assertThat(own.figures().own()).isEqualTo(2);
        assertThat(others.own()).isEmpty();
        assertThat(others.changes()).isEmpty();
        assertThat(others.figures().inWork()).isZero();
    }

    private java.util.Set<Operation> facets(UserRow reader, ProposalId id) {
        return people.as(reader, () -> dossiers.overview(id, Locale.ENGLISH))
                .head()
                .facets();
    }
}
