package org.khorgos.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule.Condition;
import org.khorgos.base.NotFound;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.DueLight;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskCount;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.WhySeen;
import org.khorgos.inbox.WhySeenService;
import org.khorgos.inbox.act.TaskHandoverService;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.inbox.remark.TaskCommentService;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.review.RecallService;
import org.khorgos.review.ReviewProcess;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.khorgos.workflow.ProposalProgressService;
import org.khorgos.workflow.TaskDrift;
import org.khorgos.workflow.monitor.InstanceTaskService;
import org.khorgos.workflow.monitor.TaskTableService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comments ask stands in inboxes, for those who take part in the discussion and for nobody else. */
@ServiceTest
class RequestTaskTests {
    @Autowired
    RequestService requests;

    @Autowired
    DiscussionService discussions;

    @Autowired
    RequestSight sight;

    @Autowired
    RequestTaskFill fill;

    @Autowired
    Circle circle;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    WhySeenService why;

    @Autowired
    TaskPlanService plans;

    @Autowired
    TaskHandoverService hands;

    @Autowired
    TaskCommentService remarks;

    @Autowired
    ProposalProgressService progress;

    @Autowired
    InstanceTaskService instances;

    @Autowired
    TaskTableService table;

    @Autowired
    TaskDrift drift;

    @Autowired
    ConflictService conflicts;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    RecallService recalls;

    @Autowired
    ReviewProcess process;

    @Autowired
    UserDirectory directory;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UserRow chair;
    UserRow member;
    UserRow other;
    ProposalId id;
    LocalDate today;

