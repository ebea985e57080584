package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.conflict.ConflictService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever falls into a conflict loses what was told of the proposal, and nothing else. */
@ServiceTest
class RecusalListenerTests {
    private static final Instant AT = Instant.parse("2026-09-16T02:00:00Z");

    @Autowired
    ConflictService conflicts;

    @Autowired
    NoticeService notices;

    @Autowired
    Messenger messenger;

    @Autowired
    MailOutbox outbox;

    @Autowired
    ProposalLabels labels;

    @Autowired
    Proposals proposals;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UserRow member;
    private UserRow other;
    private ProposalId hidden;
    private ProposalId open;

    @BeforeEach
    void two_proposals_in_committee() {
        member = people.someone(Role.COMMITTEE_MEMBER);
        other = people.someone(Role.COMMITTEE_MEMBER);
        hidden = proposals.in(ProposalState.IN_COMMITTEE);
        open = proposals.in(ProposalState.IN_COMMITTEE);
        List.of(member, other).forEach(reader -> List.of(hidden, open).forEach(id -> tell(reader, id)));
        List.of(member, other).forEach(this::digest);
    }

    @Test
    void notices_mails_that_have_not_left_and_lines_of_digests_are_taken_back() {
        assertThat(texts(member)).hasSize(2).anyMatch(text -> text.contains(label(hidden, other)));
        people.as(member, () -> conflicts.declare(hidden, "My sister wrote it."));

        await().until(() -> texts(member).size() == 1);
        assertThat(texts(member).get(0)).contains(label(open, other));
        assertThat(bodies(member))
                .hasSize(2)
                .noneMatch(body -> body.contains(hidden.toString()) || body.contains(label(hidden, other)))
                .allMatch(body -> body.contains(open.toString()))
                .allMatch(body -> body.contains("Dear " + member.displayName()));
        assertThat(texts(other)).hasSize(2);
        assertThat(bodies(other)).hasSize(3);
        assertThat(subjects(member)).contains("Khorgos: your digest (1)");
        assertThat(subjects(other)).contains("Khorgos: your digest (2)");
    }

    @Test
    void a_digest_with_more_than_it_has_place_for_counts_on_without_what_is_taken_back() {
        List<Digest.Line> lines = new ArrayList<>(lines(member));
        IntStream.range(0, 60).forEach(number -> lines.add(new Digest.Line("News " + number, "tasks/" + number, null)));
        transaction.executeWithoutResult(status -> outbox.queue(member, new Digest(UUID.randomUUID(), lines, AT)));
        assertThat(subjects(member)).contains("Khorgos: your digest (62)");
        people.as(member, () -> conflicts.declare(hidden, "My sister wrote it."));

        await().until(() -> texts(member).size() == 1);
        assertThat(subjects(member)).contains("Khorgos: your digest (61)");
        assertThat(bodies(member)).anySatisfy(body -> assertThat(body)
                .contains("there are 61 news", "News 47")
                .doesNotContain(hidden.toString(), "News 48"));
    }

    @Test
    void what_is_told_after_the_conflict_is_not_taken_back_however_late_the_conflict_is_handled() {
        Instant later = clock.instant().plusSeconds(3600);
        tell(member, hidden, later);
        digest(member, later);
        people.as(member, () -> conflicts.declare(hidden, "My sister wrote it."));

        await().until(() -> texts(member).size() == 2);
        assertThat(texts(member)).anyMatch(text -> text.contains(label(hidden, other)));
        assertThat(bodies(member))
                .hasSize(4)
                .filteredOn(body -> body.contains(hidden.toString()))
                .hasSize(2);
    }

    private void tell(UserRow reader, ProposalId id) {
        tell(reader, id, AT);
    }

    private void tell(UserRow reader, ProposalId id, Instant at) {
        Announcement announcement = new Announcement(
                "test %s %s".formatted(id, at),
                "notification.state.IN_COMMITTEE",
                List.of(label(id, reader)),
                "proposals/" + id,
                at);
        transaction.executeWithoutResult(status -> messenger.tell(reader, Topic.PROPOSALS, announcement));
    }

    private void digest(UserRow reader) {
        digest(reader, AT);
    }

    private void digest(UserRow reader, Instant at) {
        transaction.executeWithoutResult(
                status -> outbox.queue(reader, new Digest(UUID.randomUUID(), lines(reader), at)));
    }

    private List<Digest.Line> lines(UserRow reader) {
        return List.of(hidden, open).stream()
                .map(id -> new Digest.Line("News of " + label(id, reader), "proposals/" + id, null))
                .toList();
    }

    private String label(ProposalId id, UserRow reader) {
        return SystemUser.call(() -> labels.label(id, reader));
    }

    private List<String> texts(UserRow reader) {
        return people.as(reader, () -> notices.latest(Locale.ENGLISH, 10)).stream()
                .map(NoticeRow::text)
                .toList();
    }

    private List<String> subjects(UserRow reader) {
        return mails(reader, "subject");
    }

    private List<String> bodies(UserRow reader) {
        return mails(reader, "body");
    }

    private List<String> mails(UserRow reader, String column) {
        return jdbc.sql("select " + column + " from notification_mail where recipient_id = ?")
                .param(reader.id().value())
                .query(String.class)
                .list();
    }
}
