package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.browser.Office.Desks;

/** Work at a task without a mouse: filtered, asked about, furnished with a paper, left half written and undone. */
@BrowserTest
class TaskWorkBrowserTests {
    private static final String TITLE = "Promoting sustainable agriculture";
    private static final String THOUGHT = "Half a thought by keys alone";

    @Test
    void a_task_is_filtered_asked_about_furnished_and_undone_by_keys_alone(Desks desks) {
        Tab office = desks.of("office");
        office.open("tasks?list=CLAIMABLE");
        office.reachNamed("Partner country");
        office.keys("ArrowDown", "ArrowDown", "Enter");
        assertThat(office.path()).contains("country=");
        office.open("tasks?list=CLAIMABLE&q=" + TITLE.replace(' ', '+'));
        office.keys("j", "c");
        office.sees("You have taken");
        office.keys("u");
        office.sees("Undone.");
        office.keys("2", "j", "c");
        office.sees("You have taken");
        office.axe();
        office.open("tasks?list=MINE&q=" + TITLE.replace(' ', '+'));
        office.keys("j", "Enter");
        String task = office.path();
        assertThat(task).matches("tasks/[0-9a-f-]{36}");

        writes(office, task);
        asks(office, desks);
        attaches(office);
        narrow(desks, task);
        office.reach(".task-bar", "Give back");
        office.keys("Enter");
        office.sees("You have given back");
    }

    private static void writes(Tab office, String task) {
        office.reachNamed("Note to the proposers");
        office.types(THOUGHT);
        office.open(task);
        office.sees("was restored");
        office.shows("Note to the proposers", THOUGHT);
        office.shot("task-draft", ".task-form");
        office.axe();
    }

    private static void asks(Tab office, Desks desks) {
        office.reach(".task-bar", "More");
        office.keys("Enter", "End", "Enter");
        office.sees("Whom do you ask?");
        office.types("secretary");
        office.keys("ArrowDown", "Enter");
        office.reachNamed("Question");
        office.types("Does it fit the second class?");
        office.shot("task-ask", "vaadin-dialog-overlay");
        office.axe();
        office.reach("vaadin-dialog-overlay", "Ask");
        office.keys("Enter");
        office.sees("You have asked");
        office.shot("task-asked", ".comments");
        hesitates(office);

        Tab secretary = desks.of("secretary");
        secretary.open("tasks?list=MINE&kind=ANSWER_QUESTION");
        secretary.keys("j", "Enter");
        secretary.sees("Does it fit the second class?");
        secretary.reachNamed("Your answer");
        secretary.types("It does.");
        secretary.shot("task-answer", ".task-form");
        secretary.axe();
        secretary.reach(".task-bar", "Answer");
        secretary.keys("Enter");
        secretary.sees("Done: Answer a question");
        office.sees("It does.");
    }

    private static void hesitates(Tab office) {
        for (String question : List.of(
                "The proposers may make proposals", "There is a concrete suggestion", "It is about one matter")) {
            office.choose(question, "Yes");
        }
        office.reach(".task-bar", "Finish the check");
        office.keys("Enter");
        office.sees("One question is still open");
        office.shot("task-end");
        office.keys("Escape");
        office.sees("waits for an answer");
    }

    private static void attaches(Tab office) {
        office.reach(".task-form", "Add a file");
        office.choosesFile("notes.pdf", "%PDF-1.7 notes", () -> office.keys("Enter"));
        office.sees("notes.pdf is attached.");
        office.shot("task-files", ".attachment-list");
        office.reachNamed("Remove notes.pdf");
        office.keys("Enter");
        office.sees("notes.pdf was removed.");
        office.keys("Control+z");
        office.sees("Undone.");
        office.sees("notes.pdf");
    }

    private static void narrow(Desks desks, String task) {
        for (String language : new String[] {"zh_CN", "ru"}) {
            Tab phone = desks.of("office", language);
            phone.open(task);
            phone.shot("task-bar-" + language, ".task-bar");
            phone.close();
        }
    }
}