    @BeforeEach
    void meet() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        member = people.someone(Role.COMMITTEE_MEMBER);
        other = people.someone(Role.COMMITTEE_MEMBER);
        id = proposals.in(ProposalState.IN_COMMITTEE);
        today = clock.instant().atZone(chair.zone()).toLocalDate();
    }

    @Test
    void it_is_a_task_of_who_is_asked_and_one_that_the_asker_gave() {
        CommentId comment = ask(member, today.plusDays(60));
        TaskRow row = mine(member).get(0);
        assertThat(row.kind()).isEqualTo(Operation.FULFIL_REQUEST);
        assertThat(row.subject()).isEqualTo(comment.toString());
        assertThat(row.proposal()).isEqualTo(id);
        assertThat(row.title()).isNotEmpty();
        assertThat(row.delegatedBy()).isEqualTo(chair.displayName());
        assertThat(row.personal()).isTrue();
        assertThat(row.dueAt())
                .isEqualTo(today.plusDays(60)
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(chair.zone())
                        .toInstant());
        assertThat(row.light(clock.instant())).isEqualTo(DueLight.GREEN);
        assertThat(page(chair, InboxList.DELEGATED, "")).containsExactly(row);
        assertThat(page(chair, InboxList.WAITING, "")).isEmpty();
        assertThat(count(member, InboxList.MINE)).isEqualTo(1);
        assertThat(count(chair, InboxList.DELEGATED)).isEqualTo(1);
        assertThat(page(member, InboxList.MINE, row.number())).containsExactly(row);
        assertThat(page(member, InboxList.MINE, "nothing like it")).isEmpty();
        assertThat(page(chair, InboxList.DELEGATED, member.displayName())).hasSize(1);
        assertThat(reasons(member, row)).containsExactly(WhySeen.Reason.ASKED);
        assertThat(reasons(chair, row)).containsExactly(WhySeen.Reason.DELEGATED);
        assertThat(drift.rows()).isZero();
    }

    @Test
    void without_a_day_it_has_no_light_and_on_the_last_day_a_yellow_one() {
        ask(member, null);
        assertThat(mine(member).get(0).light(clock.instant())).isEqualTo(DueLight.NONE);
        ask(other, today);
        assertThat(mine(other).get(0).light(clock.instant())).isEqualTo(DueLight.YELLOW);
    }

    @Test
    void what_is_done_stands_among_what_was_done_and_waits_for_nobody() {
        CommentId comment = ask(member, today);
        people.as(member, () -> requests.done(id, comment, "Here."));
        assertThat(mine(member)).isEmpty();
        assertThat(count(member, InboxList.MINE)).isZero();
        assertThat(page(chair, InboxList.DELEGATED, "")).isEmpty();
        assertThat(page(member, InboxList.DONE, "")).singleElement().satisfies(row -> {
            assertThat(row.endedAt()).isNotNull();
            assertThat(row.subject()).isEqualTo(comment.toString());
        });
        assertThat(drift.rows()).isZero();
    }

    @Test
    void what_is_taken_back_or_hidden_is_gone() {
        CommentId first = ask(member, null);
        people.as(chair, () -> requests.takeBack(id, first));
        CommentId second = ask(member, null);
        people.as(chair, () -> discussions.hide(id, second, "Rude"));
        for (InboxList list : InboxList.values()) {
            assertThat(page(member, list, "")).isEmpty();
            assertThat(page(chair, list, "")).isEmpty();
        }
        assertThat(drift.rows()).isZero();
    }

    @Test
    void nobody_else_learns_of_it_by_any_list_count_choice_or_word() {
        UserRow proposer = people.someone(Role.PROPOSER);
        id = proposals.in(ProposalState.IN_COMMITTEE, proposer);
        List<UserRow> readers = new ArrayList<>(List.of(proposer, other, people.someone(Role.COMMITTEE_SECRETARY)));
        Arrays.stream(Role.values())
                .filter(Role::assignable)
                .map(people::someone)
                .forEach(readers::add);
        List<List<Object>> before = readers.stream().map(this::all).toList();
        ask(member, today);
        TaskRow row = mine(member).get(0);
        assertThat(readers.stream().map(this::all).toList()).isEqualTo(before);
        for (UserRow reader : readers) {
            assertThatThrownBy(() -> people.as(reader, () -> inbox.get(row.id())))
                    .as(reader.roles().toString())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(reader, () -> why.of(row.id())))
                    .as(reader.roles().toString())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_conflict_takes_the_row_away_at_once_with_its_counts_and_what_was_done() {
        CommentId done = ask(member, null);
        people.as(member, () -> requests.done(id, done, ""));
        List<Object> nothing = all(other);
        ask(member, today);
        TaskRow row = mine(member).get(0);
        people.as(member, () -> conflicts.declare(id, "My sister wrote it."));
        assertThat(all(member)).isEqualTo(nothing);
        assertThatThrownBy(() -> people.as(member, () -> inbox.get(row.id()))).isInstanceOf(NotFound.class);
        assertThat(page(chair, InboxList.DELEGATED, "")).hasSize(1);
        assertThat(drift.rows()).isZero();
    }

    @Test
    void the_end_of_a_role_and_a_step_of_the_proposal_take_it_away_and_it_comes_back_with_the_right() {
        ask(member, null);
        for (ProposalState state : List.of(ProposalState.IN_APPROVAL, ProposalState.IN_COMMITTEE)) {
            jdbc.sql("update proposal set state = ? where proposal_id = ?")
                    .params(state.name(), id.value())
                    .update();
            assertThat(mine(member)).hasSize(state == ProposalState.IN_COMMITTEE ? 1 : 0);
            assertThat(count(member, InboxList.MINE)).isEqualTo(state == ProposalState.IN_COMMITTEE ? 1 : 0);
        }
        jdbc.sql("update identity_user_role set role = 'SUPERVISOR' where user_id = ?")
                .param(member.id().value())
                .update();
        UserRow supervisor = SystemUser.call(() -> directory.get(member.id()));
        assertThat(mine(supervisor)).isEmpty();
        assertThat(count(supervisor, InboxList.MINE)).isZero();
    }

    @Test
    void the_lists_say_of_everybody_in_every_state_and_discussion_what_the_discussion_says() {
        UserRow proposer = people.someone(Role.PROPOSER);
        List<UserRow> experts = panels.experts();
        invite(experts);
        List<UserRow> readers = new ArrayList<>(experts);
        readers.add(proposer);
        Arrays.stream(Role.values())
                .filter(Role::assignable)
                .map(people::someone)
                .forEach(readers::add);
        jdbc.sql("insert into access_grant (proposal_id, grantee, capacity, granted_at) "
                        + "values (?, ?, 'EDITOR', now(6))")
                .params(id.value(), "USER@" + proposer.id())
                .update();
        Map<Audience, CommentId> comments = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            comments.put(audience, comment(audience, member.id()));
        }
        submit(experts.get(0));
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        String before = state();
        for (ProposalState state : ProposalState.values()) {
            move(state.name());
            for (UserRow reader : readers) {
                Set<Audience> writes = circle.rights(reader.actor(), id).writes();
                for (Audience audience : Audience.values()) {
                    boolean shown = isShown(reader.actor(), Objects.requireNonNull(comments.get(audience)));
                    seen += shown ? 1 : 0;
                    if (shown != writes.contains(audience)) {
                        wrong.add(reader.roles() + " " + state + " " + audience);
                    }
                }
            }
        }
        move(before);
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void an_expert_has_it_while_the_own_review_stands_submitted() {
        List<UserRow> experts = panels.experts();
        UserRow expert = experts.get(0);
        invite(experts);
        CommentId comment = comment(Audience.REVIEWERS, expert.id());
        assertThat(mine(expert)).isEmpty();
        submit(expert);
        assertThat(mine(expert)).extracting(TaskRow::subject).containsExactly(comment.toString());
        when(process.canRecall(eq(id), any())).thenReturn(true);
        people.as(expert, () -> recalls.recall(id, panels.of(id, expert)));
        assertThat(mine(expert)).isEmpty();
    }

    @Test
    void it_holds_up_no_process_and_no_administrator_sees_it() {
        ask(member, today);
        assertThat(SystemUser.call(() -> progress.holders(List.of(id)))).doesNotContainKey(id);
        assertThat(people.as(people.someone(Role.ADMINISTRATOR), () -> instances.tasks(id)))
                .isEmpty();
    }

    @Test
    void it_is_put_off_and_ranked_but_neither_handed_on_nor_talked_about_there() {
        ask(member, today);
        TaskRow row = mine(member).get(0);
        TaskRow later = people.as(member, () -> plans.setFollowUp(row, today.plusDays(1)));
        TaskRow urgent = people.as(member, () -> plans.setPriority(later, 80));
        assertThat(mine(member).get(0).priority()).isEqualTo(80);
        assertThat(mine(member).get(0).followUpAt()).isNotNull();
        assertRefused("inbox.no.request", () -> people.as(member, () -> plans.setDue(urgent, today, "No time")));
        assertRefused("inbox.no.request", () -> people.as(member, () -> remarks.comment(row.id(), "Psst")));
        assertRefused("inbox.no.request", () -> people.as(chair, () -> plans.remind(row.id())));
        assertRefused("inbox.no.request", () -> people.as(member, () -> hands.delegate(row.id(), other.id())));
        assertThat(drift.rows()).isZero();
    }

    @Test
    void a_lost_row_is_made_again_from_the_engine() {
        ask(member, today);
        TaskRow before = mine(member).get(0);
        jdbc.sql("delete from workflow_task where task_id = ?")
                .param(before.id().value())
                .update();
        assertThat(drift.kinds()).containsEntry(TaskDrift.Kind.MISSING, 1L);
        SystemUser.run(table::rebuild);
        assertThat(drift.rows()).isZero();
        assertThat(mine(member).get(0))
                .usingRecursiveComparison()
                .ignoringFields("createdAt")
                .isEqualTo(before);
    }

    @Test
    void what_was_asked_before_there_were_tasks_becomes_one_at_the_start_and_only_once() {
        CommentId comment = ask(member, today);
        TaskRow before = mine(member).get(0);
        jdbc.sql("delete from workflow_task where task_id = ?")
                .param(before.id().value())
                .update();
        jdbc.sql("delete from ACT_RU_TASK where ID_ = ?")
                .param(comment.toString())
                .update();
        jdbc.sql("delete from ACT_HI_TASKINST where ID_ = ?")
                .param(comment.toString())
                .update();
        fill.fill();
        fill.fill();
        assertThat(mine(member)).singleElement().satisfies(row -> {
            assertThat(row.dueAt()).isEqualTo(before.dueAt());
            assertThat(row.delegatedBy()).isEqualTo(chair.displayName());
        });
        people.as(member, () -> requests.done(id, comment, ""));
        assertThat(drift.rows()).isZero();
    }

    @Test
    void an_inbox_with_many_of_them_needs_no_more_statements() {
        int none = statements();
        for (int i = 0; i < 5; i++) {
            ask(member, today.plusDays(i));
        }
        assertThat(mine(member)).hasSize(5);
        assertThat(statements()).isEqualTo(none).isLessThanOrEqualTo(3);
    }

    private int statements() {
        List<TaskFilter> views =
                Stream.of(InboxList.values()).map(TaskFilter::all).toList();
        return people.as(
                        member,
                        () -> Statements.count("an inbox with requests", () -> {
                            lists.counts(views);
                            return lists.page(TaskFilter.all(InboxList.MINE), TaskOrder.USUAL, 0, 50);
                        }))
                .count();
    }

    private CommentId ask(UserRow asked, @Nullable LocalDate due) {
        return people.as(
                chair, () -> requests.ask(id, Audience.COMMITTEE, "Compare the stations.", null, asked.id(), due));
    }

    /** Asks somebody who need not be allowed to read it. */
    private CommentId comment(Audience audience, UserId asked) {
        CommentId comment = CommentId.next();
        jdbc.sql("insert into discussion_comment (comment_id, proposal_id, audience, author_id, text, written_at) "
                        + "values (?, ?, ?, ?, 'Compare.', now(6))")
                .params(comment.value(), id.value(), audience.name(), chair.id().value())
                .update();
        jdbc.sql("insert into discussion_request (comment_id, asker, asked, zone) values (?, ?, ?, 'UTC')")
                .params(comment.value(), chair.id().value(), asked.value())
                .update();
        fill.fill();
        return comment;
    }

    private void invite(List<UserRow> experts) {
        id = panels.opened();
        people.as(people.someone(Role.COMMITTEE_SECRETARY), () -> assignments.assign(id, Panels.ids(experts)));
        experts.forEach(expert -> panels.accept(id, expert));
    }

    private void submit(UserRow expert) {
        panels.write(id, expert, "4.0", "3.5", "3.0");
    }

    private boolean isShown(Actor actor, CommentId comment) {
        Condition condition = sight.condition(actor, "t");
        return jdbc.sql("select count(*) from workflow_task t where t.subject = :subject and " + condition.sql())
                        .params(condition.parameters())
                        .param("subject", comment.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String state() {
        return jdbc.sql("select state from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private void move(String state) {
        jdbc.sql("update proposal set state = ? where proposal_id = ?")
                .params(state, id.value())
                .update();
    }

    private List<TaskRow> mine(UserRow reader) {
        return page(reader, InboxList.MINE, "");
    }

    private List<TaskRow> page(UserRow reader, InboxList list, String words) {
        return people.as(reader, () -> lists.page(TaskFilter.all(list).withText(words), TaskOrder.USUAL, 0, 50).stream()
                .filter(row -> row.kind() == Operation.FULFIL_REQUEST)
                .toList());
    }

    private long count(UserRow reader, InboxList list) {
        TaskFilter filter = TaskFilter.all(list).withKind(Operation.FULFIL_REQUEST);
        return Objects.requireNonNull(
                        people.as(reader, () -> lists.counts(List.of(filter))).getOrDefault(filter, TaskCount.NONE))
                .n();
    }

    private List<WhySeen.Reason> reasons(UserRow reader, TaskRow row) {
        return people.as(reader, () -> why.of(row.id())).stream()
                .map(WhySeen::reason)
                .toList();
    }

    /** All that somebody can read, count, part and choose, as far as requests could change it. */
    private List<Object> all(UserRow reader) {
        return people.as(reader, () -> {
            List<Object> seen = new ArrayList<>();
            for (InboxList list : InboxList.values()) {
                TaskFilter filter = TaskFilter.all(list).withKind(Operation.FULFIL_REQUEST);
                seen.add(List.copyOf(lists.counts(List.of(filter)).values()));
                seen.add(lists.page(filter, TaskOrder.USUAL, 0, 100));
                for (TaskGrouping grouping : TaskGrouping.values()) {
                    seen.add(lists.groups(filter, grouping));
                }
                seen.add(lists.calls(list));
                seen.add(lists.countries(list));
            }
            seen.add(inbox.on(id));
            return seen;
        });
    }
}
