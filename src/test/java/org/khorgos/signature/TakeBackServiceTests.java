package org.khorgos.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class TakeBackServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    ProposalVersions versions;

    @Autowired
    WholeDraftService whole;

    @Autowired
    EditorService editors;

    @Autowired
    SignatureService signatures;

    @Autowired
    TakeBackService takingBack;

    @Autowired
    SignatureProcess process;

    @Autowired
    JdbcClient jdbc;

    private UserRow first;
    private UserRow second;
    private UserRow third;
    private ProposalId id;
    private String shown;

    @BeforeEach
    void one_of_two_has_signed() {
        first = people.someone(Role.PROPOSER);
        second = people.someone("KZ", Role.COSIGNATORY);
        third = people.someone(Role.PROPOSER);
        id = proposals.draft(first, second, third);
        people.as(first, () -> service.sendForSignature(id));
        shown = people.as(second, () -> signatures.fingerprint(id));
        people.as(second, () -> signatures.sign(id, shown));
    }

    @Test
    void taking_it_back_voids_every_signature_and_keeps_it_in_the_history() {
        people.as(first, () -> takingBack.takeBack(id));

        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.DRAFT);
        assertThat(people.as(first, () -> signatures.signatories(id)))
                .extracting(SignatoryRow::user, SignatoryRow::status, SignatoryRow::contentSha256)
                .containsExactly(
                        tuple(first.id(), SignatoryStatus.FIRST, ""),
                        tuple(second.id(), SignatoryStatus.WAITING, ""),
                        tuple(third.id(), SignatoryStatus.WAITING, ""));
        assertThat(people.as(first, () -> takingBack.voided(id)))
                .extracting(VoidedSignature::user, VoidedSignature::status, VoidedSignature::contentSha256)
                .containsExactlyInAnyOrder(
                        tuple(first.id(), SignatoryStatus.FIRST, shown),
                        tuple(second.id(), SignatoryStatus.SIGNED, shown));
        verify(process).takenBack(id);
    }

    @Test
    void nobody_sees_or_signs_it_until_it_is_sent_anew() {
        people.as(first, () -> takingBack.takeBack(id));

        assertThatThrownBy(() -> people.as(second, () -> versions.current(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(third, () -> signatures.sign(id, shown)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_page_that_shows_the_text_from_before_cannot_sign_the_changed_one() {
        changeAndSend();

        assertThatThrownBy(() -> people.as(second, () -> signatures.sign(id, shown)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("proposal.signature.changed");
        String now = people.as(second, () -> signatures.fingerprint(id));
        assertThat(now).isNotEqualTo(shown);
        people.as(second, () -> signatures.sign(id, now));
        assertThat(people.as(first, () -> signatures.signatories(id)).subList(0, 2))
                .extracting(SignatoryRow::contentSha256)
                .containsOnly(now);
    }

    @Test
    void everybody_is_asked_anew_unless_they_are_no_longer_chosen() {
        people.as(first, () -> takingBack.takeBack(id));
        people.as(first, () -> editors.askToSign(id, List.of(third.id())));
        people.as(first, () -> service.sendForSignature(id));

        assertThat(SystemUser.call(() -> signatures.waiting(id))).containsExactly(third.id());
        assertThatThrownBy(() -> people.as(second, () -> signatures.sign(id, shown)))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(first, () -> takingBack.voided(id)))
                .extracting(VoidedSignature::user)
                .contains(second.id());
    }

    @Test
    void whoever_declined_can_be_asked_to_sign_what_was_changed_for_them() {
        people.as(third, () -> signatures.decline(id, "The budget is missing."));

        changeAndSend();

        assertThat(SystemUser.call(() -> signatures.waiting(id))).containsExactly(second.id(), third.id());
        assertThat(people.as(first, () -> takingBack.voided(id)))
                .extracting(VoidedSignature::user, VoidedSignature::reason)
                .contains(tuple(third.id(), "The budget is missing."));
    }

    @Test
    void only_the_first_signatory_takes_it_back_and_only_while_signatures_are_collected() {
        UserRow stranger = people.someone(Role.PROPOSER);

        assertThatThrownBy(() -> people.as(third, () -> takingBack.takeBack(id)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(stranger, () -> takingBack.takeBack(id)))
                .isInstanceOf(NotFound.class);
        people.as(first, () -> takingBack.takeBack(id));
        assertThatThrownBy(() -> people.as(first, () -> takingBack.takeBack(id)))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void the_database_refuses_to_change_or_forget_a_voided_signature() {
        people.as(first, () -> takingBack.takeBack(id));

        for (String statement : List.of(
                "update signature_voided set reason = 'x' where proposal_id = ?",
                "delete from signature_voided where proposal_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(statement).param(id.value()).update())
                    .hasMessageContaining("voided signatures are never");
        }
    }

    private void changeAndSend() {
        people.as(first, () -> takingBack.takeBack(id));
        people.as(first, () -> {
            ProposalDraft draft = whole.draft(id);
            ProposalContent changed = ContentFields.with(draft.content(), "basics.summary", "\"Three teams measure.\"");
            whole.save(id, new ProposalDraft(draft.version(), changed, draft.cosignatories()));
            service.sendForSignature(id);
        });
    }
}
