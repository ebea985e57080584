package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.browser.Office.Desks;
import org.khorgos.content.ProposalContent;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingReason;

/** From the signatures to a submitted proposal, and what becomes of two that say the same. */
@BrowserTest
class SubmissionBrowserTests {
    private static final String CALL = "XCA-2027";
    private static final String SIGNED_BY_SOME = "Salt-tolerant shrubs for two river deltas";
    private static final String LEAD = "Satellite pictures of irrigated orchards";
    private static final String MERGED = "Satellite pictures of irrigated orchards in two valleys";
    private static final String CORRECTED = "Windbreaks of poplar along the Irtysh canal";

    @Test
    void two_of_three_sign_and_the_third_is_reminded_and_dropped(Desks desks) {
        Papers papers = desks.papers();
        papers.english("proposer", "proposer-2", "cosignatory", "cosignatory-2");
        Instant start = Instant.now().minus(Duration.ofDays(7)).minusSeconds(30);
        papers.stopTimeAt(start);
        ProposalId id = papers.draft(CALL, "proposer", Papers.content(Map.of("basics.title", SIGNED_BY_SOME)));
        String page = "proposals/" + id;

        Tab proposer = desks.of("proposer");
        proposer.open(page + "/edit");
        proposer.combine("Co-signatories", "Co-signatory");
        proposer.combine("Co-signatories", "Second co-signatory");
        proposer.combine("Co-signatories", "Second proposer");
        proposer.press("Send for signature");
        proposer.sees("The proposal is signed by you and sent.");

        String fingerprint = papers.fingerprint(id, "proposer").substring(0, 16);
        sign(desks, "cosignatory", fingerprint, true);
        sign(desks, "cosignatory-2", fingerprint, false);
        proposer.open(page);
        assertThat(proposer.parts(".people-list li").allInnerTexts())
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("Proposer", "First signatory"),
                        signed -> assertThat(signed).contains("Co-signatory", "Signed"),
                        signed -> assertThat(signed).contains("Second co-signatory", "Signed"),
                        waiting -> assertThat(waiting).contains("Second proposer", "Not signed yet"));
        proposer.axe();
        proposer.shot("proposal-cosigning", ".people-list");

        papers.stopTimeAt(start.plus(Duration.ofDays(5)).plusSeconds(60));
        papers.awaitMail("proposer-2", "Reminder: Sign the proposal", SIGNED_BY_SOME);
        Tab late = desks.of("proposer-2");
        assertThat(late.notices())
                .anySatisfy(notice -> assertThat(notice).contains("Reminder: Sign the proposal", SIGNED_BY_SOME));
        late.shot("notices");
        assertThat(papers.mailsTo("cosignatory"))
                .noneMatch(subject -> subject.contains("Reminder") && subject.contains(SIGNED_BY_SOME));

