package org.khorgos.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.base.Refused;
import org.khorgos.base.table.ExportFormat;
import org.khorgos.discussion.Audience;
import org.khorgos.discussion.DiscussionService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.inbox.calendar.CalendarFeedService;
import org.khorgos.inbox.calendar.CalendarLinkService;
import org.khorgos.notification.NoticeService;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.portfolio.ProposalFilter;
import org.khorgos.portfolio.ProposalListService;
import org.khorgos.portfolio.ProposalSort;
import org.khorgos.portfolio.export.ExportService;
import org.khorgos.review.RoundExportService;
import org.khorgos.review.RoundFilter;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One more review or comment changes nothing that somebody in conflict or an outsider can get hold of. */
@ServiceTest
class ConflictLeakTests {
    @Autowired
    ConflictService conflicts;

    @Autowired
    DiscussionService discussions;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    ProposalListService lists;

    @Autowired
    ExportService exports;

    @Autowired
    RoundExportService rounds;

    @Autowired
    CalendarLinkService links;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    NoticeService notices;

    @Autowired
    Panels panels;

    @Autowired
    Calls calls;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    private UUID call;
    private ProposalId id;
    private List<UserRow> experts;
    private UserRow secretary;
    private UserRow recused;
    private UserRow outsider;

    @BeforeEach
    void a_review_under_way() {
        clock.moveTo(Instant.parse("2027-03-09T06:00:00Z"));
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        recused = people.someone(Role.COMMITTEE_CHAIR);
        outsider = people.someone(Role.PROPOSER);
        call = calls.publish(
                2027,
                Calls.rules(
                        Instant.parse("2025-03-01T00:00:00Z"),
                        Instant.parse("2033-03-01T00:00:00Z"),
                        "1000000",
                        "200000"));
        experts = panels.experts();
        id = panels.opened(call);
        people.as(secretary, () -> assignments.assign(id, Panels.ids(experts)));
        experts.forEach(expert -> panels.accept(id, expert));
        panels.write(id, experts.get(0), "4.0", "3.5", "3.0");
        people.as(recused, () -> conflicts.declare(id, "My sister wrote it."));
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void one_more_review_and_comment_change_nothing_that_they_get() {
        List<Object> before = seen(secretary);
        List<Object> hidden = seen(recused);
        List<Object> outside = seen(outsider);

        panels.write(id, experts.get(1), "2.0", "3.5", "3.0");
        people.as(
                experts.get(0),
                () -> discussions.write(
                        id, Audience.REVIEWERS, "What do you say, @" + secretary.username() + "?", null));

        await().until(() ->
                !people.as(secretary, () -> notices.latest(Locale.ENGLISH, 10)).isEmpty());
        assertThat(seen(secretary)).isNotEqualTo(before);
        assertThat(seen(recused)).isEqualTo(hidden);
        assertThat(seen(outsider)).isEqualTo(outside);
        String number = jdbc.sql("select number from proposal where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(before.stream().filter(one -> one.toString().contains(number) && isFile(one)))
                .as("both files in both formats")
                .hasSize(4);
        assertThat(hidden.toString()).doesNotContain(id.toString(), number);
    }

    @Test
    void naming_somebody_in_conflict_is_refused_as_naming_nobody() {
        UserRow author = experts.get(0);
        List<String> refusals = List.of(recused.username(), "nobody-of-that-name").stream()
                .map(name -> answer(() -> people.as(
                        author, () -> discussions.write(id, Audience.REVIEWERS, "And you, @" + name + "?", null))))
                .map(text -> text.replaceAll("@?" + recused.username() + "|@?nobody-of-that-name", "NAME"))
                .distinct()
                .toList();
        assertThat(refusals).hasSize(1);
    }

    /** Everything that reader gets in lists, files, calendar, notices, mails, discussions and refusals. */
    private List<Object> seen(UserRow reader) {
        ProposalFilter filter = new ProposalFilter("", null, null, "", call, false);
        return people.as(reader, () -> {
            List<Object> seen = new ArrayList<>();
            seen.add(lists.page(filter, ProposalSort.LATEST, 0, 50));
            seen.add(lists.counts(filter));
            for (ExportFormat format : ExportFormat.values()) {
                seen.add(file(format, out -> exports.write(filter, ProposalSort.LATEST, format, Locale.ENGLISH, out)));
                seen.add(answer(
                        () -> file(format, out -> rounds.write(call, RoundFilter.ALL, format, Locale.ENGLISH, out))));
            }
            seen.add(feeds.calendar(links.renew())
                    .map(text -> text.replaceAll("DTSTAMP.*|UID.*", ""))
                    .orElse(""));
            seen.add(notices.latest(Locale.ENGLISH, 50));
            seen.add(mails(reader));
            seen.add(discussions.audiences(id));
            for (Audience audience : Audience.values()) {
                seen.add(answer(() -> discussions.read(id, audience)));
            }
            seen.add(answer(() -> conflicts.mayDeclare(id)));
            return seen;
        });
    }

    private static boolean isFile(Object seen) {
        return seen instanceof String text
                && (text.contains("<sheetData>") || (text.contains("\r\n") && !text.contains("VCALENDAR")));
    }

    private String file(ExportFormat format, Consumer<OutputStream> write) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write.accept(file);
        return format == ExportFormat.CSV ? file.toString(StandardCharsets.UTF_8) : sheet(file.toByteArray());
    }

    /** What the only sheet of a workbook says; the rest of the file tells when it was made. */
    private String sheet(byte[] book) {
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("book.xlsx"), book).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> mails(UserRow reader) {
        return jdbc.sql("select concat(subject, body) from notification_mail where recipient_id = ? order by mail_id")
                .param(reader.id().value())
                .query(String.class)
                .list();
    }

    private static String answer(Supplier<?> work) {
        try {
            return String.valueOf(work.get());
        } catch (Refused refused) {
            return refused.messageKey();
        } catch (RuntimeException refused) {
            return refused.getClass().getName();
        }
    }
}
