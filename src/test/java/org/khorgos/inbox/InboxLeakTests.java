package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.VisibilityRule;
import org.khorgos.base.NotFound;
import org.khorgos.committee.Vote;
import org.khorgos.demo.Cast;
import org.khorgos.demo.DecisionLife;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.portfolio.Lives;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What experts and voters do changes nothing that those can obtain from the inbox who may not know of it. */
@KhorgosTest
class InboxLeakTests {
    private static final Set<Role> WHO_STAFF_AND_WATCH =
            EnumSet.of(Role.COMMITTEE_SECRETARY, Role.COMMITTEE_CHAIR, Role.COMMITTEE_MEMBER, Role.SYSTEM);

    @Autowired
    Lives lives;

    @Autowired
    Cast cast;

    @Autowired
    DecisionLife decisions;

    @Autowired
    People people;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    VisibilityRule visibility;

    @Autowired
    JdbcClient jdbc;

    private ProposalId id;
    private List<UserRow> readers;

    @BeforeEach
    void in_review() {
        lives.people();
        id = lives.inReview("leaks");
        readers = new ArrayList<>(List.of(cast.get("proposer"), cast.get("cosignatory"), cast.get("expert-fr")));
        Arrays.stream(Role.values())
                .filter(role -> !WHO_STAFF_AND_WATCH.contains(role))
                .map(people::someone)
                .forEach(readers::add);
    }

    @Test
    void invitations_and_reviews_change_nothing_for_those_who_may_not_know() {
        List<UserRow> ignorant =
                readers.stream().filter(reader -> !mayKnow(reader)).toList();
        assertThat(ignorant).contains(cast.get("proposer"), cast.get("cosignatory"));
        Map<UserRow, List<Object>> before = snapshots(ignorant);
        List<UUID> hidden = tasks();

        decisions.answerInvitation(id, "expert-cn", true);
        decisions.answerInvitation(id, "expert-kz", false);
        decisions.review(id, "expert-cn", "4.0", "4.0", "3.5");

        assertThat(tasks()).isNotEqualTo(hidden);
        assertSame(before, snapshots(ignorant));
        ignorant.forEach(reader -> Stream.concat(hidden.stream(), tasks().stream())
                .map(TaskId::new)
                .filter(task ->
                        !people.as(reader, () -> lists.page(all(InboxList.MINE), TaskOrder.USUAL, 0, 50)).stream()
                                .map(TaskRow::id)
                                .toList()
                                .contains(task))
                .forEach(task -> assertThatThrownBy(() -> people.as(reader, () -> inbox.get(task)))
                        .as(reader.roles().toString())
                        .isInstanceOf(NotFound.class)));
    }

    @Test
    void votes_change_nothing_for_those_who_may_not_know() {
        lives.accept(id);
        lives.review(id, "To the proposers.", "To the committee.");
        lives.meet(id);
        List<UserRow> ignorant =
                readers.stream().filter(reader -> !mayKnow(reader)).toList();
        Map<UserRow, List<Object>> before = snapshots(ignorant);
        List<UUID> hidden = tasks();

        lives.vote(id, "member-1", Vote.YES);
        lives.vote(id, "member-2", Vote.NO);

        assertThat(tasks()).isNotEqualTo(hidden);
        assertSame(before, snapshots(ignorant));
    }

    @Test
    void who_staffs_the_round_still_sees_what_it_waits_for() {
        UserRow secretary = cast.get("secretary");
        TaskFilter waiting = all(InboxList.WAITING).withText(number());
        assertThat(people.as(secretary, () -> lists.page(waiting, TaskOrder.USUAL, 0, 50)))
                .extracting(TaskRow::kind)
                .extracting(Enum::name)
                .containsOnly("ANSWER_INVITATION")
                .hasSize(3);
    }

    private boolean mayKnow(UserRow reader) {
        return Stream.of(Operation.VIEW_REVIEWS, Operation.VIEW_VOTES)
                .anyMatch(facet -> visibility.mayView(reader.actor(), id, facet));
    }

    private Map<UserRow, List<Object>> snapshots(List<UserRow> of) {
        Map<UserRow, List<Object>> all = new LinkedHashMap<>();
        of.forEach(reader -> all.put(reader, people.as(reader, this::snapshot)));
        return all;
    }

    /** All that somebody can read, count, part, choose and find. */
    private List<Object> snapshot() {
        List<Object> seen = new ArrayList<>();
        for (InboxList list : InboxList.values()) {
            List<TaskFilter> filters = Stream.concat(Stream.of("", number(), "leaks"), Arrays.stream(names()))
                    .map(all(list)::withText)
                    .collect(Collectors.toList());
            seen.add(lists.counts(filters));
            filters.forEach(filter -> seen.add(lists.page(filter, TaskOrder.USUAL, 0, 100)));
            for (TaskGrouping grouping : TaskGrouping.values()) {
                seen.add(lists.groups(all(list), grouping));
            }
            seen.add(lists.calls(list));
            seen.add(lists.countries(list));
        }
        seen.add(inbox.on(id));
        return seen;
    }

    private String[] names() {
        return Stream.of("expert-cn", "expert-kz", "member-1", "member-2")
                .map(name -> cast.get(name).displayName())
                .toArray(String[]::new);
    }

    private void assertSame(Map<UserRow, List<Object>> before, Map<UserRow, List<Object>> after) {
        before.forEach((reader, seen) ->
                assertThat(after.get(reader)).as(reader.roles().toString()).isEqualTo(seen));
    }

    private List<UUID> tasks() {
        return jdbc.sql("select task_id from workflow_task where proposal_id = ? and status = 'OPEN' order by task_id")
                .param(id.value())
                .query(UUID.class)
                .list();
    }

    private String number() {
        return Objects.requireNonNull(jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private static TaskFilter all(InboxList list) {
        return TaskFilter.all(list);
    }
}
