package org.khorgos.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.testing.Refusals.assertOneRefused;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.act.TaskPlanService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.workflow.TaskDrift;
import org.khorgos.workflow.monitor.TaskTableService;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked ends once, with its task: whatever happens at the same moment, nothing is half done. */
@ServiceTest
class RequestRaceTests {
    private static final int RACES = 4;

    @Autowired
    RequestService requests;

    @Autowired
    DiscussionService discussions;

    @Autowired
    RequestTaskFill fill;

    @Autowired
    ConflictService conflicts;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskPlanService plans;

    @Autowired
    TaskTableService table;

    @Autowired
    TaskDrift drift;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    private UserRow chair;
    private UserRow member;
    private ProposalId id;
    private CommentId comment;

    @BeforeEach
    void asked() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        member = people.someone(Role.COMMITTEE_MEMBER);
        id = proposals.in(ProposalState.IN_COMMITTEE);
        comment = ask();
    }

    @RepeatedTest(RACES)
    void doing_it_while_it_is_taken_back() throws InterruptedException {
        List<@Nullable Throwable> thrown =
                Race.run(List.of(this::finish, () -> people.as(chair, () -> requests.takeBack(id, comment))));
        assertOneRefused(thrown, "discussion.request.over");
        assertEnded(thrown.get(0) == null);
    }

    @RepeatedTest(RACES)
    void doing_it_while_the_comment_is_hidden() throws InterruptedException {
        List<@Nullable Throwable> thrown =
                Race.run(List.of(this::finish, () -> people.as(chair, () -> discussions.hide(id, comment, "Rude"))));
        assertThat(thrown.get(1)).isNull();
        assertThat(list(member, InboxList.DONE)).hasSize(thrown.get(0) == null ? 1 : 0);
        assertThat(list(member, InboxList.MINE)).isEmpty();
        assertThat(drift.rows()).isZero();
    }

    @RepeatedTest(RACES)
    void doing_it_twice_at_once() throws InterruptedException {
        assertOneRefused(Race.run(List.of(this::finish, this::finish)), "discussion.request.over");
        assertEnded(true);
    }

    @RepeatedTest(RACES)
    void doing_it_while_the_right_is_lost() throws InterruptedException {
        List<@Nullable Throwable> thrown = Race.run(
                List.of(this::finish, () -> people.as(member, () -> conflicts.declare(id, "My sister wrote it."))));
        assertThat(thrown.get(1)).isNull();
        boolean done = thrown.get(0) == null;
        if (!done) {
            assertThat(thrown.get(0)).isInstanceOf(NotFound.class);
        }
        assertThat(row().isOpen()).isEqualTo(!done);
        assertThat(answered()).isEqualTo(done);
        for (InboxList list : InboxList.values()) {
            assertThat(list(member, list)).isEmpty();
        }
        assertThat(list(chair, InboxList.DELEGATED)).hasSize(done ? 0 : 1);
        assertThat(drift.rows()).isZero();
    }

    @RepeatedTest(RACES)
    void asking_several_things_at_once() throws InterruptedException {
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        List<Runnable> all = IntStream.range(0, 6)
                .mapToObj(one -> (Runnable) () -> people.as(
                        one % 2 == 0 ? chair : secretary,
                        () -> requests.ask(id, Audience.COMMITTEE, "Compare.", null, member.id(), null)))
                .toList();
        assertThat(Race.run(all)).containsOnlyNulls();
        assertThat(list(member, InboxList.MINE)).hasSize(7);
        assertThat(list(chair, InboxList.DELEGATED)).hasSize(4);
        assertThat(list(secretary, InboxList.DELEGATED)).hasSize(3);
        assertThat(drift.rows()).isZero();
    }

    @RepeatedTest(RACES)
    void doing_it_while_it_is_ranked_and_the_inbox_is_made_anew() throws InterruptedException {
        TaskRow task = list(member, InboxList.MINE).get(0);
        List<@Nullable Throwable> thrown = Race.run(List.of(
                this::finish,
                () -> people.as(member, () -> plans.setPriority(task, 80)),
                () -> SystemUser.run(table::rebuild),
                fill::fill));
        assertThat(thrown.get(0)).isNull();
        assertThat(thrown.get(2)).isNull();
        assertThat(thrown.get(3)).isNull();
        assertEnded(true);
    }

    private void finish() {
        people.as(member, () -> requests.done(id, comment, "Here."));
    }

    private void assertEnded(boolean done) {
        assertThat(row().state()).isEqualTo(done ? RequestState.DONE : RequestState.TAKEN_BACK);
        assertThat(answered()).isEqualTo(done);
        assertThat(list(member, InboxList.DONE)).hasSize(done ? 1 : 0);
        assertThat(list(member, InboxList.MINE)).isEmpty();
        assertThat(list(chair, InboxList.DELEGATED)).isEmpty();
        assertThat(drift.rows()).isZero();
    }

    private CommentId ask() {
        return people.as(chair, () -> requests.ask(id, Audience.COMMITTEE, "Compare.", null, member.id(), null));
    }

    private CommentRequest row() {
        return comments().stream()
                .filter(one -> one.id().equals(comment))
                .map(one -> Objects.requireNonNull(one.request()))
                .findFirst()
                .orElseThrow();
    }

    private boolean answered() {
        return comments().stream().anyMatch(one -> comment.equals(one.answers()));
    }

    private List<CommentRow> comments() {
        return people.as(chair, () -> discussions.read(id, Audience.COMMITTEE)).comments();
    }

    private List<TaskRow> list(UserRow reader, InboxList list) {
        return people.as(reader, () -> lists.page(TaskFilter.all(list), TaskOrder.USUAL, 0, 50)).stream()
                .filter(row -> row.proposal().equals(id))
                .toList();
    }
}
