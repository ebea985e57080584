package org.khorgos.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.committee.CommitteeService;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.PreferenceService;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.TaskRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many SQL statements the main acts of users take: budgets that must not grow unnoticed. */
@KhorgosTest
class StatementCountTests {
    @Autowired
    Stages at;

    @Autowired
    TaskListService lists;

    @Autowired
    TaskInboxService inbox;

    @Autowired
    FilingService filing;

    @Autowired
    CommitteeService committee;

    @Autowired
    PreferenceService preferences;

    @Autowired
    JdbcClient jdbc;

    private UUID call;

    @BeforeEach
    void people() {
        at.people();
        call = at.call("5000000", "700000");
    }

    @Test
    void an_inbox_page_with_the_counts_of_ten_views_takes_two_statements() {
        at.sent(call);
        List<TaskFilter> views = new ArrayList<>();
        for (InboxList list : InboxList.values()) {
            views.add(TaskFilter.all(list));
            views.add(TaskFilter.all(list).withDue(TaskFilter.Due.OVERDUE));
        }
        int count = counted("inbox page with counts", "office", () -> {
            lists.counts(views);
            lists.page(TaskFilter.all(InboxList.CLAIMABLE), TaskOrder.USUAL, 0, 50);
        });
        assertThat(count).isLessThanOrEqualTo(3);
    }

    @Test
    void the_inbox_shows_and_finds_the_title_in_the_readers_language() {
        ProposalId id = at.sent(call);
        jdbc.sql("update proposal set details = json_set(details, '$.translations', "
                        + "json_array(json_object('language', 'ru', 'title', :title, 'summary', ''))) "
                        + "where proposal_id = :id")
                .param("title", "Снег " + id)
                .param("id", id.value())
                .update();
        TaskFilter words = TaskFilter.all(InboxList.CLAIMABLE).withText("снег " + id);
        at.cast.run("office", () -> {
            assertThat(lists.page(words, TaskOrder.USUAL, 0, 5))
                    .extracting(TaskRow::title)
                    .doesNotContain("Снег " + id);
            preferences.prefer(Languages.RUSSIAN, ZoneOffset.UTC);
            assertThat(lists.page(words, TaskOrder.USUAL, 0, 5))
                    .extracting(TaskRow::title)
                    .containsExactly("Снег " + id);
            assertThat(inbox.get(lists.page(words, TaskOrder.USUAL, 0, 5).get(0).id())
                            .title())
                    .isEqualTo("Снег " + id);
            preferences.prefer(Languages.ENGLISH, ZoneOffset.UTC);
        });
    }

    @Test
    void taking_a_task_stays_within_its_budget() {
        at.sent(call);
        TaskRow task = at.cast.as("office", () -> lists.page(TaskFilter.all(InboxList.CLAIMABLE), TaskOrder.USUAL, 0, 1)
                .get(0));
        int count = counted("claim a task", "office", () -> inbox.claim(task.id()));
        assertThat(count).isLessThanOrEqualTo(24);
    }

    @Test
    void checking_a_form_stays_within_its_budget_once_the_engine_knows_the_table_of_its_advice() {
        at.life.check(at.sent(call));
        ProposalId id = at.sent(call);
        FormCheck inOrder = new FormCheck(Set.of(), true, true, true, "", Set.of());
        int count = counted("check a form and open the filing", "office", () -> filing.check(id, inOrder));
        assertThat(count).isLessThanOrEqualTo(82);
    }

    @Test
    void proposing_a_filing_stays_within_its_budget() {
        ProposalId id = at.sent(call);
        at.life.check(id);
        FilingProposal filed = new FilingProposal(FilingOutcome.FILED, "", null);
        int count = counted("propose a filing", "office", () -> filing.propose(id, filed));
        assertThat(count).isLessThanOrEqualTo(65);
    }

    @Test
    void a_vote_stays_within_its_budget() {
        ProposalId id = at.inCommittee(call);
        at.life.prepareMeeting(id, Motion.RECOMMEND);
        int count = counted("cast a vote", "member-1", () -> committee.vote(id, Vote.YES));
        assertThat(count).isLessThanOrEqualTo(40);
    }

    private int counted(String name, String person, Runnable act) {
        return Statements.count(name, () -> {
                    at.cast.run(person, act);
                    return name;
                })
                .count();
    }
}
