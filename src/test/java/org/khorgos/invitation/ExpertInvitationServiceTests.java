package org.khorgos.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertOneRefused;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What committee secretaries do: inviting experts, reminding them, withdrawing. */
@ServiceTest
class ExpertInvitationServiceTests {
    @Autowired
    People people;

    @Autowired
    ExpertInvitationService invitations;

    @Autowired
    Doors doors;

    @Autowired
    Links links;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UserRow secretary;
    private String address;

    @BeforeEach
    void a_secretary() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        address = "expert-" + UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void an_invitation_is_listed_for_every_secretary_with_its_times() {
        InvitationId id = invite("  " + address.toUpperCase(Locale.ROOT) + " ");

        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        assertThat(people.as(other, () -> row(id))).satisfies(row -> {
            assertThat(row.address()).isEqualTo(address);
            assertThat(row.name()).isEqualTo("Aigerim");
            assertThat(Duration.between(row.sentAt(), row.endsAt())).isEqualTo(Duration.ofDays(7));
            assertThat(Duration.between(row.sentAt(), row.remindableFrom())).isEqualTo(Duration.ofDays(1));
            assertThat(row.ended()).isFalse();
            assertThat(row.remindable()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_or_does_anything(Role role) {
        if (role == Role.COMMITTEE_SECRETARY) {
            return;
        }
        InvitationId id = invite(address);
        UserRow other = people.someone(role);
        for (Runnable act : acts(id)) {
            assertThatThrownBy(() -> people.as(other, act)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(people.as(secretary, () -> row(id)).ended()).isFalse();
    }

    @Test
    void a_guest_sees_and_does_nothing() {
        InvitationId id = invite(address);
        for (Runnable act : acts(id)) {
            assertThatThrownBy(act::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private List<Runnable> acts(InvitationId id) {
        return List.of(
                invitations::open,
                invitations::organisations,
                () -> invitations.invite(draft("x" + address, null)),
                () -> invitations.remind(id),
                () -> invitations.withdraw(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b", "a@example.org, b@example.org", "a@example.org\nBcc: b@example.org"})
    void what_is_no_address_is_refused(String wrong) {
        assertRefused(wrong, "invitation.address.invalid");
    }

    @Test
    void names_words_and_languages_have_their_limits() {
        for (ExpertInvitationDraft wrong : List.of(
                new ExpertInvitationDraft(" ", address, "en", null, "Words"),
                new ExpertInvitationDraft("n".repeat(121), address, "en", null, "Words"),
                new ExpertInvitationDraft("Name", address, "de", null, "Words"),
                new ExpertInvitationDraft("Name", address, "en", null, " "),
                new ExpertInvitationDraft("Name", address, "en", null, "w".repeat(2001)))) {
            assertThatThrownBy(() -> people.as(secretary, () -> invitations.invite(wrong)))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        ExpertInvitationDraft nowhere = draft(address, new OrganisationId(UUID.randomUUID()));
        assertThatThrownBy(() -> people.as(secretary, () -> invitations.invite(nowhere)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_invites_themselves_or_an_expert_in_whatever_spelling() {
        UserRow expert = people.someone(Role.EXPERT);

        assertRefused(secretary.email().toUpperCase(Locale.ROOT), "invitation.address.self");
        assertRefused(expert.email().toUpperCase(Locale.ROOT), "invitation.expert.already");
    }

    @Test
    void whether_the_address_has_another_account_makes_no_difference() {
        UserRow officer = people.someone(Role.OFFICE);

        InvitationId known = invite(officer.email());
        InvitationId unknown = invite(address);

        assertThat(people.as(secretary, () -> row(known)))
                .usingRecursiveComparison()
                .ignoringFields("id", "address", "sentAt", "endsAt", "remindableFrom")
                .isEqualTo(people.as(secretary, () -> row(unknown)));
    }

    @Test
    void the_same_address_is_invited_once_until_the_invitation_has_ended() {
        InvitationId first = invite(address);
        assertRefused(address.toUpperCase(Locale.ROOT), "invitation.expert.invited");

        clock.moveTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(people.as(secretary, () -> row(first)).ended()).isTrue();
        InvitationId second = invite(address);
        assertThat(people.as(secretary, invitations::open))
                .extracting(ExpertInvitationRow::id)
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void of_two_who_invite_one_address_at_once_one_is_refused() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            String to = round + address;
            List<@Nullable Throwable> thrown = Race.run(List.of(() -> invite(to), () -> invite(to)));

            assertOneRefused(present(thrown), "invitation.expert.invited");
        }
    }

    @Test
    void a_reminder_comes_a_day_later_at_the_earliest_and_brings_a_new_link() {
        String old = links.inviteExpert(secretary, address);
        InvitationId id = idOf(address);
        assertRemindRefused(id);
        Instant sent = people.as(secretary, () -> row(id)).sentAt();
        clock.moveTo(sent.plus(Duration.ofDays(1)).minusMillis(1));
        assertRemindRefused(id);

        clock.moveTo(sent.plus(Duration.ofDays(1)));
        assertThat(people.as(secretary, () -> row(id)).remindable()).isTrue();
        people.as(secretary, () -> invitations.remind(id));

        assertThat(doors.look(old)).isEmpty();
        assertThat(people.as(secretary, () -> row(id)).endsAt()).isEqualTo(sent.plus(Duration.ofDays(8)));
        String fresh = links.expertToken(secretary, id);
        assertThat(doors.look(fresh).orElseThrow().standing()).isEqualTo(InvitationStanding.USABLE);
        assertRemindRefused(id);
    }

    @Test
    void an_ended_invitation_works_again_by_a_reminder() {
        String token = links.inviteExpert(secretary, address);
        InvitationId id = idOf(address);
        clock.moveTo(people.as(secretary, () -> row(id)).endsAt());
        assertThat(doors.look(token).orElseThrow().standing()).isEqualTo(InvitationStanding.ENDED);

        people.as(secretary, () -> invitations.remind(id));

        assertThat(people.as(secretary, () -> row(id)).ended()).isFalse();
    }

    @Test
    void of_two_who_remind_at_once_one_does() throws InterruptedException {
        invite(address);
        InvitationId id = idOf(address);
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);

        List<@Nullable Throwable> thrown = Race.run(List.of(
                () -> people.as(secretary, () -> invitations.remind(id)),
                () -> people.as(other, () -> invitations.remind(id))));

        assertOneRefused(present(thrown), "invitation.expert.early");
    }

    @Test
    void a_withdrawn_one_is_gone_its_link_says_so_and_the_address_can_be_invited_anew() {
        String token = links.inviteExpert(secretary, address);
        InvitationId id = idOf(address);

        people.as(secretary, () -> invitations.withdraw(id));

        assertThat(doors.look(token).orElseThrow().standing()).isEqualTo(InvitationStanding.WITHDRAWN);
        assertThat(people.as(secretary, invitations::open))
                .extracting(ExpertInvitationRow::id)
                .doesNotContain(id);
        for (Runnable act : List.<Runnable>of(() -> invitations.withdraw(id), () -> invitations.remind(id))) {
            assertThatThrownBy(() -> people.as(secretary, act)).isInstanceOf(NotFound.class);
        }
        invite(address);
    }

    @Test
    void every_step_is_in_the_log_without_a_name_or_an_address() {
        InvitationId id = invite(address);
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        people.as(secretary, () -> invitations.remind(id));
        people.as(secretary, () -> invitations.withdraw(id));

        List<String> steps = jdbc.sql(
                        "select concat(action, ' ', facts) from audit_entry where subject = ? order by seq")
                .param(id.toString())
                .query(String.class)
                .list();
        assertThat(steps).hasSize(3);
        assertThat(steps.get(0)).startsWith("ExpertInvited").contains("false");
        assertThat(steps.get(1)).startsWith("ExpertInvited").contains("true");
        assertThat(steps.get(2)).startsWith("ExpertInvitationWithdrawn");
        assertThat(steps).noneMatch(step -> step.contains(address) || step.contains("Aigerim"));
    }

    @Test
    void the_database_keeps_the_two_purposes_apart() {
        InvitationId id = invite(address);
        for (String change : List.of(
                "role = 'READ'",
                "words = ''",
                "words = null",
                "person_name = null",
                "language = 'de'",
                "proposal_id = uuid()")) {
            assertThatThrownBy(() -> jdbc.sql("update invitation_invitation set " + change + " where invitation_id = ?")
                            .param(id.value())
                            .update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private InvitationId invite(String to) {
        return people.as(secretary, () -> invitations.invite(draft(to, null)));
    }

    private static ExpertInvitationDraft draft(String to, @Nullable OrganisationId organisation) {
        return new ExpertInvitationDraft("Aigerim", to, "en", organisation, "Please review for us.");
    }

    private ExpertInvitationRow row(InvitationId id) {
        return invitations.open().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private InvitationId idOf(String to) {
        return people.as(secretary, invitations::open).stream()
                .filter(row -> row.address().equals(to))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Throwable> present(List<@Nullable Throwable> thrown) {
        return thrown.stream()
                .filter(Objects::nonNull)
                .map(Throwable.class::cast)
                .toList();
    }

    private void assertRefused(String to, String key) {
        Refusals.assertRefused(key, () -> invite(to));
    }

    private void assertRemindRefused(InvitationId id) {
        Refusals.assertRefused("invitation.expert.early", () -> people.as(secretary, () -> invitations.remind(id)));
    }
}
