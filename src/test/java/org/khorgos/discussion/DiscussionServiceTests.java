package org.khorgos.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Groups;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.notification.NoticeService;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class DiscussionServiceTests {
    @Autowired
    DiscussionService discussions;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    NoticeService notices;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient jdbc;

    UserRow chair;
    UserRow secretary;
    UserRow member;

    @BeforeEach
    void meet() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        member = people.someone(Role.COMMITTEE_MEMBER);
    }

    @Test
    void experts_take_part_once_they_have_submitted_their_own_review() {
        List<UserRow> experts = panels.experts();
        ProposalId id = panels.opened();
        people.as(secretary, () -> assignments.assign(id, Panels.ids(experts)));
        experts.forEach(expert -> panels.accept(id, expert));
        UserRow early = experts.get(0);
        UserRow late = experts.get(1);
        panels.write(id, early, "4.0", "3.5", "3.0");

        write(early, id, Audience.REVIEWERS, "The stations are not named.");
        assertThat(audiences(early, id)).containsExactly(Audience.REVIEWERS);
        assertNothing(late, id);
        assertRefused(
                "discussion.mention.mayNotRead",
                () -> write(early, id, Audience.REVIEWERS, "@" + late.username() + " what do you say?"));

        panels.write(id, late, "4.0", "3.5", "3.0");
        assertThat(texts(late, id, Audience.REVIEWERS)).containsExactly("The stations are not named.");
        write(late, id, Audience.REVIEWERS, "They are, @" + early.username() + ".");
        assertThat(audiences(chair, id))
                .containsExactly(Audience.REVIEWERS, Audience.COMMITTEE, Audience.SECRETARIAT, Audience.PROPOSERS);
        assertThat(audiences(secretary, id))
                .containsExactly(Audience.REVIEWERS, Audience.COMMITTEE, Audience.SECRETARIAT);
        assertNothing(member, id);
    }

    @Test
    void a_member_in_conflict_learns_nothing_whatever_is_said() {
        UserRow recused = people.someone(Role.COMMITTEE_MEMBER);
        ProposalId id = proposals.in(ProposalState.IN_COMMITTEE);
        jdbc.sql("insert into access_grant (proposal_id, grantee, capacity, granted_at) "
                        + "values (?, ?, 'CONFLICT', utc_timestamp(6))")
                .params(id.value(), Groups.person(recused.id()))
                .update();
        assertThat(audiences(member, id)).containsExactly(Audience.COMMITTEE);
        assertNothing(recused, id);
        CommentId comment = write(member, id, Audience.COMMITTEE, "Who measures?");
        assertNothing(recused, id);
        assertThatThrownBy(() -> people.as(recused, () -> discussions.edit(id, comment, "Nobody")))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(member, () -> discussions.read(id, Audience.COMMITTEE))
                        .mentionable())
                .extracting(UserRow::id)
                .contains(member.id(), chair.id(), secretary.id())
                .doesNotContain(recused.id());
        jdbc.sql("delete from access_grant where proposal_id = ? and capacity = 'CONFLICT'")
                .param(id.value())
                .update();
    }

    @Test
    void the_office_asks_the_proposers_and_they_answer() {
        UserRow office = people.someone(Role.OFFICE);
        UserRow proposer = people.someone(Role.PROPOSER);
        UserRow stranger = people.someone(Role.PROPOSER);
        ProposalId id = proposals.in(ProposalState.SUBMITTED, proposer);
        CommentId question = write(office, id, Audience.PROPOSERS, "Which stations, @" + proposer.username() + "?");
        await().untilAsserted(() -> assertThat(people.as(proposer, () -> notices.latest(Locale.ENGLISH, 10)))
                .anyMatch(notice -> notice.text().startsWith("You are named in the discussion of proposal")));
        people.as(proposer, () -> discussions.write(id, Audience.PROPOSERS, "Two in the valley.", question));
        assertThat(texts(office, id, Audience.PROPOSERS))
                .containsExactly("Which stations, @" + proposer.username() + "?", "Two in the valley.");
        assertThat(audiences(proposer, id)).containsExactly(Audience.PROPOSERS);
        assertNothing(stranger, id);
        assertThat(people.as(chair, () -> discussions.read(id, Audience.PROPOSERS))
                        .mayWrite())
                .isFalse();
        assertThat(people.as(chair, () -> notices.latest(Locale.ENGLISH, 10))).isEmpty();
    }

    @Test
    void who_may_not_read_is_refused_in_the_same_words_as_nobody_of_that_name() {
        ProposalId id = proposals.in(ProposalState.IN_COMMITTEE);
        UserRow signatory = people.someone(Role.PROPOSER, Role.COMMITTEE_SECRETARY);
        ProposalId signed = proposals.in(ProposalState.IN_COMMITTEE, signatory);
        assertThat(audiences(signatory, signed)).containsExactly(Audience.PROPOSERS);
        for (String name : List.of(people.someone(Role.OFFICE).username(), "nobody-of-that-name")) {
            assertRefused(
                    "discussion.mention.mayNotRead", () -> write(chair, id, Audience.SECRETARIAT, "Look, @" + name));
        }
        assertThat(texts(chair, id, Audience.SECRETARIAT)).isEmpty();
        assertThat(Mentions.in("mail@example.org is no name", List.of())).isEmpty();
        assertThat(Mentions.in("(@" + chair.username() + ")", List.of(chair))).isEqualTo(Set.of(chair.id()));
    }

    @Test
    void authors_change_their_own_words_for_fifteen_minutes() {
        ProposalId id = proposals.in(ProposalState.IN_COMMITTEE);
        CommentId comment = write(secretary, id, Audience.SECRETARIAT, "Tuesday.");
        people.as(secretary, () -> discussions.edit(id, comment, "Wednesday."));
        assertThat(texts(chair, id, Audience.SECRETARIAT)).containsExactly("Wednesday.");
        assertRefused("discussion.stays", () -> people.as(chair, () -> discussions.edit(id, comment, "Thursday.")));
        jdbc.sql("update discussion_comment set written_at = written_at - interval 16 minute where comment_id = ?")
                .param(comment.value())
                .update();
        assertRefused("discussion.stays", () -> people.as(secretary, () -> discussions.edit(id, comment, "Friday.")));
        assertRefused("discussion.text.missing", () -> write(secretary, id, Audience.SECRETARIAT, "  "));
        assertRefused("discussion.text.long", () -> write(secretary, id, Audience.SECRETARIAT, "x".repeat(4001)));
    }

    @Test
    void the_chair_hides_what_was_said_with_a_reason_and_nothing_is_deleted() {
        ProposalId id = proposals.in(ProposalState.IN_COMMITTEE);
        CommentId comment = write(member, id, Audience.COMMITTEE, "The author is a fool.");
        assertThatThrownBy(() -> people.as(secretary, () -> discussions.hide(id, comment, "Rude")))
                .isInstanceOf(NotFound.class);
        assertRefused("discussion.reason.missing", () -> people.as(chair, () -> discussions.hide(id, comment, " ")));
        people.as(chair, () -> discussions.hide(id, comment, "Rude"));

        CommentRow hidden = people.as(member, () -> discussions.read(id, Audience.COMMITTEE))
                .comments()
                .get(0);
        assertThat(hidden.text()).isEmpty();
        assertThat(hidden.hiddenReason()).isEqualTo("Rude");
        assertRefused(
                "discussion.hidden.already", () -> people.as(chair, () -> discussions.hide(id, comment, "Again")));
        assertRefused("discussion.stays", () -> people.as(member, () -> discussions.edit(id, comment, "Sorry.")));
        assertThat(jdbc.sql("select text from discussion_comment where comment_id = ?")
                        .param(comment.value())
                        .query(String.class)
                        .single())
                .isEqualTo("The author is a fool.");
    }

    @Test
    void an_answer_stays_in_the_audience_of_what_it_answers() {
        ProposalId id = proposals.in(ProposalState.IN_COMMITTEE);
        CommentId secret = write(chair, id, Audience.SECRETARIAT, "Between us.");
        assertThatThrownBy(
                        () -> people.as(chair, () -> discussions.write(id, Audience.COMMITTEE, "Everybody!", secret)))
                .isInstanceOf(NotFound.class);
        ProposalId other = proposals.in(ProposalState.IN_COMMITTEE);
        assertThatThrownBy(() -> people.as(chair, () -> discussions.hide(other, secret, "Wrong place")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void more_comments_need_no_more_statements() {
        ProposalId id = proposals.in(ProposalState.IN_COMMITTEE);
        write(chair, id, Audience.SECRETARIAT, "One");
        int one = statements(id);
        write(chair, id, Audience.SECRETARIAT, "Two");
        write(secretary, id, Audience.SECRETARIAT, "Three");
        assertThat(statements(id)).isEqualTo(one).isLessThanOrEqualTo(6);
        int shows = people.as(chair, () -> Statements.count("audiences of a proposal", () -> discussions.audiences(id))
                .count());
        assertThat(shows).isLessThanOrEqualTo(2);
    }

    private int statements(ProposalId id) {
        return people.as(chair, () -> Statements.count("a discussion", () -> discussions.read(id, Audience.SECRETARIAT))
                .count());
    }

    private CommentId write(UserRow author, ProposalId id, Audience audience, String text) {
        return people.as(author, () -> discussions.write(id, audience, text, null));
    }

    private List<Audience> audiences(UserRow reader, ProposalId id) {
        return people.as(reader, () -> discussions.audiences(id));
    }

    private List<String> texts(UserRow reader, ProposalId id, Audience audience) {
        return people.as(reader, () -> discussions.read(id, audience)).comments().stream()
                .map(CommentRow::text)
                .toList();
    }

    /** Neither a text nor a count, and no word that there is something. */
    private void assertNothing(UserRow reader, ProposalId id) {
        assertThat(audiences(reader, id)).isEmpty();
        for (Audience audience : Audience.values()) {
            assertThatThrownBy(() -> people.as(reader, () -> discussions.read(id, audience)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(reader, id, audience, "Hello?")).isInstanceOf(NotFound.class);
        }
    }
}
