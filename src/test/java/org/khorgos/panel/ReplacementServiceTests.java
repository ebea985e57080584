package org.khorgos.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.call.Sector;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ReplacementServiceTests {
    @Autowired
    ReplacementService replacements;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    ExpertProfileService profiles;

    @Autowired
    People people;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient jdbc;

    UserRow secretary;
    List<UserRow> experts;
    List<UserId> disabled;

    /** Of Kazakhstan nobody else can be asked but whom a test makes. */
    @BeforeEach
    void open() {
        disabled = jdbc
                .sql("select u.user_id from identity_user u "
                        + "join identity_organisation o on o.organisation_id = u.organisation_id and o.country = 'KZ' "
                        + "join identity_user_role r on r.user_id = u.user_id and r.role = 'EXPERT' where u.enabled")
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
        enable(disabled, false);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        experts = panels.experts();
    }

    @AfterEach
    void close() {
        enable(disabled, true);
    }

    @Test
    void the_best_one_of_the_same_side_takes_the_seat_in_the_same_round() {
        ProposalId id = assigned();
        people.someone("FR", Role.EXPERT);
        people.someone("KZ", Role.EXPERT);
        UserRow farmer = people.someone("KZ", Role.EXPERT);
        profile(farmer, 5);
        AssignmentId replaced = replace(id).orElseThrow();
        assertThat(SystemUser.call(() -> assignments.expert(replaced))).isEqualTo(farmer.id());
        assertThat(panels.of(id, farmer)).isEqualTo(replaced);
        assertThat(jdbc.sql("select concat(side, round, status) from panel_assignment where assignment_id = ?")
                        .param(replaced.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PARTNER1INVITED");
    }

    @Test
    void nobody_in_conflict_full_or_asked_before_takes_it() {
        ProposalId id = assigned();
        UserRow full = people.someone("KZ", Role.EXPERT);
        profile(full, 0);
        assertThat(replace(id)).isEmpty();
        UserRow next = people.someone("KZ", Role.EXPERT);
        AssignmentId taken = replace(id).orElseThrow();
        people.as(next, () -> assignments.decline(id, taken, DeclineKind.CONFLICT, "A joint paper."));
        assertThat(SystemUser.call(() -> replacements.inviteReplacement(taken))).isEmpty();
    }

    @Test
    void of_two_proposals_at_once_only_one_gets_the_last_place_of_an_expert() throws InterruptedException {
        ProposalId first = assigned();
        ProposalId second = assigned();
        UserRow only = people.someone("KZ", Role.EXPERT);
        profile(only, 1);
        List<Throwable> thrown = Race.run(List.of(() -> replace(first), () -> replace(second)));
        assertThat(thrown.stream().filter(Objects::nonNull)).isEmpty();
        assertThat(jdbc.sql("select count(*) from panel_assignment where expert_id = ?")
                        .param(only.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void of_two_secretaries_at_once_only_one_gets_the_last_place_of_an_expert() throws InterruptedException {
        profile(experts.get(1), 1);
        ProposalId first = panels.opened();
        ProposalId second = panels.opened();
        List<Throwable> thrown = Race.run(List.of(() -> assign(first), () -> assign(second)));
        assertThat(thrown.stream().filter(Objects::nonNull)).hasSize(1);
    }

    @Test
    void only_the_process_asks_for_it() {
        ProposalId id = assigned();
        AssignmentId own = panels.of(id, experts.get(1));
        assertThatThrownBy(() -> people.as(secretary, () -> replacements.inviteReplacement(own)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ProposalId assigned() {
        ProposalId id = panels.opened();
        assign(id);
        return id;
    }

    private void assign(ProposalId id) {
        people.as(secretary, () -> assignments.assign(id, Panels.ids(experts)));
    }

    /** In place of the expert of Kazakhstan. */
    private Optional<AssignmentId> replace(ProposalId id) {
        AssignmentId left = new AssignmentId(
                jdbc.sql("select assignment_id from panel_assignment where proposal_id = ? and expert_id = ?")
                        .params(id.value(), experts.get(1).id().value())
                        .query(UUID.class)
                        .single());
        return SystemUser.call(() -> replacements.inviteReplacement(left));
    }

    private void profile(UserRow expert, int limit) {
        ProfileDraft draft =
                new ProfileDraft(Set.of("4.1"), Set.of(Sector.AGRICULTURE), Set.of("en"), Set.of(), "", limit);
        people.as(expert, () -> profiles.keep(draft));
    }

    private void enable(List<UserId> users, boolean enabled) {
        users.forEach(user -> jdbc.sql("update identity_user set enabled = ? where user_id = ?")
                .params(enabled, user.value())
                .update());
    }
}
