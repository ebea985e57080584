package org.khorgos.discussion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.conflict.ConflictService;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.CommentId;
import org.khorgos.discussion.CommentPage;
import org.khorgos.discussion.RequestService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The ways from home page, inbox and notices to what a comment asks. */
@ServiceTest
@SuppressWarnings("unchecked") // the generic field is found by its type
class RequestPagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    RequestService requests;

    @Autowired
    TaskListService lists;

    @Autowired
    ConflictService conflicts;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    private UserRow chair;
    private UserRow secretary;
    private ProposalId id;
    private CommentId comment;

    @BeforeEach
    void asked() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        id = proposals.in(ProposalState.IN_COMMITTEE);
        comment = people.as(
                chair,
                () -> requests.ask(id, Audience.SECRETARIAT, "Compare the stations.", null, secretary.id(), null));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_task_opens_the_discussion_of_its_comment_at_the_comment() {
        people.as(secretary, () -> {
            open("tasks/"
                    + lists.page(TaskFilter.all(InboxList.MINE), TaskOrder.USUAL, 0, 1)
                            .get(0)
                            .id());
            assertThat(path()).isEqualTo(CommentPage.of(id, comment));
            assertThat(tab()).isEqualTo("Discussion");
            assertThat(_get(Select.class, spec -> spec.withLabel("Who reads it"))
                            .getValue())
                    .isEqualTo(Audience.SECRETARIAT);
            assertThat(_find(CommentCard.class)).hasSize(1).allMatch(card -> "-1"
                    .equals(card.getElement().getAttribute("tabindex")));
        });
    }

    @Test
    void the_home_page_shows_it_once_and_leads_there() {
        people.as(secretary, () -> {
            open("");
            assertThat(_find(Anchor.class).stream()
                            .map(Anchor::getHref)
                            .filter(href -> href.contains(id.toString()) || href.startsWith("tasks/")))
                    .containsExactly(CommentPage.of(id, comment));
        });
    }

    @Test
    void an_address_of_a_comment_that_one_may_not_read_is_like_one_of_none() {
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        UserRow office = people.someone(Role.OFFICE);
        UserRow auditor = people.someone(Role.AUDITOR);
        for (UserRow reader : List.of(member, office, auditor)) {
            people.as(reader, () -> {
                List<String> shown = List.of(
                                comment.toString(), UUID.randomUUID().toString(), "nonsense")
                        .stream()
                        .map(text -> {
                            open("proposals/" + id + "/discussion/" + text);
                            String seen =
                                    tab() + " " + UI.getCurrent().getElement().getTextRecursively();
                            Screens.close();
                            return seen;
                        })
                        .toList();
                assertThat(shown.get(0))
                        .isEqualTo(shown.get(1))
                        .isEqualTo(shown.get(2))
                        .startsWith(reader.equals(auditor) ? "Overview" : "Discussion")
                        .doesNotContain("Compare the stations.");
            });
        }
    }

    @Test
    void the_page_of_the_asker_says_by_itself_that_nobody_will_do_it() {
        people.as(chair, () -> {
            open(CommentPage.of(id, comment));
            assertThat(text()).contains("Asked of").doesNotContain("nobody will do it");
            people.as(secretary, () -> conflicts.declare(id, "My sister wrote it."));
            await().pollInSameThread().untilAsserted(() -> {
                MockVaadin.clientRoundtrip();
                assertThat(text()).contains("so nobody will do it");
            });
        });
    }

    private void open(String address) {
        Screens.openAll(context);
        UI.getCurrent().navigate(address);
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String tab() {
        return Objects.requireNonNull(_get(TabSheet.class).getSelectedTab()).getLabel();
    }

    private static String text() {
        return _get(DiscussionPanel.class).getElement().getTextRecursively();
    }
}
