package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khorgos.browser.Office.Desks;

/** Whole lives of proposals, lived by every role in the browser. */
@BrowserTest
class LifeBrowserTests {
    private static final String FOUNDING = "A joint science and technology innovation centre";
    private static final String BEFORE_PARTNER = "Localization in Geophysics";
    private static final String DRAFT = "Novel organic recovery";
    private static final String SUBMITTED = "Promoting sustainable agriculture for pollinators";

    @Test
    void the_founding_proposal_comes_from_its_draft_to_its_money(Desks desks) {
        Tab proposer = desks.of("proposer");
        proposer.open(desks.proposal(FOUNDING) + "/edit");
        proposer.axe();
        proposer.shot("proposal-form");
        proposer.press("Send for signature");
        proposer.sees("The proposal is signed by you and sent.");

        Walk walk = new Walk(desks, FOUNDING);
        walk.sign("cosignatory", true);
        walk.sign("cosignatory-2", false);
        walk.checkForm();
        walk.file();
        walk.inviteExperts("Expert (home)", "Expert (KZ)", "Expert (DE)");
        walk.review("expert-cn", true);
        walk.review("expert-kz", false);
        walk.review("expert-de", false);
        walk.meet();
        walk.release();
        walk.assignHost("Department of Science and Technology", "Department of Energy");
        walk.handle();
        walk.approve("focal-kz");
        walk.fund();

        proposer.open(desks.proposal(FOUNDING));
        proposer.sees("Funded");
        proposer.axe();
        proposer.shot("proposal-allocated");
        proposer.tab("Process");
        assertThat(proposer.parts("bpmn-picture .djs-element.done").count()).isPositive();
        assertThat(proposer.parts("bpmn-picture .djs-element.active").count()).isZero();
        proposer.axe();
        proposer.shot("proposal-process");
    }

    @Test
    void a_refusal_by_the_partner_ends_a_proposal_and_its_proposer_reads_why(Desks desks) {
        new Walk(desks, BEFORE_PARTNER).refuse("focal-kz", "No matching programme in this year.");
        Tab proposer = desks.of("cosignatory-2");
        proposer.open(desks.proposal(BEFORE_PARTNER));
        proposer.sees("Declined");
        proposer.axe();
        proposer.shot("proposal-declined");
    }

    @Test
    void a_returned_form_is_corrected_and_comes_back(Desks desks) {
        Walk walk = new Walk(desks, SUBMITTED);
        walk.returnForm("Name the host institution of each base.");
        Tab proposer = desks.of("proposer");
        proposer.task("Correct the proposal", SUBMITTED);
        proposer.axe();
        proposer.shot("task-correct-proposal");
        proposer.link("Open the form").click();
        proposer.idle();
        proposer.fill("Short name", "POLLEN-2");
        proposer.press("Resubmit");
        proposer.sees("The corrected proposal is submitted again.");

        Tab office = desks.of("office");
        office.task("Check the form", SUBMITTED);
        assertThat(office.text()).contains("Check the form");
    }

    @Test
    void a_document_is_attached_and_a_lying_one_is_refused(Desks desks) {
        Tab proposer = desks.of("proposer");
        proposer.open(desks.proposal(DRAFT) + "/edit");
        proposer.upload("letter.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        proposer.sees("letter.pdf is attached.");
        proposer.upload("picture.png", "a text that calls itself a picture");
        proposer.sees("“picture.png” is not a proper PNG file");
        proposer.open(desks.proposal(DRAFT));
        proposer.tab("Documents and signatures");
        assertThat(proposer.text()).contains("letter.pdf").doesNotContain("picture.png");
        proposer.axe();
        proposer.shot("proposal-documents");
    }
}
