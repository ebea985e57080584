package org.khorgos.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.content.ContentJson;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class SignatureServiceTests {
    private static final String SHOWN = ContentJson.sha256(ContentJson.write(Proposals.content()));

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    WholeDraftService whole;

    @Autowired
    SignatureService signatures;

    @Autowired
    ProposalVersions versions;

    @Autowired
    SignatureProcess process;

    private UserRow first;
    private UserRow second;
    private UserRow third;

    @BeforeEach
    void three_people() {
        first = people.someone(Role.PROPOSER);
        second = people.someone("KZ", Role.COSIGNATORY);
        third = people.someone(Role.PROPOSER);
    }

    @Test
    void cosignatories_see_the_proposal_from_sending_on() {
        ProposalId id = proposals.draft(first, second, third);
        assertThatThrownBy(() -> people.as(second, () -> versions.current(id))).isInstanceOf(NotFound.class);

        people.as(first, () -> service.sendForSignature(id));

        assertThat(people.as(second, () -> versions.current(id))).isEqualTo(Proposals.content());
        assertThat(waiting(id)).containsExactly(second.id(), third.id());
    }

    @Test
    void signing_notes_what_was_signed_and_tells_the_process() {
        ProposalId id = sent();

        people.as(second, () -> signatures.sign(id, SHOWN));

        String hash = ContentJson.sha256(ContentJson.write(Proposals.content()));
        assertThat(rows(id))
                .extracting(SignatoryRow::user, SignatoryRow::status, SignatoryRow::contentSha256)
                .containsExactly(
                        tuple(first.id(), SignatoryStatus.FIRST, hash),
                        tuple(second.id(), SignatoryStatus.SIGNED, hash),
                        tuple(third.id(), SignatoryStatus.WAITING, ""));
        verify(process).signatureAnswered(id, second.id());
    }

    @Test
    void nobody_signs_twice_and_the_first_signatory_not_again() {
        ProposalId id = sent();
        people.as(second, () -> signatures.sign(id, SHOWN));

        assertThatThrownBy(() -> people.as(second, () -> signatures.sign(id, SHOWN)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(first, () -> signatures.sign(id, SHOWN)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoever_declines_gives_a_reason_and_sees_it_no_more() {
        ProposalId id = sent();
        assertThatThrownBy(() -> people.as(second, () -> signatures.decline(id, "  ")))
                .isInstanceOf(Refused.class);

        people.as(second, () -> signatures.decline(id, "My institute is not involved."));

        assertThat(rows(id).get(1).reason()).isEqualTo("My institute is not involved.");
        assertThatThrownBy(() -> people.as(second, () -> versions.current(id))).isInstanceOf(NotFound.class);
        verify(process).signatureAnswered(id, second.id());
    }

    @Test
    void a_dropped_signatory_can_no_longer_sign() {
        ProposalId id = sent();

        SystemUser.run(() -> signatures.drop(id, second.id()));

        assertThat(rows(id).get(1).status()).isEqualTo(SignatoryStatus.LAPSED);
        assertThat(waiting(id)).containsExactly(third.id());
        assertThatThrownBy(() -> people.as(second, () -> signatures.sign(id, SHOWN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SystemUser.run(() -> signatures.drop(id, second.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_process_reminds_and_drops() {
        ProposalId id = sent();

        assertThatThrownBy(() -> people.as(first, () -> signatures.drop(id, second.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(first, () -> signatures.remind(id, second.id())))
                .isInstanceOf(AccessDeniedException.class);
        SystemUser.run(() -> signatures.remind(id, second.id()));
    }

    @Test
    void nobody_signs_for_others_or_out_of_curiosity() {
        ProposalId id = sent();
        UserRow stranger = people.someone(Role.PROPOSER);

        assertThatThrownBy(() -> people.as(stranger, () -> signatures.sign(id, SHOWN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unsuitable_cosignatories_are_refused() {
        UserRow officer = people.someone(Role.OFFICE);

        assertThatThrownBy(() -> proposals.draft(first, officer)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> proposals.draft(first, first)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> proposals.draft(first, second, second)).isInstanceOf(Refused.class);
    }

    @Test
    void cosignatories_can_be_chosen_anew_before_sending() {
        ProposalId id = proposals.draft(first, second, third);

        people.as(
                first,
                () -> whole.save(
                        id, new ProposalDraft(whole.draft(id).version(), Proposals.content(), List.of(third.id()))));

        assertThat(people.as(first, () -> whole.draft(id)).cosignatories()).containsExactly(third.id());
    }

    private ProposalId sent() {
        ProposalId id = proposals.draft(first, second, third);
        people.as(first, () -> service.sendForSignature(id));
        return id;
    }

    private List<SignatoryRow> rows(ProposalId id) {
        return people.as(first, () -> signatures.signatories(id));
    }

    private List<UserId> waiting(ProposalId id) {
        return SystemUser.call(() -> signatures.waiting(id));
    }
}
