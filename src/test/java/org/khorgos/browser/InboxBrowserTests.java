package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khorgos.browser.Office.Desks;

/** The inbox without a mouse, and many tasks at once. */
@BrowserTest
class InboxBrowserTests {
    private static final String OPEN = "tasks?list=CLAIMABLE";

    @Test
    void a_task_is_found_taken_given_back_and_explained_by_keys_alone(Desks desks) {
        Tab office = desks.of("office");
        office.open("tasks");
        office.keys("2");
        assertThat(office.path()).contains("CLAIMABLE");
        office.keys("j");
        String first = office.focused();
        assertThat(first).isNotEmpty();
        office.keys("w");
        office.sees("Why do I see this?");
        office.axe();
        office.keys("Escape", "j", "k");
        assertThat(office.focused()).isEqualTo(first);
        office.keys("c");
        office.sees("You have taken");
        office.keys("1", "j", "c", "2");
        office.keys("?");
        office.sees("g m, g o, g d, g t, g w, g e");
        office.axe();
        office.keys("Escape", "j", "Enter");
        assertThat(office.path()).matches(".*tasks/[0-9a-f-]{36}");
    }

    @Test
    void many_tasks_are_taken_and_given_back_with_a_result_for_each(Desks desks) {
        Tab office = desks.of("office-2");
        office.open(OPEN);
        office.keys("j", "x", "j", "x");
        office.shot("tasks-chosen", ".bulk-bar");
        office.axe();
        office.reach(".bulk-bar", "Take");
        office.keys("Enter");
        office.axe();
        office.reach("vaadin-dialog-overlay", "Take");
        office.keys("Enter");
        office.sees("Done: 2 of 2");
        office.shot("tasks-bulk-result", "vaadin-dialog-overlay");
        office.axe();
        office.keys("Escape");
        office.open("tasks?list=MINE");
        office.keys("j", "x", "j", "x");
        office.reach(".bulk-bar", "Give back");
        office.keys("Enter");
        office.reach("vaadin-dialog-overlay", "Give back");
        office.keys("Enter");
        office.sees("Done: 2 of 2");
    }
}
