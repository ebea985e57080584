package org.khorgos.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.ui.Desks;
import org.khorgos.proposal.ProposalService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** What the inbox offers for filtering tells nobody of calls and countries with which they have nothing to do. */
@KhorgosTest
class TaskChoiceTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService writing;

    @Autowired
    Desks desks;

    @Autowired
    TaskListService lists;

    private UUID call;
    private UserRow officer;
    private TaskRow task;

    @BeforeEach
    void sent() {
        call = proposals.call();
        UserRow proposer = people.someone(Role.PROPOSER);
        officer = people.someone(Role.OFFICE);
        ProposalId id = proposals.draft(call, proposer);
        people.as(proposer, () -> writing.sendForSignature(id));
        task = desks.task(officer, id);
    }

    @Test
    void each_list_offers_the_calls_and_countries_of_its_own_tasks() {
        TaskCall expected = new TaskCall(call, task.callCode());
        assertThat(calls(officer, InboxList.CLAIMABLE)).contains(expected);
        assertThat(calls(officer, InboxList.MINE)).isEmpty();
        assertThat(countries(officer, InboxList.CLAIMABLE)).contains("KZ");
        assertThat(countries(officer, InboxList.MINE)).isEmpty();

        desks.take(officer, task);
        assertThat(calls(officer, InboxList.MINE)).containsExactly(expected);
        assertThat(calls(officer, InboxList.CLAIMABLE)).doesNotContain(expected);
        assertThat(countries(officer, InboxList.MINE)).containsExactly("KZ");
    }

    @Test
    void a_call_without_a_task_of_the_reader_is_as_if_there_were_none_and_no_count_tells() {
        UserRow expert = people.someone(Role.EXPERT);
        UUID never = UUID.randomUUID();
        assertThat(people.as(expert, () -> lists.known(List.of(call, never)))).isEmpty();
        for (InboxList list : InboxList.values()) {
            assertThat(calls(expert, list)).isEmpty();
            assertThat(countries(expert, list)).isEmpty();
            TaskFilter hidden = TaskFilter.all(list).withCall(call);
            TaskFilter absent = TaskFilter.all(list).withCall(never);
            Map<TaskFilter, TaskCount> counts = people.as(expert, () -> lists.counts(List.of(hidden, absent)));
            assertThat(counts.get(hidden)).isEqualTo(TaskCount.NONE).isEqualTo(counts.get(absent));
        }
        assertThat(people.as(officer, () -> lists.known(List.of(call, never))))
                .containsExactly(new TaskCall(call, task.callCode()));
    }

    @Test
    void choices_take_one_statement_each_and_none_when_nothing_is_asked() {
        people.as(officer, () -> {
            assertThat(Statements.count("calls to filter by", () -> lists.calls(InboxList.CLAIMABLE))
                            .statements())
                    .filteredOn(sql -> sql.contains("workflow_task"))
                    .hasSize(1);
            assertThat(Statements.count("known calls", () -> lists.known(List.of(call)))
                            .statements())
                    .filteredOn(sql -> sql.contains("workflow_task"))
                    .hasSize(1);
            assertThat(Statements.count("no call", () -> lists.known(List.of())).statements())
                    .noneMatch(sql -> sql.contains("workflow_task"));
        });
    }

    private List<TaskCall> calls(UserRow person, InboxList list) {
        return people.as(person, () -> lists.calls(list));
    }

    private List<String> countries(UserRow person, InboxList list) {
        return people.as(person, () -> lists.countries(list));
    }
}
