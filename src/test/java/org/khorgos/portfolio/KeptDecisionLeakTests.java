package org.khorgos.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.committee.KeptDecisionService;
import org.khorgos.committee.Vote;
import org.khorgos.committee.reply.ReplyService;
import org.khorgos.conflict.ConflictDeclarations;
import org.khorgos.demo.ProposalLife;
import org.khorgos.inbox.InboxList;
import org.khorgos.inbox.TaskFilter;
import org.khorgos.inbox.TaskGrouping;
import org.khorgos.inbox.TaskInboxService;
import org.khorgos.inbox.TaskListService;
import org.khorgos.inbox.TaskOrder;
import org.khorgos.inbox.calendar.CalendarFeedService;
import org.khorgos.inbox.calendar.CalendarLinkService;
import org.khorgos.notification.NoticeService;
import org.khorgos.portfolio.export.ExportService;
import org.khorgos.release.ReleaseService;
import org.khorgos.review.ReviewFeedbackService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.workflow.ProposalProgressService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A decision that is kept changes nothing that anybody outside the committee, or a recused member, can obtain. */
@KhorgosTest
class KeptDecisionLeakTests {
    private static final String RECUSED = "member-6";
    private static final List<String> READERS = List.of(
            "proposer",
            "cosignatory",
            "office",
            "supervisor",
            "administrator",
            "expert-cn",
            "focal-kz",
            "host-handler",
            "funding-officer",
            "proposer-2",
            RECUSED);
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final Map<String, String> links = new LinkedHashMap<>();

    @Autowired
    private Lives lives;

    @Autowired
    private ProposalLife life;

    @Autowired
    private ConflictDeclarations conflicts;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private ProposalListService list;

    @Autowired
    private ExportService exports;

    @Autowired
    private HomeService home;

    @Autowired
    private ReviewFeedbackService feedback;

    @Autowired
    private ReplyService replies;

    @Autowired
    private KeptDecisionService kept;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ProposalProgressService progress;

    @Autowired
    private TaskListService tasks;

    @Autowired
    private TaskInboxService inbox;

    @Autowired
    private NoticeService notices;

    @Autowired
    private CalendarLinkService calendarLinks;

    @Autowired
    private CalendarFeedService calendars;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private ProposalId id;

    @BeforeEach
    void before_the_last_vote() {
        lives.people();
        id = lives.inReview(word);
        lives.accept(id);
        lives.review(id, "To the proposers.", "To the committee.");
        lives.cast()
                .run(
                        "secretary",
                        () -> transaction.executeWithoutResult(
                                status -> conflicts.declare(id, lives.cast().id(RECUSED), "My brother leads it.")));
        lives.meet(id);
        ProposalLife.COMMITTEE.stream()
                .filter(member -> !member.equals(RECUSED) && !member.equals("member-5"))
                .forEach(member -> lives.vote(id, member, Vote.YES));
        READERS.forEach(reader -> links.put(
                reader, lives.cast().as(reader, calendarLinks::renew).replaceAll(".*/calendar/|\\.ics$", "")));
    }

    @Test
    void nobody_outside_learns_of_it_and_all_learn_of_its_release() {
        Map<String, String> before = snapshots();

        lives.vote(id, "member-5", Vote.YES);

        assertThat(lives.cast().as("secretary", () -> kept.kept(id))).isPresent();
        Map<String, String> after = snapshots();
        READERS.forEach(reader -> assertThat(after.get(reader)).as(reader).isEqualTo(before.get(reader)));
        READERS.forEach(reader -> lives.cast().run(reader, () -> {
            assertThatThrownBy(() -> kept.kept(id)).isInstanceOfAny(NotFound.class, AccessDeniedException.class);
            assertThatThrownBy(() -> releases.release(id, ""))
                    .isInstanceOfAny(NotFound.class, AccessDeniedException.class);
        }));

        life.release(id);

        Map<String, String> released = snapshots();
        assertThat(released.get("proposer"))
                .isNotEqualTo(before.get("proposer"))
                .contains("RECOMMENDED", "To the proposers.")
                .doesNotContain("To the committee.", "VoteCast");
        assertThat(released.get(RECUSED)).isEqualTo(before.get(RECUSED));
        assertThat(released.get("proposer-2")).isEqualTo(before.get("proposer-2"));
    }

    @Test
    void a_withdrawal_while_it_is_kept_gives_nothing_away() {
        lives.vote(id, "member-5", Vote.YES);
        life.withdraw(id, "proposer");
        life.answerWithdrawal(id, true);

        READERS.forEach(reader -> assertThat(lives.cast().as(reader, this::ofProposal))
                .as(reader)
                .asString()
                .doesNotContain("CountVotes", "KeepDecision", "ReleaseDecision", "RECOMMENDED"));
    }

    private Map<String, String> snapshots() {
        await().until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where completion_date is null")
                        .query(Integer.class)
                        .single()
                == 0);
        Map<String, String> all = new LinkedHashMap<>();
        READERS.forEach(reader -> all.put(reader, lives.cast().as(reader, () -> snapshot(reader))));
        return all;
    }

    /** All that somebody can read, count, search, export or subscribe to. */
    private String snapshot(String reader) {
        List<Object> seen = new ArrayList<>();
        seen.add(list.page(words(), ProposalSort.LATEST, 0, 50));
        seen.add(list.counts(words()));
        seen.add(list.counts(new ProposalFilter("", null, null, "", null, false)));
        seen.add(export());
        seen.add(home.home().toString());
        for (InboxList one : InboxList.values()) {
            TaskFilter filter = TaskFilter.all(one).withText(word);
            seen.add(tasks.page(filter, TaskOrder.USUAL, 0, 100));
            seen.add(tasks.counts(List.of(filter)));
            for (TaskGrouping grouping : TaskGrouping.values()) {
                seen.add(tasks.groups(filter, grouping));
            }
        }
        seen.add(inbox.on(id));
        seen.add(notices.unread() + " " + notices.latest(Locale.ENGLISH, 50));
        seen.add(calendars
                .calendar(Objects.requireNonNull(links.get(reader)))
                .orElseThrow()
                .replaceAll("DTSTAMP:\\w+", ""));
        seen.add(jdbc.sql("select count(*) from notification_mail where recipient_id = ?")
                .param(lives.cast().id(reader).value())
                .query(Integer.class)
                .single());
        seen.add(ofProposal());
        return seen.toString();
    }

    private Object ofProposal() {
        try {
            return List.of(
                    dossiers.overview(id, Locale.ENGLISH),
                    dossiers.versions(id),
                    dossiers.history(id),
                    feedback.comments(id),
                    replies.reply(id),
                    progress.pictures(id, Locale.ENGLISH).stream()
                            .map(picture -> picture.process() + sorted(picture.done()) + sorted(picture.active()))
                            .toList());
        } catch (NotFound nothing) {
            return "nothing";
        }
    }

    private static List<String> sorted(Set<String> elements) {
        return elements.stream().sorted().toList();
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(words(), ProposalSort.LATEST, ExportFormat.CSV, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8).replaceAll("exported [^(]*", "");
    }

    private ProposalFilter words() {
        return new ProposalFilter(word, null, null, "", null, false);
    }
}
