package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.monitoring.ui.Board.cell;
import static org.khorgos.monitoring.ui.Board.grid;
import static org.khorgos.monitoring.ui.Board.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of background work by what administrators and auditors see and do. */
@KhorgosTest
class BatchesViewTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    ManagementService management;

    @BeforeEach
    void work() {
        breakdowns.sent();
        String job = management.createJobQuery().timers().listPage(0, 1).get(0).getId();
        management.setJobRetriesAsync(List.of(job), 3);
    }

    @AfterEach
    void close() {
        Screens.close();
        management.createBatchQuery().listPage(0, 100).forEach(batch -> management.deleteBatch(batch.getId(), true));
    }

    @Test
    void what_runs_tells_how_far_it_is_and_is_asked_for_again_until_it_ends() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open();
            assertThat(rows().get(0).get(0)).isEqualTo("Trying stuck steps again");
            Component progress = cell(grid(), "Progress", 0);
            assertThat(Board.text(progress)).isEqualTo("0 of 1");
            assertThat(_get(progress, ProgressBar.class).getValue()).isZero();
            assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);

            Screens.click(button("Suspend"));
            assertThat(Board.text(cell(grid(), "Progress", 0))).contains("Suspended");
            Screens.click(button("End"));
            assertThat(rows()).noneSatisfy(row -> assertThat(row.get(3)).isEmpty());
            assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        });
    }

    @Test
    void an_auditor_only_looks_and_others_find_no_such_page() {
        people.as(people.someone(Role.AUDITOR), () -> {
            open();
            assertThat(rows()).isNotEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("End"))).isEmpty();
        });
        Screens.close();
        people.as(people.someone(Role.OFFICE), () -> {
            open();
            assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        });
    }

    private Button button(String text) {
        var actions = grid().getColumns().get(grid().getColumns().size() - 1);
        return _get(cell(grid(), actions, 0), Button.class, spec -> spec.withText(text));
    }

    private void open() {
        Board.open(context, "monitor/batches");
    }
}