        papers.stopTimeAt(start.plus(Duration.ofDays(7)).plusSeconds(60));
        papers.await(id, ProposalState.SUBMITTED);
        papers.awaitMail("proposer", "Second proposer did not sign", "in time");
        assertThat(proposer.notices())
                .anySatisfy(notice -> assertThat(notice).contains("Second proposer did not sign", SIGNED_BY_SOME));
        proposer.open(page);
        assertThat(proposer.text()).contains(papers.number(id), "Submitted", "Did not answer in time");
        proposer.axe();
        proposer.shot("proposal-one-lapsed", ".people-list");
        proposer.tab("Documents and signatures");
        assertThat(proposer.parts(".signatory-list li").allInnerTexts())
                .anySatisfy(lapsed -> assertThat(lapsed).contains("Second proposer", "Did not answer in time"))
                .filteredOn(line -> line.contains(fingerprint))
                .hasSize(3);
        proposer.axe();
        proposer.shot("proposal-signatures");
        late.open(page);
        assertThat(late.text()).contains("There is nothing here");
    }

    private static void sign(Desks desks, String person, String fingerprint, boolean first) {
        Tab signatory = desks.of(person);
        signatory.task("Sign the proposal", SIGNED_BY_SOME);
        assertThat(signatory.text())
                .contains("Measure together and publish.", "Fingerprint of what was signed: " + fingerprint);
        if (first) {
            signatory.axe();
            signatory.shot("task-sign-by-one-of-three");
        }
        signatory.decide("Sign");
        signatory.close();
    }

    @Test
    void two_that_say_the_same_are_merged_and_both_first_signatories_are_told(Desks desks) {
        Papers papers = desks.papers();
        papers.english("proposer", "proposer-2");
        ProposalId lead = papers.submitted(CALL, "proposer-2", orchards(LEAD));
        papers.life().check(lead);
        papers.life().proposeFiling(lead, FilingOutcome.FILED, null);
        papers.life().confirmFiling(lead);
        ProposalId second = papers.submitted(CALL, "proposer", orchards(MERGED));
        String number = papers.number(lead);

        Tab office = desks.of("office");
        office.task("Check the form", MERGED);
        assertSimilar(office, number);
        office.axe();
        office.shot("task-check-form-similar", ".similar-list");
        Walk.answerQuestions(office);
        office.decide("Finish the check");
        office.task("Propose the filing", MERGED);
        assertSimilar(office, number);
        office.press("Merge into " + number);
        office.sees("alike, and the earliest of the similar ones.");
        office.fill("Reason", "Both measure the same orchards.");
        office.axe();
        office.shot("task-propose-merger", ".lead-fields");
        office.decide("Propose");

        Tab secretary = desks.of("secretary");
        secretary.task("Confirm the filing", MERGED);
        assertThat(secretary.text()).contains("Merged", number, LEAD, "% alike; similar from 80%");
        secretary.axe();
        secretary.shot("task-confirm-merger");
        secretary.decide("Confirm");

        papers.await(second, ProposalState.MERGED);
        papers.awaitMail("proposer", papers.number(second), "was merged with proposal " + number);
        papers.awaitMail("proposer-2", "was merged with your proposal " + number);
        office.open("proposals/" + second);
        office.link(number).first().click();
        office.sees(LEAD);
        office.idle();
        assertThat(office.path()).startsWith("proposals/" + lead);
        office.tab("Filing");
        assertThat(office.text()).contains(MERGED);
        office.axe();
        office.shot("proposal-lead");

        Tab merged = desks.of("proposer");
        assertThat(merged.notices())
                .anySatisfy(notice -> assertThat(notice).contains("was merged with proposal " + number));
        merged.open("proposals/" + second);
        assertThat(merged.text()).contains("Merged", number);
        merged.axe();
        merged.shot("proposal-merged", ".merged-line");
        assertThat(desks.of("proposer-2").notices())
                .anySatisfy(notice -> assertThat(notice).contains("was merged with your proposal " + number));
    }

    private static void assertSimilar(Tab office, String number) {
        assertThat(office.parts(".similar-list li").first().innerText())
                .contains(number, LEAD)
                .containsPattern("(8[0-9]|9[0-9]|100)% alike");
    }

    private static ProposalContent orchards(String title) {
        return Papers.content(Map.of(
                "basics.title",
                title,
                "basics.summary",
                "Pictures from satellites show every week how much water each apricot orchard drinks.",
                "basics.problem",
                "Farmers irrigate by the calendar and the lower villages run dry in August.",
                "basics.suggestion",
                "Publish a map of thirst for every canal and train its keepers to read it."));
    }

    @Test
    void what_a_correction_changed_is_read_in_the_page_and_in_a_pdf(Desks desks) throws IOException {
        Papers papers = desks.papers();
        ProposalId id = papers.submitted(CALL, "proposer", Papers.content(Map.of("basics.title", CORRECTED)));
        papers.life().check(id, FilingReason.FORM);
        papers.await(id, ProposalState.RETURNED);
        papers.rewrite(id, "proposer", "basics.summary", "Three teams measure what snow and wind give.");
        papers.life().correct(id, "proposer");
        papers.await(id, ProposalState.SUBMITTED);

        Tab office = desks.of("office");
        office.open("proposals/" + id);
        office.tab("Versions");
        office.sees("Compare two versions");
        assertThat(office.parts(".difference del").allInnerTexts()).anyMatch(text -> text.contains("Two"));
        assertThat(office.parts(".difference ins").allInnerTexts()).anyMatch(text -> text.contains("Three"));
        office.axe();
        office.shot("proposal-difference", ".difference");

        APIResponse pdf = office.fetch(office.link("Difference as PDF").getAttribute("href"));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(text(pdf.body())).contains(CORRECTED, "Three", "snow and wind");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
