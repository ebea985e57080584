package org.khorgos.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.browser.Office.Desks;
import org.khorgos.testing.People;
import org.khorgos.workflow.OtherModels;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators who mend a process. */
@BrowserTest
class RepairBrowserTests {
    private static final String WHY = "Its timer was lost when the server was moved.";

    @Autowired
    RuntimeService runtime;

    @Test
    void a_move_is_proposed_by_one_and_done_by_another(Desks desks) {
        Papers papers = desks.papers();
        ProposalId id = papers.submitted(
                "XCA-2027", "proposer", Papers.content(Map.of("basics.title", "Wells of the old oasis")));
        Tab author = desks.of("administrator");
        author.open("monitor/instances/" + id);
        author.link("Move").click();
        author.sees("Waiting task");
        author.press("Show what it does");
        author.sees("Then: Check form");
        author.axe();
        author.shot("repair-move-preview");
        author.fill("Why", "Because");
        author.press("Ask for release");
        author.sees("Say why, in 10 to 1,000 characters; it is kept.");
        author.fill("Why", WHY);
        author.press("Ask for release");
        author.sees("A second administrator has to release your repair.");
        author.axe();
        author.shot("repair-waits");

        Tab second = desks.visitor("en");
        second.open("login");
        second.signIn(papers.administrator(), People.PASSWORD);
        second.open("monitor/repairs");
        second.axe();
        second.narrow();
        second.parts("vaadin-grid.narrow .card").first().waitFor();
        second.shot("repairs-waiting");
        second.open("monitor/repairs");
        second.link("Begin “Check form” anew").first().click();
        second.sees(WHY);
        second.press("Release and do it");
        second.sees("Done.");
        second.axe();
        second.shot("repair-done");
    }

    @Test
    void a_process_is_cancelled_by_two_with_keys_alone(Desks desks) {
        Papers papers = desks.papers();
        ProposalId id = papers.signing(
                "XCA-2027",
                "proposer",
                Papers.content(Map.of("basics.title", "Canals of the old oasis")),
                "cosignatory");
        for (String language : List.of("zh_CN", "ru")) {
            Tab tab = desks.of("administrator", language);
            for (String act : List.of("cancel", "restart")) {
                tab.open("monitor/instances/" + id + "/" + act);
                tab.axe();
                tab.shot("repair-" + act + "-" + language);
            }
            tab.close();
        }
        propose(desks, "monitor/instances/" + id + "/cancel", "repair-cancel");
        release(desks, "Cancel the process");
        papers.await(id, ProposalState.DRAFT);
    }

    @Test
    void a_process_that_was_lost_in_a_stage_begins_again_by_two_with_keys_alone(Desks desks) {
        Papers papers = desks.papers();
        ProposalId id = papers.submitted(
                "XCA-2027", "proposer", Papers.content(Map.of("basics.title", "Mills of the old oasis")));
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .processDefinitionKey("proposal")
                        .singleResult()
                        .getId(),
                "lost");
        propose(desks, "monitor/instances/" + id + "/restart", "repair-restart");
        release(desks, "Begin the process again");
        papers.life().check(id);
        papers.await(id, ProposalState.FILING);
    }

    private static void propose(Desks desks, String page, String name) {
        Tab author = desks.of("administrator");
        author.open(page);
        author.axe();
        author.shot(name);
        author.reachNamed("Why");
        author.types(WHY);
        author.reach(".rule-decisions", "Ask for release");
        author.keys("Enter");
        author.sees("A second administrator has to release your repair.");
        author.axe();
    }

    private static void release(Desks desks, String plan) {
        Tab second = desks.visitor("en");
        second.open("login");
        second.signIn(desks.papers().administrator(), People.PASSWORD);
        second.open("monitor/repairs");
        second.link(plan).first().click();
        second.sees(WHY);
        second.reach(".rule-decisions", "Release and do it");
        second.keys("Enter");
        second.sees("Done.");
        second.axe();
    }

    @Test
    void processes_move_to_the_newest_version_by_two(Desks desks) {
        Papers papers = desks.papers();
        papers.submitted("XCA-2027", "proposer", Papers.content(Map.of("basics.title", "Ponds of the old oasis")));
        OtherModels models = papers.models();
        int old = models.version("filing");
        models.change("filing", xml -> xml.replace("Check form", "Look at the form"));

        for (String language : List.of("zh_CN", "ru")) {
            Tab tab = desks.of("administrator", language);
            tab.open("monitor/migrate/filing/" + old);
            tab.axe();
            tab.shot("repair-migrate-" + language);
            tab.close();
        }

        Tab author = desks.of("administrator");
        author.open("monitor/filing/" + old);
        author.link("Move to the newest version").click();
        author.press("Show what it does");
        author.sees("Tried for each");
        author.axe();
        author.shot("repair-migrate");
        author.fill("Why", WHY);
        author.press("Ask for release");
        author.sees("A second administrator has to release your repair.");

        Tab second = desks.visitor("en");
        second.open("login");
        second.signIn(papers.administrator(), People.PASSWORD);
        second.open("monitor/repairs");
        second.link("Filing").first().click();
        second.reach(".rule-decisions", "Release and do it");
        second.keys("Enter");
        second.open("monitor/repairs");
        second.link("Filing").first().click();
        assertThat(second.parts("vaadin-progress-bar")).hasCount(0);
        second.sees("done");
        second.axe();
        second.shot("repair-migrated");
        models.change("filing", UnaryOperator.identity());
    }
}
