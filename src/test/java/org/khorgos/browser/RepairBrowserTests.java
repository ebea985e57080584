package org.khorgos.browser;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.browser.Office.Desks;
import org.khorgos.testing.People;
import org.khorgos.workflow.OtherModels;

/** Two administrators who mend a process. */
@BrowserTest
class RepairBrowserTests {
    private static final String WHY = "Its timer was lost when the server was moved.";

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
    void processes_move_to_the_newest_version_by_two(Desks desks) {
        Papers papers = desks.papers();
        papers.submitted("XCA-2027", "proposer", Papers.content(Map.of("basics.title", "Ponds of the old oasis")));
        OtherModels models = papers.models();
        int old = models.version("filing");
        models.change("filing", xml -> xml.replace("Check form", "Look at the form"));

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
        second.press("Release and do it");
        second.sees("Done.");
        second.axe();
        second.shot("repair-migrated");
        models.change("filing", UnaryOperator.identity());
    }
}
