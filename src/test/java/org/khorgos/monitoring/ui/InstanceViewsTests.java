package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.monitoring.ui.Board.cell;
import static org.khorgos.monitoring.ui.Board.empty;
import static org.khorgos.monitoring.ui.Board.grid;
import static org.khorgos.monitoring.ui.Board.marked;
import static org.khorgos.monitoring.ui.Board.rows;
import static org.khorgos.monitoring.ui.Board.search;
import static org.khorgos.monitoring.ui.Board.select;
import static org.khorgos.monitoring.ui.Board.tabs;
import static org.khorgos.monitoring.ui.Board.text;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.withdrawal.WithdrawalService;
import org.khorgos.workflow.monitor.InstanceFilter;
import org.khorgos.workflow.monitor.InstanceListService;
import org.khorgos.workflow.monitor.InstanceRow;
import org.khorgos.workflow.monitor.InstanceSort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of processes and the inside of one by what administrators and auditors see. */
@KhorgosTest
class InstanceViewsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    Proposals proposals;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    FilingService filing;

    @Autowired
    InstanceListService monitor;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() {
        Screens.close();
        breakdowns.repair();
    }

    @Test
    void processes_are_found_by_number_and_by_what_state_they_are_in() {
        ProposalId running = breakdowns.sent();
        ProposalId stuck = breakdowns.sent();
        breakdowns.breakNextTimer(stuck);
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId ended = breakdowns.sent(proposer);
        people.as(proposer, () -> withdrawals.withdraw(ended, "The partners have changed their plans."));
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/instances");

            assertThat(kinds(running)).containsExactly("ALL", "RUNNING");
            assertThat(kinds(stuck)).containsExactly("ALL", "RUNNING", "FAILED");
            assertThat(kinds(ended)).containsExactly("ALL", "ENDED");
            assertThat(empty()).contains("No process matches.", "Change the filters");
        });
    }

    @Test
    void a_row_tells_how_much_is_open_and_stuck_and_leads_inside() {
        ProposalId id = breakdowns.sent();
        breakdowns.breakNextTimer(id);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances");
            _setValue(search(), number(id));

            Anchor link = (Anchor) cell(grid(), "Proposal", 0);
            assertThat(link.getHref()).isEqualTo("monitor/instances/" + id);
            assertThat(link.getText()).isEqualTo("Snow and glacier water for two valleys");
            assertThat(text(cell(grid(), "State", 0))).contains("Form check");
            assertThat(text(cell(grid(), "Stuck", 0))).as("one stuck step").isEqualTo("1");
            InstanceRow row = (InstanceRow) GridKt._get(grid(), 0);
            assertThat(row.openTasks()).isOne();
            assertThat(row.endedAt()).isNull();
        });
    }

    @Test
    void the_tasks_tell_who_did_them_when_and_how_long_it_took() {
        ProposalId id = breakdowns.sent();
        UserRow office = people.someone(Role.OFFICE);
        people.as(office, () -> filing.check(id, new FormCheck(Set.of(), true, true, true, "", Set.of())));
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/instances/" + id);
            select("Tasks");
            assertThat(rows()).hasSize(2);
            assertThat(rows().get(0)).as("the open one first").contains("Propose the filing", "");
            assertThat(rows().get(1)).contains("Check the form", office.displayName(), "0");
            assertThat(Board.text(cell(grid(), "State", 0)))
                    .as("when it is due")
                    .isNotEmpty()
                    .isNotIn("–", "done");
            assertThat(Board.text(cell(grid(), "State", 1))).isEqualTo("done");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("audit?subject=" + id);
        });
    }

    @Test
    void calling_and_called_processes_lead_to_each_other() {
        ProposalId id = breakdowns.sent();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/instances/" + id);
            Anchor called = callerLink("Filing");
            open(called.getHref());
            assertThat(selected()).isEqualTo("Filing");
            Anchor caller = callerLink("Cooperation proposal");
            open(caller.getHref());
            assertThat(selected()).isEqualTo("Cooperation proposal");
            select("Called processes");
            assertThat(Board.text(cell(grid(), "Process", 1))).isEqualTo("↳ Filing");
        });
    }

    private static Anchor callerLink(String text) {
        return _get(
                _get(Div.class, spec -> spec.withClasses("caller-line")), Anchor.class, spec -> spec.withText(text));
    }

    private static String selected() {
        return _get(TabSheet.class).getSelectedTab().getLabel();
    }

    @Test
    void a_process_can_be_looked_into() {
        ProposalId id = breakdowns.sent();
        people.as(
                people.someone(Role.OFFICE),
                () -> filing.check(id, new FormCheck(Set.of(), true, true, true, "", Set.of())));
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/instances/" + id);

            assertThat(_get(H1.class).getText()).matches("Process of proposal \\d{4}-\\d{4}");
            assertThat(tabs())
                    .containsExactly(
                            "Cooperation proposal",
                            "Filing",
                            "Tasks",
                            "Variables",
                            "Timers",
                            "Called processes",
                            "Decision tables",
                            "Time line",
                            "Operations");
            assertThat(marked("active")).containsExactly("CallActivity_Filing");
            select("Filing");
            assertThat(marked("active")).contains("UserTask_ProposeFiling");
            assertThat(marked("done")).contains("UserTask_CheckForm");
            assertThat(marked("failed")).isEmpty();
            select("Variables");
            assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .doesNotContainNull()
                    .noneMatch(cell -> cell.startsWith("bpmn.")));
            select("Timers");
            assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .contains("Filing", "3")
                    .noneMatch(cell -> cell.startsWith("bpmn.") || cell.isEmpty()));
        });
    }

    @Test
    void a_stuck_step_is_marked_on_the_picture_of_its_process() {
        ProposalId id = breakdowns.sent();
        breakdowns.breakNextTimer(id);
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + id);

            assertThat(marked("failed")).containsExactly("CallActivity_Filing");
            select("Filing");
            assertThat(marked("failed")).hasSize(1);
            select("Timers");
            assertThat(rows()).anySatisfy(row -> assertThat(row).contains("0"));
        });
    }

    @Test
    void a_process_that_has_just_begun_says_that_it_knows_nothing_yet() {
        ProposalId id = breakdowns.sent();
        people.as(people.someone(Role.AUDITOR), () -> {
            open("monitor/instances/" + id);
            select("Variables");
            assertThat(empty()).contains("No variable is set.");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR"})
    void a_process_that_collects_signatures_can_be_looked_into_too(Role role) {
        ProposalId id = breakdowns.sent(people.someone(Role.PROPOSER), people.someone(Role.PROPOSER));
        people.as(people.someone(role), () -> {
            open("monitor/instances/" + id);
            assertThat(tabs()).contains("Cooperation proposal", "Timers");
        });
    }

    @Test
    void what_is_not_submitted_yet_is_listed_without_its_title() {
        ProposalId id = breakdowns.sent(people.someone(Role.PROPOSER), people.someone(Role.PROPOSER));
        String title = jdbc.sql("select title from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        people.as(people.someone(Role.AUDITOR), () -> {
            assertThat(listed(""))
                    .filteredOn(row -> row.proposal().equals(id))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.title()).isEmpty();
                        assertThat(row.number()).isEmpty();
                    });
            assertThat(listed(title)).noneMatch(row -> row.proposal().equals(id));
        });
    }

    private List<InstanceRow> listed(String text) {
        return monitor.page(new InstanceFilter(InstanceFilter.Kind.ALL, text), InstanceSort.LATEST, 0, 500);
    }

    @Test
    void a_process_that_is_over_has_no_timers() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = breakdowns.sent(proposer);
        people.as(proposer, () -> withdrawals.withdraw(id, "The partners have changed their plans."));
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + id);
            select("Timers");
            assertThat(empty()).contains("No timer is set.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "nonsense", "draft"})
    void without_a_process_there_is_nothing_to_look_into(String which) {
        String id =
                switch (which) {
                    case "unknown" -> UUID.randomUUID().toString();
                    case "draft" ->
                        proposals.draft(people.someone(Role.PROPOSER)).toString();
                    default -> which;
                };
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open("monitor/instances/" + id);
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    private void open(String address) {
        Board.open(context, address);
    }

    private String number(ProposalId id) {
        return jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Under which kinds the list of processes finds the proposal; it is left on the last kind. */
    private List<String> kinds(ProposalId id) {
        _setValue(search(), number(id));
        List<String> kinds = new ArrayList<>();
        for (InstanceFilter.Kind one : InstanceFilter.Kind.values()) {
            _setValue(kind(), one);
            if (_find(EmptyState.class).isEmpty()) {
                assertThat(GridKt._size(grid())).isOne();
                kinds.add(one.name());
            }
        }
        _setValue(kind(), InstanceFilter.Kind.FAILED);
        return kinds;
    }

    @SuppressWarnings("unchecked")
    private static Select<InstanceFilter.Kind> kind() {
        return _get(Select.class);
    }
}
