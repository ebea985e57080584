package org.khorgos.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.base.Sha256;
import org.khorgos.draft.EditorService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the first signatory does: inviting, sending again, withdrawing. */
@ServiceTest
class InvitationServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitedService invited;

    @Autowired
    Links links;

    @Autowired
    EditorService editors;

    @Autowired
    ProposalService service;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    JdbcClient jdbc;

    private UserRow first;
    private ProposalId id;
    private String address;

    @BeforeEach
    void a_draft() {
        first = people.someone(Role.PROPOSER);
        id = proposals.draft(first);
        address = "guest-" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void an_invitation_is_listed_with_its_role_and_seven_days() {
        invite("  " + address.toUpperCase(Locale.ROOT) + " ", InvitedRole.SIGN);

        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo(address);
            assertThat(row.role()).isEqualTo(InvitedRole.SIGN);
            assertThat(Duration.between(row.sentAt(), row.endsAt())).isEqualTo(Duration.ofDays(7));
            assertThat(row.ended()).isFalse();
        });
    }

    @Test
    void of_a_link_only_the_hash_of_its_token_is_kept() {
        String token = links.invite(first, id, address, InvitedRole.EDIT);

        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select token_sha256 from invitation_invitation where proposal_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.hex(token))
                .isNotEqualTo(token);
        assertThat(jdbc.sql("select count(*) from notification_mail where instr(body, ?) > 0")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@example.org",
                "a@b",
                "a b@example.org",
                "a@example.org, b@example.org",
                "a@example.org\nBcc: b@example.org",
                "<a@example.org>",
                "a@@example.org",
                "a@example..org"
            })
    void what_is_no_address_is_refused(String wrong) {
        assertRefused(wrong, InvitedRole.EDIT, "invitation.address.invalid");
        assertThat(open()).isEmpty();
    }

    @Test
    void an_address_that_is_too_long_is_refused() {
        assertRefused("a@" + "b".repeat(200) + ".org", InvitedRole.READ, "invitation.address.invalid");
    }

    @Test
    void nobody_invites_themselves() {
        assertRefused(first.email().toUpperCase(Locale.ROOT), InvitedRole.READ, "invitation.address.self");
    }

    @Test
    void the_same_address_is_invited_once_whatever_for() {
        invite(address, InvitedRole.EDIT);

        assertRefused(address, InvitedRole.EDIT, "invitation.address.invited");
        assertRefused(address, InvitedRole.READ, "invitation.address.invited");
        assertThat(open()).hasSize(1);
    }

    @Test
    void who_takes_part_already_is_not_invited() {
        UserRow signer = people.someone(Role.COSIGNATORY);
        UserRow editor = people.someone(Role.PROPOSER);
        UserRow reader = people.someone(Role.COSIGNATORY);
        people.as(first, () -> {
            editors.askToSign(id, List.of(signer.id()));
            editors.choose(id, List.of(editor.id()));
            editors.chooseReaders(id, List.of(reader.id()));
        });

        for (UserRow one : List.of(signer, editor, reader)) {
            assertRefused(one.email(), InvitedRole.READ, "invitation.address.already");
        }
    }

    @Test
    void whether_the_address_has_an_account_makes_no_difference() {
        UserRow known = people.someone(Role.OFFICE);

        invite(known.email(), InvitedRole.EDIT);
        invite(address, InvitedRole.EDIT);

        assertThat(open()).extracting(InvitationRow::address).containsExactlyInAnyOrder(known.email(), address);
        assertThat(open()).extracting(InvitationRow::ended).containsOnly(false);
    }

    @Test
    void those_who_take_part_and_those_invited_are_at_most_twenty() {
        UserRow editor = people.someone(Role.PROPOSER);
        people.as(first, () -> editors.choose(id, List.of(editor.id())));
        for (int i = 1; i < EditorService.MAX; i++) {
            invite(i + address, InvitedRole.EDIT);
        }

        assertRefused(address, InvitedRole.EDIT, "invitation.full");
        invite(address, InvitedRole.READ);
    }

    @Test
    void sending_again_makes_a_new_link_and_kills_the_old_one() {
        String old = links.invite(first, id, address, InvitedRole.EDIT);
        InvitationRow before = open().get(0);
        age(before.id(), Duration.ofDays(3));

        people.as(first, () -> invitations.sendAgain(id, before.id()));

        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.endsAt()).isAfter(before.endsAt().minusSeconds(1));
            assertThat(Duration.between(row.sentAt(), row.endsAt())).isEqualTo(Duration.ofDays(7));
        });
        assertThat(invited.look(old)).isEmpty();
        String fresh = links.token(first, id, before.id());
        assertThat(invited.look(fresh).orElseThrow().standing()).isEqualTo(InvitationStanding.USABLE);
        assertThat(invited.look(old)).isEmpty();
    }

    @Test
    void an_ended_invitation_can_be_sent_again_or_given_anew() {
        InvitationId ended = invite(address, InvitedRole.EDIT);
        age(ended, Duration.ofDays(8));
        assertThat(open()).extracting(InvitationRow::ended).containsExactly(true);

        people.as(first, () -> invitations.sendAgain(id, ended));
        assertThat(open()).extracting(InvitationRow::ended).containsExactly(false);

        age(ended, Duration.ofDays(8));
        invite(address, InvitedRole.READ);
        assertThat(open()).extracting(InvitationRow::role).containsExactly(InvitedRole.READ);
    }

    @Test
    void a_withdrawn_one_is_gone_and_its_link_says_so() {
        String token = links.invite(first, id, address, InvitedRole.READ);
        InvitationId invitation = open().get(0).id();

        people.as(first, () -> invitations.withdraw(id, invitation));

        assertThat(open()).isEmpty();
        assertThat(invited.look(token).orElseThrow().standing()).isEqualTo(InvitationStanding.WITHDRAWN);
        assertThatThrownBy(() -> people.as(first, () -> invitations.withdraw(id, invitation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(first, () -> invitations.sendAgain(id, invitation)))
                .isInstanceOf(NotFound.class);
        invite(address, InvitedRole.READ);
    }

    @Test
    void a_stranger_sees_nothing_and_a_fellow_writer_neither_sees_nor_invites() {
        InvitationId invitation = invite(address, InvitedRole.EDIT);
        UserRow stranger = people.someone(Role.PROPOSER);
        UserRow fellow = people.someone(Role.PROPOSER);
        UserRow reader = people.someone(Role.PROPOSER);
        people.as(first, () -> {
            editors.choose(id, List.of(fellow.id()));
            editors.chooseReaders(id, List.of(reader.id()));
        });

        for (Runnable act : List.<Runnable>of(
                () -> invitations.open(id),
                () -> invitations.invite(id, "x" + address, InvitedRole.READ),
                () -> invitations.sendAgain(id, invitation),
                () -> invitations.withdraw(id, invitation))) {
            assertThatThrownBy(() -> people.as(stranger, act)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(reader, act)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(people.as(fellow, () -> invitations.open(id))).isEmpty();
        Refusals.assertRefused(
                "proposal.onlyFirst", () -> people.as(fellow, () -> invitations.withdraw(id, invitation)));
        assertThat(open()).hasSize(1);
    }

    @Test
    void an_invitation_is_found_through_its_own_proposal_only() {
        InvitationId invitation = invite(address, InvitedRole.EDIT);
        ProposalId other = proposals.draft(first);

        assertThatThrownBy(() -> people.as(first, () -> invitations.withdraw(other, invitation)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_returned_proposal_invites_to_write_and_read_but_not_to_sign() {
        people.as(first, () -> service.sendForSignature(id));
        assertThatThrownBy(() -> invite(address, InvitedRole.EDIT)).isInstanceOf(WrongState.class);
        SystemUser.run(() -> submissions.submit(id));
        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));

        assertRefused(address, InvitedRole.SIGN, "invitation.link.LATE_TO_SIGN");
        invite(address, InvitedRole.EDIT);
        invite("x" + address, InvitedRole.READ);
    }

    /** Lets so much time pass for the invitation. */
    private void age(InvitationId invitation, Duration passed) {
        jdbc.sql("update invitation_invitation set sent_at = sent_at - interval ? second, "
                        + "ends_at = ends_at - interval ? second where invitation_id = ?")
                .params(passed.toSeconds(), passed.toSeconds(), invitation.value())
                .update();
    }

    private InvitationId invite(String to, InvitedRole role) {
        return people.as(first, () -> invitations.invite(id, to, role));
    }

    private List<InvitationRow> open() {
        return people.as(first, () -> invitations.open(id));
    }

    private void assertRefused(String to, InvitedRole role, String key) {
        Refusals.assertRefused(key, () -> invite(to, role));
    }
}
