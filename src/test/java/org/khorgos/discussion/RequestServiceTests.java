package org.khorgos.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.khorgos.testing.Refusals.assertOneRefused;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.NotFound;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.notification.NoticeRow;
import org.khorgos.notification.NoticeService;
import org.khorgos.panel.Panels;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comments ask people to do. */
@ServiceTest
class RequestServiceTests {
    private static final int RACES = 5;

    @Autowired
    RequestService requests;

    @Autowired
    DiscussionService discussions;

    @Autowired
    ConflictService conflicts;

    @Autowired
    NoticeService notices;

    @Autowired
    UserDirectory directory;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UserRow chair;
    UserRow secretary;
    UserRow member;
    UserRow other;
    ProposalId id;
    LocalDate today;

    @BeforeEach
    void meet() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        member = people.someone(Role.COMMITTEE_MEMBER);
        other = people.someone(Role.COMMITTEE_MEMBER);
        id = proposals.in(ProposalState.IN_COMMITTEE);
        today = clock.instant().atZone(chair.zone()).toLocalDate();
    }

    @Test
    void who_is_asked_is_told_finds_it_and_says_that_it_is_done() {
        CommentId comment = ask(chair, member, "Compare the stations. ".repeat(20), today.plusDays(2));
        AskedOfMe waiting = mine(member).get(0);
        assertThat(waiting.proposal()).isEqualTo(id);
        assertThat(waiting.title()).isNotEmpty();
        assertThat(waiting.askerName()).isEqualTo(chair.displayName());
        assertThat(waiting.due()).isEqualTo(today.plusDays(2));
        assertThat(waiting.beginning()).startsWith("Compare the stations.").hasSizeLessThanOrEqualTo(161);
        assertThat(mine(other)).isEmpty();
        assertThat(mine(chair)).isEmpty();
        assertTold(member, chair.displayName() + " asks you to do something until");
        assertThat(read(member).mayFinish(row(member, comment))).isTrue();
        assertThat(read(other).mayFinish(row(other, comment))).isFalse();
        assertThat(read(other).mayTakeBack(row(other, comment))).isFalse();

        people.as(member, () -> requests.done(id, comment, "They are the same."));
        CommentRequest done = Objects.requireNonNull(row(other, comment).request());
        assertThat(done.state()).isEqualTo(RequestState.DONE);
        assertThat(done.endedByName()).isEqualTo(member.displayName());
        assertThat(done.endedAt()).isNotNull();
        assertThat(read(other).comments())
                .anyMatch(answer -> answer.text().equals("They are the same.") && comment.equals(answer.answers()));
        assertThat(mine(member)).isEmpty();
        assertTold(chair, member.displayName() + " has done what you asked");
        assertRefused("discussion.request.over", () -> people.as(member, () -> requests.done(id, comment, "")));
        assertRefused("discussion.request.over", () -> people.as(chair, () -> requests.takeBack(id, comment)));
        assertThat(audited()).containsExactly("RequestMade", "RequestDone");
    }

    @Test
    void only_somebody_else_of_the_audience_can_be_asked_and_no_past_day() {
        for (UserId nobody : List.of(chair.id(), people.someone(Role.OFFICE).id(), UserId.next())) {
            assertRefused(
                    "discussion.request.notFor",
                    () -> people.as(chair, () -> requests.ask(id, Audience.COMMITTEE, "Compare.", null, nobody, null)));
        }
        assertRefused("discussion.request.past", () -> ask(chair, member, "Compare.", today.minusDays(1)));
        assertRefused("discussion.text.missing", () -> ask(chair, member, " ", null));
        UserRow office = people.someone(Role.OFFICE);
        assertThatThrownBy(() -> ask(office, member, "Compare.", null)).isInstanceOf(NotFound.class);
        assertThat(read(chair).comments()).isEmpty();
        ask(chair, member, "Compare.", today);
        assertThat(mine(member)).hasSize(1);
    }

    @Test
    void proposers_and_office_ask_one_another() {
        UserRow office = people.someone(Role.OFFICE);
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId sent = proposals.in(ProposalState.SUBMITTED, proposer);
        people.as(office, () -> requests.ask(sent, Audience.PROPOSERS, "Name them.", null, proposer.id(), null));
        people.as(proposer, () -> requests.ask(sent, Audience.PROPOSERS, "Say how.", null, office.id(), null));
        assertThat(mine(proposer)).extracting(AskedOfMe::text).containsExactly("Name them.");
        assertThat(mine(office)).extracting(AskedOfMe::text).containsExactly("Say how.");
    }

    @Test
    void a_conflict_takes_it_out_of_sight_and_the_asker_learns_that_it_stands_with_nobody() {
        CommentId comment = ask(chair, member, "Compare the stations.", null);
        assertTold(member, chair.displayName() + " asks you to do something");
        assertThat(read(chair).standsWithNobody(row(chair, comment))).isFalse();
        people.as(member, () -> conflicts.declare(id, "My sister wrote it."));

        assertThat(mine(member)).isEmpty();
        assertThatThrownBy(() -> people.as(member, () -> requests.done(id, comment, "Done.")))
                .isInstanceOf(NotFound.class);
        await().untilAsserted(
                        () -> assertThat(texts(member)).noneMatch(text -> text.contains("asks you to do something")));
        assertThat(read(chair).standsWithNobody(row(chair, comment))).isTrue();
        assertThat(read(other).standsWithNobody(row(other, comment))).isFalse();
        people.as(chair, () -> requests.takeBack(id, comment));
        assertThat(read(chair).standsWithNobody(row(chair, comment))).isFalse();
        assertThat(Objects.requireNonNull(row(chair, comment).request()).state())
                .isEqualTo(RequestState.TAKEN_BACK);
    }

    @Test
    void the_end_of_a_role_takes_it_out_of_sight_too() {
        CommentId comment = ask(chair, member, "Compare the stations.", null);
        jdbc.sql("update identity_user_role set role = 'SUPERVISOR' where user_id = ?")
                .param(member.id().value())
                .update();
        UserRow supervisor = SystemUser.call(() -> directory.get(member.id()));
        assertThat(mine(supervisor)).isEmpty();
        assertThatThrownBy(() -> people.as(supervisor, () -> requests.done(id, comment, "")))
                .isInstanceOf(NotFound.class);
        assertThat(read(chair).standsWithNobody(row(chair, comment))).isTrue();
    }

    @Test
    void nobody_is_named_or_asked_who_may_not_read_it_yet() {
        ProposalId reviewed = panels.opened();
        assertThat(people.as(chair, () -> discussions.read(reviewed, Audience.COMMITTEE))
                        .mentionable())
                .extracting(UserRow::id)
                .contains(secretary.id())
                .doesNotContain(member.id());
        assertRefused(
                "discussion.request.notFor",
                () -> people.as(
                        chair, () -> requests.ask(reviewed, Audience.COMMITTEE, "Compare.", null, member.id(), null)));
    }

    @Test
    void only_who_was_asked_does_it_and_only_who_asked_takes_it_back() {
        CommentId comment = ask(chair, member, "Compare the stations.", null);
        for (UserRow somebody : List.of(chair, secretary, other)) {
            assertThatThrownBy(() -> people.as(somebody, () -> requests.done(id, comment, "")))
                    .isInstanceOf(NotFound.class);
        }
        for (UserRow somebody : List.of(member, secretary, other)) {
            assertThatThrownBy(() -> people.as(somebody, () -> requests.takeBack(id, comment)))
                    .isInstanceOf(NotFound.class);
        }
        ProposalId elsewhere = proposals.in(ProposalState.IN_COMMITTEE);
        assertThatThrownBy(() -> people.as(member, () -> requests.done(elsewhere, comment, "")))
                .isInstanceOf(NotFound.class);
        people.as(chair, () -> requests.takeBack(id, comment));
        assertThat(mine(member)).isEmpty();
        assertTold(member, "You need not do any more what you were asked");
        assertThat(audited()).containsExactly("RequestMade", "RequestTakenBack");
    }

    @Test
    void a_hidden_comment_asks_nothing_any_more() {
        CommentId comment = ask(member, secretary, "Throw it away.", null);
        people.as(chair, () -> discussions.hide(id, comment, "Rude"));
        assertThat(mine(secretary)).isEmpty();
        assertRefused("discussion.request.over", () -> people.as(secretary, () -> requests.done(id, comment, "")));
        assertThat(audited()).containsExactly("RequestMade", "RequestTakenBack");
    }

    @Test
    void of_doing_it_and_taking_it_back_at_once_exactly_one_wins() throws InterruptedException {
        for (int race = 0; race < RACES; race++) {
            CommentId comment = ask(chair, member, "Compare.", null);
            List<Throwable> thrown = Race.run(List.of(
                    () -> people.as(member, () -> requests.done(id, comment, "Here.")),
                    () -> people.as(chair, () -> requests.takeBack(id, comment))));
            assertOneRefused(thrown, "discussion.request.over");
            boolean done = thrown.get(0) == null;
            assertThat(Objects.requireNonNull(row(chair, comment).request()).state())
                    .isEqualTo(done ? RequestState.DONE : RequestState.TAKEN_BACK);
            assertThat(read(chair).comments().stream().anyMatch(answer -> comment.equals(answer.answers())))
                    .isEqualTo(done);
        }
    }

    @Test
    void more_that_is_asked_needs_no_more_statements() {
        ask(chair, member, "Compare.", null);
        int one = statements(member);
        int read = readStatements();
        id = proposals.in(ProposalState.IN_COMMITTEE);
        ask(chair, member, "Compare.", null);
        ask(secretary, member, "Compare again.", today.plusDays(1));
        assertThat(mine(member)).hasSize(3).extracting(AskedOfMe::due).first().isEqualTo(today.plusDays(1));
        assertThat(statements(member)).isEqualTo(one).isLessThanOrEqualTo(2);
        assertThat(readStatements()).isEqualTo(read);
        assertThat(statements(other)).isEqualTo(1);
    }

    private CommentId ask(UserRow asker, UserRow asked, String text, @Nullable LocalDate due) {
        return people.as(asker, () -> requests.ask(id, Audience.COMMITTEE, text, null, asked.id(), due));
    }

    private List<AskedOfMe> mine(UserRow reader) {
        return people.as(reader, requests::mine);
    }

    private Discussion read(UserRow reader) {
        return people.as(reader, () -> discussions.read(id, Audience.COMMITTEE));
    }

    private CommentRow row(UserRow reader, CommentId comment) {
        return read(reader).comments().stream()
                .filter(row -> row.id().equals(comment))
                .findFirst()
                .orElseThrow();
    }

    private void assertTold(UserRow reader, String beginning) {
        await().untilAsserted(() -> assertThat(texts(reader)).anyMatch(text -> text.startsWith(beginning)));
    }

    private List<String> texts(UserRow reader) {
        return people.as(reader, () -> notices.latest(Locale.ENGLISH, 10)).stream()
                .map(NoticeRow::text)
                .toList();
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where subject = ? and action like 'Request%' order by seq")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private int statements(UserRow reader) {
        return people.as(reader, () -> Statements.count("what is asked of me", requests::mine))
                .count();
    }

    private int readStatements() {
        return people.as(
                        member,
                        () -> Statements.count(
                                "a discussion with requests", () -> discussions.read(id, Audience.COMMITTEE)))
                .count();
    }
}
