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
    private static final String TITLE = "Dunes that a road stops";

    @Autowired
    DecisionLife decisions;

    @Test
    void a_comment_that_names_somebody_is_written_by_keys_alone_and_reaches_their_page_by_itself(Desks desks) {
        inCommittee(desks.papers());
        Tab named = open(desks, "member-2");
        named.sees("Nothing is said here yet.");
        named.type("Comment", "Half a thought");
        Tab author = open(desks, "member-1");
        author.reachNamed("Name somebody");
        author.types("@member-2");
        author.keys("ArrowDown", "Enter");
        author.shows("Comment", "@member-2 ");
        author.types("who measures the wind?");
        author.shows("Comment", "@member-2 who measures the wind?");
        author.reach(".bulk-bar", "Send");
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

    private static Tab open(Desks desks, String person) {
        Tab tab = desks.of(person);
        tab.open(desks.proposal(TITLE));
        tab.tab("Discussion");
        return tab;
    }

    private void inCommittee(Papers papers) {
        ProposalId id = papers.submitted("XCA-2027", "proposer", Papers.content(Map.of("basics.title", TITLE)));
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
