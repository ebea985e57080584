package org.khorgos.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.expert.DeclarationService;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.identity.AccountStatus;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.khorgos.notification.NoticeService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a person does who is invited to be an expert, with or without an account. */
@ServiceTest
class InvitedExpertServiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    InvitedExpertService invited;

    @Autowired
    InvitedService coProposers;

    @Autowired
    Doors doors;

    @Autowired
    ExpertInvitationService invitations;

    @Autowired
    Links links;

    @Autowired
    UserDirectory directory;

    @Autowired
    UserService administration;

    @Autowired
    AccountStatus account;

    @Autowired
    CurrentUser current;

    @Autowired
    ExpertProfileService profiles;

    @Autowired
    DeclarationService declarations;

    @Autowired
    NoticeService notices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UserRow secretary;
    private String name;
    private String address;

    @BeforeEach
    void a_secretary() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        name = "e" + UUID.randomUUID().toString().substring(0, 13);
        address = name + "@example.org";
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void the_link_shows_who_invites_with_which_words_and_what_is_known_of_the_guest() {
        ExpertInvitationDraft draft = new ExpertInvitationDraft(
                " Aigerim S. ", address, "ru", secretary.organisation(), "Two lines\nof words.");
        InvitationId id = people.as(secretary, () -> invitations.invite(draft));

        String token = links.expertToken(secretary, id);

        assertThat(doors.look(token)).hasValueSatisfying(greeting -> {
            assertThat(greeting.makesAccount()).isTrue();
            assertThat(greeting.subject()).isEqualTo("EXPERT");
            assertThat(greeting.inviter()).isEqualTo(secretary.displayName());
            assertThat(greeting.address()).isEqualTo(address);
            assertThat(greeting.guest())
                    .isEqualTo(new Greeting.Guest("Aigerim S.", secretary.organisation(), "Two lines\nof words."));
        });
        assertThat(doors.organisations(token))
                .anyMatch(organisation -> organisation.id().equals(secretary.organisation()));
    }

    @Test
    void a_newcomer_gets_an_account_of_an_expert_and_nothing_else() {
        String token = links.inviteExpert(secretary, address);

        assertThat(doors.register(token, newcomer(name), People.PASSWORD)).isEqualTo("expert-profile");

        UserRow person = find(name);
        assertThat(person.roles()).containsExactly(Role.EXPERT);
        assertThat(person.email()).isEqualTo(address);
        assertThat(people.as(person, profiles::own).isKnown()).isFalse();
        assertThat(people.as(person, declarations::own).declaredAt()).isNull();
        assertThat(people.as(secretary, invitations::open))
                .noneMatch(row -> row.address().equals(address));
        await().until(() -> people.as(secretary, () -> notices.unread()) == 1);
        assertThat(people.as(secretary, () -> notices.latest(Locale.ENGLISH, 1))
                        .get(0)
                        .text())
                .startsWith(person.displayName())
                .endsWith("accepted your invitation and is an expert now.");
    }

    @Test
    void a_user_gets_the_role_beside_their_others_and_acts_with_it_at_once() {
        UserRow known = people.someone(Role.PROPOSER);
        String token = links.inviteExpert(secretary, known.email());
        assertThat(doors.look(token).orElseThrow().known()).isTrue();

        people.as(known, () -> {
            assertThatThrownBy(profiles::own).isInstanceOf(AccessDeniedException.class);
            assertThat(doors.accept(token)).isEqualTo("expert-profile");
            account.renew();
            assertThat(current.get().roles()).containsExactlyInAnyOrder(Role.PROPOSER, Role.EXPERT);
            assertThat(profiles.own().isKnown()).isFalse();
            assertThat(account.unchanged(current.get())).isTrue();
        });

        assertThat(find(known.username()).roles()).containsExactlyInAnyOrder(Role.PROPOSER, Role.EXPERT);
    }

    @Test
    void a_disabled_user_goes_on_with_no_new_roles() {
        UserRow known = people.someone(Role.PROPOSER);
        SystemUser.run(() -> administration.giveRole(known.id(), Role.EXPERT));
        SystemUser.run(() -> administration.setEnabled(known.id(), false));

        people.as(known, () -> {
            account.renew();
            assertThat(current.get().roles()).containsExactly(Role.PROPOSER);
        });
    }

    @Test
    void only_the_application_itself_and_administrators_give_roles() {
        UserRow known = people.someone(Role.PROPOSER);
        for (Role role : List.of(Role.COMMITTEE_SECRETARY, Role.COMMITTEE_CHAIR, Role.OFFICE, Role.EXPERT)) {
            UserRow other = people.someone(role);
            assertThatThrownBy(() -> people.as(other, () -> administration.giveRole(known.id(), Role.EXPERT)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        UserRow administrator = people.someone(Role.ADMINISTRATOR);
        people.as(administrator, () -> administration.giveRole(known.id(), Role.EXPERT));
        people.as(administrator, () -> administration.giveRole(known.id(), Role.EXPERT));
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'UserChanged'")
                        .param(known.id().toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void who_became_an_expert_meanwhile_accepts_as_well() {
        UserRow known = people.someone(Role.PROPOSER);
        String token = links.inviteExpert(secretary, known.email());
        SystemUser.run(() -> administration.giveRole(known.id(), Role.EXPERT));

        people.as(known, () -> doors.accept(token));

        assertThat(people.as(secretary, invitations::open))
                .noneMatch(row -> row.address().equals(known.email()));
    }

    @Test
    void another_user_and_a_guest_who_does_not_sign_in_get_nothing() {
        UserRow known = people.someone(Role.PROPOSER);
        UserRow other = people.someone(Role.PROPOSER);
        String token = links.inviteExpert(secretary, known.email());

        assertRefused("invitation.otherPerson", () -> people.as(other, () -> doors.accept(token)));
        assertRefused("invitation.known", () -> doors.register(token, newcomer(name), People.PASSWORD));
        assertThatThrownBy(() -> doors.accept(token)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(find(other.username()).roles()).containsExactly(Role.PROPOSER);
        assertThat(find(known.username()).roles()).containsExactly(Role.PROPOSER);
        assertThat(doors.organisations(token)).isEmpty();
    }

    @Test
    void an_address_with_a_disabled_account_makes_no_second_one() {
        UserRow known = people.someone(Role.PROPOSER);
        SystemUser.run(() -> administration.setEnabled(known.id(), false));
        String token = links.inviteExpert(secretary, known.email());

        assertThat(doors.look(token).orElseThrow().known()).isTrue();
        assertRefused("invitation.known", () -> doors.register(token, newcomer(name), People.PASSWORD));
    }

    @Test
    void guessed_tokens_tell_nothing_whoever_tries() {
        UserRow known = people.someone(Role.PROPOSER);
        String token = links.inviteExpert(secretary, known.email());
        for (String guess : List.of(
                "", "x", "' or 1 = 1 --", "A".repeat(43), token.substring(1), token + "x", known.email(), address)) {
            assertThat(doors.look(guess)).isEmpty();
            assertThat(doors.organisations(guess)).isEmpty();
            assertRefused("invitation.link.UNKNOWN", () -> doors.register(guess, newcomer(name), People.PASSWORD));
            assertRefused("invitation.link.UNKNOWN", () -> people.as(known, () -> doors.accept(guess)));
        }
    }

    @Test
    void each_door_opens_by_its_own_links_only() {
        UserRow first = people.someone(Role.PROPOSER);
        String toProposal = links.invite(first, proposals.draft(first), address, InvitedRole.READ);
        String toReview = links.inviteExpert(secretary, address);

        assertThat(invited.look(toProposal)).isEmpty();
        assertThat(coProposers.look(toReview)).isEmpty();
        assertRefused("invitation.link.UNKNOWN", () -> invited.register(toProposal, newcomer(name), People.PASSWORD));
        assertRefused("invitation.link.UNKNOWN", () -> coProposers.register(toReview, newcomer(name), People.PASSWORD));
    }

    @Test
    void a_link_ends_by_the_clock_and_then_tells_nothing_but_that() {
        String token = links.inviteExpert(secretary, address);
        clock.moveTo(clock.instant().plus(Duration.ofDays(7)).minusSeconds(60));
        assertThat(doors.look(token).orElseThrow().standing()).isEqualTo(InvitationStanding.USABLE);

        clock.moveTo(clock.instant().plusSeconds(60));

        assertDead(token, InvitationStanding.ENDED);
        assertRefused("invitation.link.ENDED", () -> doors.register(token, newcomer(name), People.PASSWORD));
        assertThat(people.as(secretary, () -> directory.find(name))).isEmpty();
    }

    @Test
    void a_link_works_once_and_not_after_it_was_withdrawn() {
        String used = links.inviteExpert(secretary, address);
        doors.register(used, newcomer(name), People.PASSWORD);
        String withdrawn = links.inviteExpert(secretary, "x" + address);
        people.as(secretary, () -> invitations.withdraw(idOf("x" + address)));

        assertDead(used, InvitationStanding.USED);
        assertDead(withdrawn, InvitationStanding.WITHDRAWN);
        assertRefused("invitation.link.USED", () -> people.as(find(name), () -> doors.accept(used)));
        assertRefused(
                "invitation.link.WITHDRAWN", () -> doors.register(withdrawn, newcomer("y" + name), People.PASSWORD));
    }

    @Test
    void the_secretary_who_invites_cannot_accept_by_getting_the_address_later() {
        String token = links.inviteExpert(secretary, address);
        jdbc.sql("update identity_user set email = ? where user_id = ?")
                .params(address, secretary.id().value())
                .update();

        assertRefused("invitation.address.self", () -> people.as(secretary, () -> doors.accept(token)));
    }

    @Test
    void of_two_who_register_by_one_link_at_once_one_wins() throws InterruptedException {
        for (int round = 0; round < 15; round++) {
            String to = round + address;
            String token = links.inviteExpert(secretary, to);
            String username = "r" + round + name;

            List<@Nullable Throwable> thrown = Race.run(List.of(
                    () -> doors.register(token, newcomer(username + "-a"), People.PASSWORD),
                    () -> doors.register(token, newcomer(username + "-b"), People.PASSWORD)));

            assertOneWon(thrown, "invitation.link.USED");
            assertThat(accountsOf(to)).isOne();
        }
    }

    @Test
    void of_two_links_to_one_address_that_are_used_at_once_one_makes_the_account() throws InterruptedException {
        UserRow first = people.someone(Role.PROPOSER);
        ProposalId proposal = proposals.draft(first);
        for (int round = 0; round < 15; round++) {
            String to = round + address;
            String toReview = links.inviteExpert(secretary, to);
            String toProposal = links.invite(first, proposal, to, InvitedRole.READ);
            String username = "d" + round + name;

            List<@Nullable Throwable> thrown = Race.run(List.of(
                    () -> doors.register(toReview, newcomer(username + "-a"), People.PASSWORD),
                    () -> doors.register(toProposal, newcomer(username + "-b"), People.PASSWORD)));

            assertOneWon(thrown, "invitation.known");
            assertThat(accountsOf(to)).isOne();
        }
    }

    @Test
    void two_tabs_of_one_user_and_a_withdrawal_at_once_leave_one_outcome() throws InterruptedException {
        for (int round = 0; round < 15; round++) {
            UserRow known = people.someone(Role.PROPOSER);
            String token = links.inviteExpert(secretary, known.email());
            InvitationId id = idOf(known.email());

            List<@Nullable Throwable> thrown = Race.run(List.of(
                    () -> people.as(known, () -> doors.accept(token)),
                    () -> people.as(known, () -> doors.accept(token)),
                    () -> people.as(secretary, () -> invitations.withdraw(id))));

            assertThat(thrown)
                    .as("round " + round)
                    .filteredOn(one -> one == null)
                    .hasSize(1);
            boolean withdrawn = thrown.get(2) == null;
            assertThat(find(known.username()).roles().contains(Role.EXPERT)).isNotEqualTo(withdrawn);
            String key = withdrawn ? "invitation.link.WITHDRAWN" : "invitation.link.USED";
            List<@Nullable Throwable> accepting = new ArrayList<>(thrown.subList(0, 2));
            accepting.removeIf(one -> one == null);
            assertThat(accepting)
                    .allSatisfy(one -> assertThat(((Refused) one).messageKey()).isEqualTo(key));
            if (!withdrawn) {
                assertThat(thrown.get(2)).isInstanceOf(NotFound.class);
            }
        }
    }

    private static void assertOneWon(List<@Nullable Throwable> thrown, String key) {
        assertThat(thrown).filteredOn(failure -> failure == null).hasSize(1);
        assertThat(thrown)
                .as(thrown.toString())
                .filteredOn(failure -> failure instanceof Refused refused
                        && refused.messageKey().equals(key))
                .hasSize(1);
    }

    private int accountsOf(String to) {
        return jdbc.sql("select count(*) from identity_user where email = ?")
                .param(to)
                .query(Integer.class)
                .single();
    }

    private void assertDead(String token, InvitationStanding standing) {
        assertThat(doors.look(token))
                .hasValue(new Greeting(standing, null, null, "", "", "", false, Greeting.Guest.UNKNOWN));
        assertThat(doors.organisations(token)).isEmpty();
    }

    private Newcomer newcomer(String username) {
        return new Newcomer(username, "Guest expert", secretary.organisation(), null, "ru", ZoneId.of("Asia/Almaty"));
    }

    private UserRow find(String username) {
        return people.as(secretary, () -> directory.find(username)).orElseThrow();
    }

    private InvitationId idOf(String to) {
        return people.as(secretary, invitations::open).stream()
                .filter(row -> row.address().equals(to))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
