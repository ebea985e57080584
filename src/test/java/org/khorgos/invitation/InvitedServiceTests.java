package org.khorgos.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertRefused;

import jakarta.validation.ConstraintViolationException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.Refused;
import org.khorgos.draft.DraftService;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.FieldEdit;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.khorgos.notification.NoticeService;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalListService;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.signature.SignatureService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.withdrawal.WithdrawalService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What an invited person does, with or without an account. */
@ServiceTest
class InvitedServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    InvitedService invited;

    @Autowired
    Doors doors;

    @Autowired
    InvitationService invitations;

    @Autowired
    Links links;

    @Autowired
    UserDirectory directory;

    @Autowired
    UserService administration;

    @Autowired
    OrganisationService organisations;

    @Autowired
    EditorService editors;

    @Autowired
    DraftService drafts;

    @Autowired
    SignatureService signatures;

    @Autowired
    ProposalService service;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ProposalListService list;

    @Autowired
    Involvement involvement;

    @Autowired
    PreferenceService preferences;

    @Autowired
    NoticeService notices;

    @Autowired
    JdbcClient jdbc;

    private UserRow first;
    private ProposalId id;
    private String name;
    private String address;

    @BeforeEach
    void a_draft() {
        first = people.someone(Role.PROPOSER);
        id = proposals.draft(first);
        name = "g" + UUID.randomUUID().toString().substring(0, 13);
        address = name + "@example.org";
    }

    @Test
    void the_link_shows_an_unknown_person_who_invites_to_what() {
        String token = links.invite(first, id, address, InvitedRole.EDIT);

        assertThat(invited.look(token)).hasValueSatisfying(greeting -> {
            assertThat(greeting.standing()).isEqualTo(InvitationStanding.USABLE);
            assertThat(greeting.inviter()).isEqualTo(first.displayName());
            assertThat(greeting.title()).isEqualTo("Snow and glacier water for two valleys");
            assertThat(greeting.address()).isEqualTo(address);
            assertThat(greeting.known()).isFalse();
        });
        assertThat(doors.organisations(token))
                .anyMatch(organisation -> organisation.id().equals(first.organisation()));
    }

    @Test
    void a_new_editor_gets_an_account_with_which_to_write_at_once() {
        String token = links.invite(first, id, address, InvitedRole.EDIT);

        assertThat(invited.register(token, newcomer(), People.PASSWORD)).isEqualTo("proposals/" + id);

        UserRow person = find(name);
        assertThat(person.roles()).containsExactly(Role.PROPOSER);
        assertThat(person.email()).isEqualTo(address);
        assertThat(person.language()).isEqualTo(Locale.forLanguageTag("ru"));
        assertThat(person.zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        long revision = people.as(person, () -> drafts.open(id)).draft().version();
        people.as(person, () -> drafts.save(id, new FieldEdit("basics.acronym", revision, "\"SNOW\"", "\"ICE\"")));
        assertThat(people.as(first, () -> drafts.open(id))
                        .draft()
                        .content()
                        .basics()
                        .acronym())
                .isEqualTo("ICE");
    }

    @Test
    void a_new_reader_gets_the_least_of_roles_and_finds_the_proposal() {
        String token = links.invite(first, id, address, InvitedRole.READ);

        invited.register(token, newcomer(), People.PASSWORD);

        UserRow person = find(name);
        assertThat(person.roles()).containsExactly(Role.COSIGNATORY);
        assertThat(people.as(
                        person,
                        () -> list.page(
                                new ProposalFilter("", null, null, "", null, true), ProposalSort.LATEST, 0, 10)))
                .hasSize(1);
    }

    @Test
    void a_new_signatory_is_asked_last_and_signs() {
        UserRow earlier = people.someone(Role.COSIGNATORY);
        people.as(first, () -> editors.askToSign(id, List.of(earlier.id())));
        String token = links.invite(first, id, address, InvitedRole.SIGN);

        invited.register(token, newcomer(), People.PASSWORD);

        UserRow person = find(name);
        assertThat(people.as(first, () -> drafts.open(id)).draft().cosignatories())
                .containsExactly(earlier.id(), person.id());
        people.as(first, () -> service.sendForSignature(id));
        people.as(person, () -> signatures.sign(id, signatures.fingerprint(id)));
    }

    @ParameterizedTest
    @EnumSource(InvitedRole.class)
    void a_user_accepts_with_their_account_and_the_inviter_is_told(InvitedRole role) {
        people.as(first, () -> preferences.prefer(Locale.SIMPLIFIED_CHINESE, first.zone()));
        UserRow known = people.someone(Role.PROPOSER);
        String token = links.invite(first, id, known.email(), role);
        assertThat(invited.look(token).orElseThrow().known()).isTrue();

        assertThat(people.as(known, () -> invited.accept(token))).isEqualTo("proposals/" + id);

        boolean there =
                switch (role) {
                    case SIGN ->
                        people.as(first, () -> drafts.open(id))
                                .draft()
                                .cosignatories()
                                .contains(known.id());
                    case EDIT -> involvement.people(id, Capacity.EDITOR).contains(known.id());
                    case READ -> involvement.people(id, Capacity.READER).contains(known.id());
                };
        assertThat(there).isTrue();
        assertThat(people.as(first, () -> invitations.open(id))).isEmpty();
        await().until(() -> people.as(first, () -> notices.unread()) == 1);
        assertThat(people.as(first, () -> notices.latest(Locale.ENGLISH, 1))
                        .get(0)
                        .text())
                .startsWith(known.displayName())
                .contains("accepted your invitation to");
        assertThat(mailTo(first)).contains("接受了您的邀请", "/proposals/" + id);
    }

    @Test
    void another_user_than_the_invited_one_is_refused() {
        UserRow known = people.someone(Role.PROPOSER);
        UserRow other = people.someone(Role.PROPOSER);
        String forKnown = links.invite(first, id, known.email(), InvitedRole.EDIT);
        String forUnknown = links.invite(first, id, address, InvitedRole.EDIT);

        assertRefused("invitation.otherPerson", () -> people.as(other, () -> invited.accept(forKnown)));
        assertRefused("invitation.otherPerson", () -> people.as(other, () -> invited.accept(forUnknown)));
        assertThatThrownBy(() -> invited.accept(forKnown))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(involvement.people(id, Capacity.EDITOR)).isEmpty();
    }

    @Test
    void an_address_with_an_account_makes_no_second_one_even_when_it_is_disabled() {
        UserRow known = people.someone(Role.PROPOSER);
        SystemUser.run(() -> administration.setEnabled(known.id(), false));
        String token = links.invite(first, id, known.email().toUpperCase(Locale.ROOT), InvitedRole.EDIT);

        assertThat(invited.look(token).orElseThrow().known()).isTrue();
        assertThat(doors.organisations(token)).isEmpty();
        assertRefused("invitation.known", () -> invited.register(token, newcomer(), People.PASSWORD));
    }

    @Test
    void an_account_that_does_not_allow_it_is_refused_and_the_link_stays() {
        UserRow officer = people.someone(Role.OFFICE);
        UserRow signer = people.someone(Role.COSIGNATORY);
        String write = links.invite(first, id, signer.email(), InvitedRole.EDIT);
        String read = links.invite(first, id, officer.email(), InvitedRole.READ);

        assertRefused("invitation.unsuitable.EDIT", () -> people.as(signer, () -> invited.accept(write)));
        assertRefused("invitation.unsuitable.READ", () -> people.as(officer, () -> invited.accept(read)));
        assertThat(invited.look(write).orElseThrow().standing()).isEqualTo(InvitationStanding.USABLE);
    }

    @Test
    void a_link_works_once() {
        String token = links.invite(first, id, address, InvitedRole.EDIT);
        invited.register(token, newcomer(), People.PASSWORD);

        assertDead(token, InvitationStanding.USED);
        assertRefused("invitation.link.USED", () -> people.as(find(name), () -> invited.accept(token)));
    }

    @Test
    void an_ended_link_and_an_unknown_one_tell_nothing_but_that() {
        UserRow known = people.someone(Role.PROPOSER);
        for (String to : List.of(address, known.email())) {
            String token = links.invite(first, id, to, InvitedRole.EDIT);
            jdbc.sql("update invitation_invitation set sent_at = sent_at - interval 7 day, "
                            + "ends_at = ends_at - interval 7 day where address = ?")
                    .param(to)
                    .update();

            assertDead(token, InvitationStanding.ENDED);
            assertRefused("invitation.link.ENDED", () -> people.as(known, () -> invited.accept(token)));
        }
        for (String guess : List.of("", "x", "' or 1 = 1 --", "A".repeat(43), "秘密".repeat(1000))) {
            assertThat(invited.look(guess)).isEmpty();
            assertThat(doors.organisations(guess)).isEmpty();
            assertRefused("invitation.link.UNKNOWN", () -> invited.register(guess, newcomer(), People.PASSWORD));
            assertRefused("invitation.link.UNKNOWN", () -> people.as(known, () -> invited.accept(guess)));
        }
    }

    @Test
    void nobody_joins_a_proposal_that_has_moved_on_until_it_comes_back() {
        UserRow known = people.someone(Role.PROPOSER);
        UserRow signer = people.someone(Role.COSIGNATORY);
        String write = links.invite(first, id, known.email(), InvitedRole.EDIT);
        String sign = links.invite(first, id, signer.email(), InvitedRole.SIGN);
        people.as(first, () -> service.sendForSignature(id));
        SystemUser.run(() -> submissions.submit(id));

        assertDead(write, InvitationStanding.MOVED_ON);
        assertDead(sign, InvitationStanding.LATE_TO_SIGN);
        assertThatThrownBy(() -> people.as(known, () -> invited.accept(write))).isInstanceOf(WrongState.class);
        assertRefused("invitation.link.LATE_TO_SIGN", () -> people.as(signer, () -> invited.accept(sign)));

        SystemUser.run(() -> lifecycle.advance(id, ProposalState.RETURNED));
        assertDead(sign, InvitationStanding.LATE_TO_SIGN);
        people.as(known, () -> invited.accept(write));
        assertThat(involvement.people(id, Capacity.EDITOR)).containsExactly(known.id());
    }

    @Test
    void a_withdrawn_proposal_takes_nobody_in() {
        String token = links.invite(first, id, address, InvitedRole.SIGN);
        people.as(first, () -> withdrawals.withdraw(id, "No partner."));

        assertDead(token, InvitationStanding.MOVED_ON);
        assertThatThrownBy(() -> invited.register(token, newcomer(), People.PASSWORD))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void a_new_organisation_is_made_but_none_is_taken_over() {
        String taken =
                people.as(first, () -> organisations.get(first.organisation())).name();
        String token = links.invite(first, id, address, InvitedRole.EDIT);

        assertRefused(
                "identity.organisation.taken",
                () -> invited.register(token, founder(taken.toUpperCase(Locale.ROOT), "CN"), People.PASSWORD));
        assertThat(people.as(first, () -> directory.find(name))).isEmpty();

        invited.register(token, founder("Glacier Works " + name, "KG"), People.PASSWORD);
        assertThat(people.as(find(name), () -> organisations.get(find(name).organisation())))
                .satisfies(organisation -> {
                    assertThat(organisation.name()).isEqualTo("Glacier Works " + name);
                    assertThat(organisation.country()).isEqualTo("KG");
                    assertThat(organisation.kind()).isEqualTo(OrganisationKind.ENTERPRISE);
                });
    }

    @Test
    void nobody_makes_a_ministry_or_what_exceeds_the_limits_of_an_account() {
        String token = links.invite(first, id, address, InvitedRole.EDIT);
        Newcomer minister = newcomer(null, new Newcomer.Founded("Ministry " + name, "KG", OrganisationKind.MINISTRY));

        assertThatThrownBy(() -> invited.register(token, minister, People.PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invited.register(token, founder("Works " + name, "XX"), People.PASSWORD))
                .isInstanceOf(ConstraintViolationException.class);
        assertRefused("identity.password.length", () -> invited.register(token, newcomer(), "too short"));
        name = first.username();
        assertRefused("identity.username.taken", () -> invited.register(token, newcomer(), People.PASSWORD));
        assertThat(invited.look(token).orElseThrow().standing()).isEqualTo(InvitationStanding.USABLE);
    }

    @Test
    void a_role_that_is_full_by_now_takes_nobody_more() {
        UserRow known = people.someone(Role.PROPOSER);
        String token = links.invite(first, id, known.email(), InvitedRole.READ);
        List<UserId> readers = IntStream.range(0, EditorService.MAX)
                .mapToObj(number -> people.someone(Role.COSIGNATORY).id())
                .toList();
        people.as(first, () -> editors.chooseReaders(id, readers));

        assertRefused("invitation.full", () -> people.as(known, () -> invited.accept(token)));
    }

    @Test
    void of_two_who_use_one_link_at_once_one_wins() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            String to = round + address;
            String token = links.invite(first, id, to, InvitedRole.READ);
            List<Runnable> both = new ArrayList<>();
            for (String suffix : List.of("-a", "-b")) {
                String username = "r" + round + name + suffix;
                both.add(() -> invited.register(
                        token,
                        new Newcomer(username, "Guest", first.organisation(), null, "en", ZoneId.of("Asia/Almaty")),
                        People.PASSWORD));
            }

            List<@Nullable Throwable> thrown = Race.run(both);

            assertThat(thrown)
                    .filteredOn(failure -> failure == null)
                    .as("round " + round)
                    .hasSize(1);
            assertThat(thrown)
                    .filteredOn(failure -> failure instanceof Refused refused
                            && refused.messageKey().equals("invitation.link.USED"))
                    .as("round " + round + " " + thrown)
                    .hasSize(1);
            assertThat(jdbc.sql("select count(*) from identity_user where email = ?")
                            .param(to)
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(involvement.people(id, Capacity.READER)).hasSize(1);
            people.as(first, () -> editors.chooseReaders(id, List.of()));
        }
    }

    @Test
    void two_tabs_of_one_user_and_a_withdrawal_at_once_leave_one_outcome() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            UserRow known = people.someone(Role.PROPOSER);
            String token = links.invite(first, id, known.email(), InvitedRole.READ);
            InvitationId invitation =
                    people.as(first, () -> invitations.open(id)).get(0).id();

            List<@Nullable Throwable> thrown = Race.run(List.of(
                    () -> people.as(known, () -> invited.accept(token)),
                    () -> people.as(known, () -> invited.accept(token)),
                    () -> people.as(first, () -> invitations.withdraw(id, invitation))));

            assertThat(thrown)
                    .filteredOn(failure -> failure == null)
                    .as("round " + round)
                    .hasSize(1);
            boolean reads = involvement.people(id, Capacity.READER).contains(known.id());
            assertThat(reads).isEqualTo(thrown.get(2) != null);
            people.as(first, () -> editors.chooseReaders(id, List.of()));
        }
    }

    private void assertDead(String token, InvitationStanding standing) {
        Greeting greeting = invited.look(token).orElseThrow();
        assertThat(greeting.standing()).isEqualTo(standing);
        assertThat(List.of(greeting.title(), greeting.address(), greeting.inviter()))
                .containsOnly("");
        assertThat(greeting.known()).isFalse();
        assertThat(doors.organisations(token)).isEmpty();
    }

    private Newcomer newcomer() {
        return newcomer(first.organisation(), null);
    }

    private Newcomer founder(String organisation, String country) {
        return newcomer(null, new Newcomer.Founded(organisation, country, OrganisationKind.ENTERPRISE));
    }

    private Newcomer newcomer(@Nullable OrganisationId organisation, Newcomer.@Nullable Founded founded) {
        return new Newcomer(name, "Guest of the draft", organisation, founded, "ru", ZoneId.of("Asia/Almaty"));
    }

    private UserRow find(String username) {
        return people.as(first, () -> directory.find(username)).orElseThrow();
    }

    private String mailTo(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ?")
                .param(user.id().value())
                .query(String.class)
                .single();
    }
}
