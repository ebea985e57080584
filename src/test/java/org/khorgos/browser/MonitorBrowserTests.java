package org.khorgos.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khorgos.browser.Office.Desks;
import org.khorgos.testing.People;
import org.khorgos.workflow.models.WaitingModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The monitor without a mouse. */
@BrowserTest
class MonitorBrowserTests {
    @Autowired
    WaitingModels waiting;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        waiting.forget();
    }

    @Test
    void a_changed_process_is_asked_for_and_released_by_keys_alone(Desks desks) {
        waiting.bringOtherWords();
        Tab first = desks.of("administrator");
        first.open("monitor/models");
        first.reach(".rule-decisions", "Ask for release");
        first.keys("Enter");
        first.sees("Say why; it is kept with the change.");
        first.axe();
        first.keys("C", "l", "e", "a", "r", "e", "r");
        first.reach(".rule-decisions", "Ask for release");
        first.keys("Enter");
        first.sees("A second administrator has to release your change.");
        first.axe();

        Tab second = desks.visitor("en");
        second.open("login");
        second.signIn(desks.papers().administrator(), People.PASSWORD);
        second.open("monitor/models");
        second.reach(".page-section", "Try on past proposals");
        second.keys("Enter");
        second.sees("Past proposals followed:");
        second.axe();
        second.reach(".rule-decisions", "Release");
        second.keys("Enter");
        second.sees("No change waits");
        second.axe();
        second.open("monitor/compare/filing");
        second.sees("Explanation");
        second.axe();
    }

    @Test
    void what_differs_can_be_read_in_every_language(Desks desks) {
        waiting.bring();
        for (String language : List.of("en", "zh_CN", "ru")) {
            Tab auditor = desks.of("auditor", language);
            auditor.open("monitor/models");
            auditor.axe();
            auditor.shot("models-waiting-" + language);
            auditor.shot("models-difference-" + language, ".model-difference");
            auditor.shot("models-words-" + language, ".model-difference .small-table");
            auditor.close();
        }
        Tab auditor = desks.of("auditor");
        auditor.open("monitor/models");
        auditor.press("Try on past proposals");
        auditor.sees("Past proposals followed:");
        auditor.axe();
        auditor.shot("models-past", ".model-difference");
    }

    @Test
    void heat_period_filter_and_tabs_are_reached_by_keys(Desks desks) {
        Tab auditor = desks.of("auditor");
        auditor.open("monitor/filing");
        auditor.reach("vaadin-select", "visits");
        auditor.keys("Enter", "ArrowDown", "Enter");
        assertThat(auditor.path()).contains("heat=MEDIAN");
        auditor.reach("vaadin-select", "usual time");
        auditor.keys("Tab", "Control+a", "1", "/", "2", "/", "2", "0", "2", "6", "Enter");
        assertThat(auditor.path()).contains("from=2026-01-02");
        auditor.axe();

        auditor.open("monitor/instances");
        auditor.reach("vaadin-select", "All");
        auditor.keys("Enter", "ArrowDown", "Enter");
        assertThat(auditor.path()).contains("kind=RUNNING");
        auditor.axe();

        auditor.open(desks.proposal("Plastic in agricultural production").replace("proposals", "monitor/instances"));
        auditor.reach("vaadin-tabs", "Cooperation proposal");
        auditor.keys("End", "Enter");
        assertThat(auditor.parts("vaadin-tab[selected]").last()).hasText("Operations");
        auditor.axe();
    }

    @Test
    void a_stuck_step_is_tried_again_by_keys(Desks desks) {
        String job = jdbc.sql("select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null and RETRIES_ > 0 "
                        + "order by DUEDATE_ desc limit 1")
                .query(String.class)
                .single();
        management.setJobRetries(job, 0);
        Tab administrator = desks.of("administrator");
        administrator.open("monitor/incidents");
        administrator.axe();
        administrator.enter(".group-table");
        administrator.keys("Tab", "End", "Enter", "Enter");
        administrator.sees("Will be tried again at once: 1");
        administrator.axe();
    }
}
