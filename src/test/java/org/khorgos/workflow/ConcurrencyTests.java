package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Refused;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.MeetingDraft;
import org.khorgos.committee.MeetingService;
import org.khorgos.committee.MemberRow;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.release.ReleaseService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.workflow.process.StandingFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People act at once, with real threads on a real MariaDB: nothing is lost, the second one learns who was first. */
@KhorgosTest
class ConcurrencyTests {
    private static final int SAME_TASK = 50;
    private static final int VOTES = 20;

    @Autowired
    Stages at;

    @Autowired
    FilingService filing;

    @Autowired
    CommitteeService committee;

    @Autowired
    ReleaseService releases;

    @Autowired
    MeetingService meetings;

    @Autowired
    People people;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void cast() {
        at.people();
    }

    @Test
    void of_two_people_who_complete_the_same_task_one_wins_and_the_other_learns_who() throws Exception {
        UUID call = at.call("5000000", "700000");
        FormCheck inOrder = new FormCheck(Set.of(), true, true, true, "", Set.of());
        int told = 0;
        for (int round = 0; round < SAME_TASK; round++) {
            ProposalId id = at.sent(call);
            List<String> outcomes = atOnce(List.of(
                    () -> outcome("office", () -> filing.check(id, inOrder)),
                    () -> outcome("office-2", () -> filing.check(id, inOrder))));
            assertThat(outcomes).filteredOn("done"::equals).as("round " + round).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.startsWith("workflow.task.done [Proposal officer")
                            || outcome.startsWith("workflow.task.done [Second proposal officer"))
                    .as("round " + round + ": " + outcomes)
                    .hasSize(1);
            told++;
            assertThat(at.state(id)).isEqualTo(ProposalState.FILING);
            assertThat(count("select count(*) from filing_check where proposal_id = ?", id))
                    .isOne();
        }
        System.out.printf(
                "same task by two people: %d rounds, one winner each, second told %d times%n", SAME_TASK, told);
    }

    @Test
    void four_members_vote_at_once_and_no_vote_is_lost() throws Exception {
        UUID call = at.call("5000000", "700000");
        for (int round = 0; round < VOTES; round++) {
            ProposalId voted = at.inCommittee(call);
            at.life.prepareMeeting(voted, Motion.RECOMMEND);
            for (String early : List.of("chair", "member-1", "member-2")) {
                at.life.vote(voted, early, Vote.YES);
            }
            List<Callable<String>> votes = new ArrayList<>();
            for (String member : List.of("member-3", "member-4", "member-5", "member-6")) {
                votes.add(() -> outcome(member, () -> committee.vote(voted, Vote.YES)));
            }
            assertThat(atOnce(votes)).as("round " + round).containsOnly("done");
            assertThat(at.passed(voted, "committee", "ServiceTask_KeepDecision"))
                    .isOne();
            assertThat(at.open(voted)).isOne();
            assertThat(count(
                            "select count(*) from committee_attendance a join committee_meeting m "
                                    + "on m.meeting_id = a.meeting_id where m.proposal_id = ? and a.vote = 'YES'",
                            voted))
                    .isEqualTo(7);
        }
        System.out.printf("four members at once: %d rounds, %d of %d votes counted%n", VOTES, VOTES * 7, VOTES * 7);
    }

    @Test
    void two_release_a_decision_at_once_and_it_leaves_once() throws Exception {
        UUID call = at.call("5000000", "700000");
        ProposalId id = at.inCommittee(call);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.YES);
        List<Callable<String>> releasing = List.of(
                () -> outcome("chair", () -> releases.release(id, "")),
                () -> outcome("secretary", () -> releases.release(id, "")));

        assertThat(atOnce(releasing)).containsOnlyOnce("done");

        assertThat(at.state(id)).isEqualTo(ProposalState.RECOMMENDED);
        assertThat(at.passed(id, "committee", "ServiceTask_RecordDecision")).isOne();
    }

    @Test
    void a_decision_left_behind_is_prepared_anew_by_one_of_two_and_is_void() throws Exception {
        ProposalId id = at.inCommittee(at.call("5000000", "700000"));
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        at.life.voteAll(id, Vote.YES);
        beginAnew(id);
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        List<String> outcomes = atOnce(List.of(
                () -> outcome(() -> at.life.prepareMeeting(id, Motion.RECOMMEND)),
                () -> outcome(() -> people.as(other, () -> committee.prepare(id, draft(id))))));
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).anyMatch(outcome -> outcome.startsWith("workflow.task.done ["));
        assertThat(statuses(id)).containsExactly("VOID RECOMMENDED", "OPEN ");

        assertThat(outcome("chair", () -> releases.release(id, ""))).startsWith("release.undecided");
        at.life.voteAll(id, Vote.NO);
        at.life.release(id);
        assertThat(at.state(id)).isEqualTo(ProposalState.REJECTED);
        assertThat(statuses(id)).containsExactly("VOID RECOMMENDED", "CLOSED REJECTED");
    }

    /** Ends the process by force and lets another one come to its committee. */
    private void beginAnew(ProposalId id) {
        var main = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("proposal")
                .singleResult();
        RuntimeService runtime = engine.getRuntimeService();
        runtime.deleteProcessInstance(main.getId(), "lost");
        StandingFacts.passOver(
                "UserTask_PrepareMeeting", () -> runtime.restartProcessInstances(main.getProcessDefinitionId())
                        .processInstanceIds(main.getId())
                        .startBeforeActivity("CallActivity_Committee")
                        .execute());
    }

    private List<String> statuses(ProposalId id) {
        return jdbc.sql("select concat(status, ' ', coalesce(decision, '')) from committee_meeting "
                        + "where proposal_id = ? order by round")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private int count(String sql, ProposalId id) {
        return jdbc.sql(sql).param(id.value()).query(Integer.class).single();
    }

    private MeetingDraft draft(ProposalId id) {
        Set<UserId> present =
                meetings.plan(id).members().stream().map(MemberRow::id).collect(Collectors.toSet());
        return new MeetingDraft(clock.instant(), Motion.RECOMMEND, "", present, Map.of());
    }

    private String outcome(String person, Runnable act) {
        return outcome(() -> at.cast.run(person, act));
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refused refused) {
            return refused.messageKey() + " " + List.of(refused.arguments());
        }
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Future<String>> futures = new ArrayList<>();
            for (Callable<String> act : acts) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
