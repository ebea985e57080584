package org.khorgos.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Languages;
import org.khorgos.base.NotFound;
import org.khorgos.base.Side;
import org.khorgos.calendar.SessionRule;
import org.khorgos.call.CallRules;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.ProposalContent.Cooperation;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Base;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Terms.BudgetCategory;
import org.khorgos.draft.ProposalDraft;
import org.khorgos.draft.WholeDraftService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.proposal.ProposalService;
import org.khorgos.proposal.ProposalVersions;
import org.khorgos.proposal.SubmissionService;
import org.khorgos.signature.SignatureService;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PrintServiceTests {
    private static final String MARKUP = "<img src='file:///etc/passwd'/> <b>&amp;";

    @Autowired
    PrintService prints;

    @Autowired
    PdfRenderer renderer;

    @Autowired
    ProposalService writing;

    @Autowired
    WholeDraftService whole;

    @Autowired
    SignatureService signatures;

    @Autowired
    SubmissionService submissions;

    @Autowired
    ProposalVersions versions;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Calls calls;

    @Autowired
    ProposalLifecycle lifecycle;

    @Test
    void a_version_says_who_signed_it_when_and_what_and_bears_its_hash_on_every_page() {
        UserRow proposer = people.someone(Role.PROPOSER);
        UserRow cosignatory = people.someone("KZ", Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, cosignatory);
        people.as(proposer, () -> writing.sendForSignature(id));
        people.as(cosignatory, () -> signatures.sign(id, signatures.fingerprint(id)));
        SystemUser.run(() -> submissions.submit(id));
        String hash = people.as(proposer, () -> versions.versions(id).get(0).fingerprint());

        byte[] bytes = version(proposer, id, 1, Locale.ENGLISH);

        Pdf pdf = Pdf.read(bytes);
        assertThat(pdf.pages()).isBetween(2, 6);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(Pdf.page(bytes, page)).contains("SHA-256 " + hash, "Page %d of %d".formatted(page, pdf.pages()));
        }
        assertThat(Pdf.page(bytes, 1))
                .contains("Snow and glacier water for two valleys", "Joint projects", "Submitted")
                .contains(proposer.displayName(), "Kazakhstan", "Asia/Shanghai")
                .contains("this version", "for " + proposer.displayName());
        assertThat(Pdf.page(bytes, 1).replace(" ", ""))
                .contains(cosignatory.displayName().replace(" ", ""));
        assertThat(pdf.text())
                .contains("Institute of Water", "Stations stand", "Feb 28, 2028", "Totals by currency")
                .contains("CNY 800,000.00", "USD 90,000.50");
        assertThat(pdf.fonts().values()).containsOnly(true);
        System.out.printf("print of a version: %d pages, %d bytes%n", pdf.pages(), bytes.length);
    }

    @Test
    void the_cover_names_the_session_of_a_call_that_has_sessions() {
        UserRow proposer = people.someone(Role.PROPOSER);
        CallRules rules = Calls.rules(
                Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2099-01-01T00:00:00Z"), "5000000", "700000");
        for (CallRules one : List.of(rules, Calls.yearly(rules))) {
            ProposalId id = proposals.in(ProposalState.SUBMITTED, proposer, calls.publish(2027, one));
            SessionRule.Session session = lifecycle.facts(id).session();
            String cover = Pdf.page(version(proposer, id, 1, Locale.ENGLISH), 1);
            if (session == null) {
                assertThat(cover).doesNotContain("Session");
            } else {
                assertThat(cover).contains("Session", session.year() + ", ");
            }
            assertThat(session == null).isEqualTo(Objects.equals(one, rules));
        }
    }

    @Test
    void labels_are_in_the_language_of_the_reader_and_texts_as_they_were_written() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.submitted(proposer);

        assertThat(Pdf.read(version(proposer, id, 1, Languages.CHINESE)).text())
                .contains("合作提案", "联合项目", "签署", "哈萨克斯坦", "第 1 页，共", "Two teams measure what snow gives.");
        assertThat(Pdf.read(version(proposer, id, 1, Languages.RUSSIAN)).text())
                .contains("Предложение о сотрудничестве", "Совместные проекты", "Казахстан", "Страница 1 из");
    }

    @Test
    void texts_in_markdown_are_set_with_their_marks_and_without_danger() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalContent content = ContentFields.with(
                Proposals.content(),
                "basics.summary",
                "\"# Aim\\n\\n**Three** teams:\\n\\n- of *China*\\n- of [Kazakhstan](https://example.org/kz)\\n\\n"
                        + "<script>alert(1)</script>\"");
        ProposalId id = revised(proposer, content);

        byte[] bytes = version(proposer, id, 2, Locale.ENGLISH);

        assertThat(Pdf.read(bytes).text())
                .contains("Aim", "Three teams:", "of China", "of Kazakhstan", "<script>alert(1)</script>")
                .doesNotContain("**", "# Aim", "](");
    }

    @Test
    void who_may_not_see_money_finds_none_of_it_in_any_print() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = twice(proposer, "Seed money of 4711 from elsewhere");
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);

        for (Locale language : Languages.ALL) {
            for (byte[] bytes : List.of(
                    version(member, id, 1, language),
                    version(member, id, 2, language),
                    difference(member, id, 1, 2, language))) {
                assertThat(Pdf.read(bytes).text().replaceAll("[ .,]", ""))
                        .contains("Snow")
                        .doesNotContain("80000000", "9000050", "800000", "90000", "CNY", "USD", "4711");
            }
        }
        assertThat(people.as(member, () -> prints.difference(id, 1, 2, Locale.ENGLISH))
                        .toString())
                .doesNotContain("800,000", "4711");
        assertThat(Pdf.read(version(proposer, id, 2, Locale.ENGLISH)).text()).contains("4711");
        assertThat(Pdf.read(difference(proposer, id, 1, 2, Locale.ENGLISH)).text())
                .contains("4711", "CNY 800,000.00", "removed");
    }

    @Test
    void why_somebody_declined_is_not_printed() {
        UserRow proposer = people.someone(Role.PROPOSER);
        UserRow cosignatory = people.someone(Role.COSIGNATORY);
        ProposalId id = proposals.draft(proposer, cosignatory);
        people.as(proposer, () -> writing.sendForSignature(id));
        people.as(cosignatory, () -> signatures.decline(id, "canary reason"));
        SystemUser.run(() -> submissions.submit(id));

        assertThat(Pdf.read(version(proposer, id, 1, Locale.ENGLISH)).text())
                .contains("Declined")
                .doesNotContain("canary");
    }

    @Test
    void the_difference_marks_what_was_written_even_when_it_looks_like_markup() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = twice(proposer, "");

        String text = Pdf.read(difference(proposer, id, 1, 2, Locale.ENGLISH)).text();

        assertThat(text)
                .contains("From version 1 to version 2", "Summary", "−Two teams measure what snow gives.")
                .contains("+" + MARKUP)
                .doesNotContain("root:");
        assertThat(Pdf.read(difference(proposer, id, 2, 2, Locale.ENGLISH)).text())
                .contains("Nothing that you may read differs");
    }

    @Test
    void a_signature_under_another_text_is_told_apart() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = twice(proposer, "");

        assertThat(Pdf.read(version(proposer, id, 2, Locale.ENGLISH)).text()).contains("another text (");
    }

    @Test
    void the_largest_proposal_is_printed_within_seconds() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = revised(proposer, largest(Proposals.content()));

        long start = System.nanoTime();
        byte[] bytes = version(proposer, id, 2, Languages.CHINESE);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        Pdf pdf = Pdf.read(bytes);
        assertThat(pdf.pages()).isBetween(10, 120);
        assertThat(took).isLessThan(Duration.ofMinutes(2));
        System.out.printf(
                "print of the largest proposal: %d pages, %d bytes, %d ms%n",
                pdf.pages(), bytes.length, took.toMillis());
    }

    @Test
    void unknown_versions_and_proposals_of_others_are_not_found() {
        UserRow proposer = people.someone(Role.PROPOSER);
        ProposalId id = proposals.submitted(proposer);

        people.as(proposer, () -> {
            assertThatThrownBy(() -> prints.version(id, 2, Locale.ENGLISH)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> prints.printedDifference(id, 1, 0, Locale.ENGLISH))
                    .isInstanceOf(NotFound.class);
        });
        people.as(people.someone(Role.PROPOSER), () -> {
            assertThatThrownBy(() -> prints.version(id, 1, Locale.ENGLISH)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> prints.difference(id, 1, 1, Locale.ENGLISH))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> prints.printedDifference(id, 1, 1, Locale.ENGLISH))
                    .isInstanceOf(NotFound.class);
        });
    }

    private byte[] version(UserRow reader, ProposalId id, int number, Locale language) {
        return renderer.render(people.as(reader, () -> prints.version(id, number, language)));
    }

    private byte[] difference(UserRow reader, ProposalId id, int before, int after, Locale language) {
        return renderer.render(people.as(reader, () -> prints.printedDifference(id, before, after, language)));
    }

    /** A proposal whose second version has another summary and no money but this other funding. */
    private ProposalId twice(UserRow proposer, String otherFunding) {
        ProposalContent content = Proposals.content();
        Basics basics = content.basics();
        return revised(
                proposer,
                content.with(new Basics(
                                basics.title(),
                                basics.acronym(),
                                basics.language(),
                                MARKUP,
                                basics.problem(),
                                basics.suggestion()))
                        .with(new Finance(
                                List.of(content.finance().budget().get(1), home(2028, "5.00")), otherFunding)));
    }

    private ProposalId revised(UserRow proposer, ProposalContent content) {
        ProposalId id = proposals.in(ProposalState.REVISE, proposer);
        people.as(proposer, () -> {
            whole.save(id, new ProposalDraft(whole.draft(id).version(), content, List.of()));
            writing.revise(id);
        });
        return id;
    }

    private static ProposalContent largest(ProposalContent content) {
        String text = "两国联合测量冰川与积雪，服务下游农业。".repeat(220);
        Basics basics = content.basics();
        Plan plan = content.plan();
        Cooperation cooperation = content.cooperation();
        Base base = cooperation.bases().get(0);
        return content.with(new Basics(
                        basics.title(),
                        basics.acronym(),
                        "zh_CN",
                        text.substring(0, 2000),
                        text.substring(0, 4000),
                        text.substring(0, 4000)))
                .with(new Plan(
                        plan.startDate(),
                        plan.endDate(),
                        plan.trlNow(),
                        plan.trlTarget(),
                        plan.sectors(),
                        Collections.nCopies(60, new Milestone(text.substring(0, 200), plan.endDate()))))
                .with(new Cooperation(
                        Collections.nCopies(
                                60,
                                new Base(
                                        text.substring(0, 200),
                                        text.substring(0, 100),
                                        "CN",
                                        text.substring(0, 300),
                                        base.industry())),
                        cooperation.mechanism(),
                        cooperation.flows(),
                        Collections.nCopies(60, cooperation.talents().get(0))))
                .with(new Finance(
                        Stream.concat(
                                        Stream.of(content.finance().budget().get(1)),
                                        Collections.nCopies(89, home(2027, "17.01")).stream())
                                .toList(),
                        text.substring(0, 1000)));
    }

    private static BudgetLine home(int year, String amount) {
        return new BudgetLine(year, Side.HOME, BudgetCategory.TRAVEL, new BigDecimal(amount));
    }
}
