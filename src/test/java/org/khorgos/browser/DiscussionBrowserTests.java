package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.browser.Office.Desks;
import org.khorgos.demo.DecisionLife;
import org.khorgos.filing.FilingOutcome;
import org.springframework.beans.factory.annotation.Autowired;

/** What one member of the committee says reaches another one who looks. */
@BrowserTest
class DiscussionBrowserTests {
    private static final String SAID = "Dunes that a road stops";
    private static final String ASKED = "Dust that a wind carries";

    @Autowired
    DecisionLife decisions;

    @Test
    void a_comment_that_names_somebody_is_written_by_keys_alone_and_reaches_their_page_by_itself(Desks desks) {
        inCommittee(desks.papers(), SAID);
        Tab named = open(desks, "member-2", SAID);
        named.sees("Nothing is said here yet.");
        named.type("Comment", "Half a thought");
        Tab author = open(desks, "member-1", SAID);
        author.reachNamed("Name somebody");
        author.types("@member-2");
        author.keys("ArrowDown", "Enter");
        author.shows("Comment", "@member-2 ");
        author.types("who measures the wind?");
        author.shows("Comment", "@member-2 who measures the wind?");
        author.reach(".ask-fields", "Send");
        author.keys("Enter");

        author.sees("@member-2 who measures the wind?");
        named.sees("@member-2 who measures the wind?");
        named.shows("Comment", "Half a thought");
        assertThat(author.valueOf("Comment")).isEmpty();
        named.axe();
        named.shot("discussion", ".comments");
        await().untilAsserted(
                        () -> assertThat(named.notices()).anyMatch(line -> line.contains("named in the discussion")));
    }

    @Test
    void what_a_comment_asks_is_found_in_the_inbox_and_done_by_keys_alone(Desks desks) {
        inCommittee(desks.papers(), ASKED);
        Tab asker = open(desks, "member-1", ASKED);
        asker.reachNamed("Comment");
        asker.types("Who measures the wind?");
        asker.reachNamed("Ask somebody to do this");
        asker.types("member-2");
        asker.keys("ArrowDown", "Enter");
        asker.reach(".ask-fields", "Send");
        asker.keys("Enter");
        asker.sees("Asked of");
        asker.shot("discussion-request", ".comments");
        asker.axe();

        Tab asked = desks.of("member-2");
        asked.open("tasks?list=MINE&kind=FULFIL_REQUEST");
        asked.sees("Do what a comment asks");
        asked.axe();
        asked.shot("tasks-request", "vaadin-grid");
        asked.keys("j", "Enter");
        asked.sees("Who measures the wind?");
        assertThat(asked.path()).matches("proposals/[0-9a-f-]{36}/discussion/[0-9a-f-]{36}");
        assertThat(asked.focused()).contains("Who measures the wind?");
        asked.axe();
        asked.reach(".comments", "Mark as done");
        asked.keys("Enter");
        asked.sees("Whoever asked you is told.");
        asked.axe();
        asked.reach("vaadin-dialog-overlay", "Mark as done");
        asked.keys("Enter");
        asker.sees("Done by");
        asked.open("tasks?list=MINE&kind=FULFIL_REQUEST");
        assertThat(asked.parts("[data-task]").count()).isZero();
        asked.open("tasks?list=DONE&kind=FULFIL_REQUEST");
        assertThat(asked.parts("[data-task]").count()).isEqualTo(1);
    }

    private static Tab open(Desks desks, String person, String title) {
        Tab tab = desks.of(person);
        tab.open(desks.proposal(title));
        tab.tab("Discussion");
        return tab;
    }

    private void inCommittee(Papers papers, String title) {
        ProposalId id = papers.submitted("XCA-2027", "proposer", Papers.content(Map.of("basics.title", title)));
        papers.life().check(id);
        papers.life().proposeFiling(id, FilingOutcome.FILED, null);
        papers.life().confirmFiling(id);
        decisions.assignExperts(id, "expert-cn", "expert-kz", "expert-de");
        Stream.of("expert-cn", "expert-kz", "expert-de").forEach(expert -> {
            decisions.answerInvitation(id, expert, true);
            decisions.review(id, expert, "4.0", "4.5", "3.5");
        });
    }
}
