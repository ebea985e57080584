package org.khorgos.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.browser.Office.Desks;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;

/** Documents of a proposal: what the call asks for, what is taken, how it is looked at and by whom. */
@BrowserTest
class DocumentsBrowserTests {
    private static final String LETTER_MISSING = "Attach a letter of intent or of support.";
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void the_letter_that_the_call_asks_for_is_missing_until_it_is_attached(Desks desks) throws IOException {
        ProposalContent content = ContentFields.with(
                Papers.content(Map.of("basics.title", "Exchange of two hydrology institutes")),
                "partners.otherCountries",
                "[]");
        ProposalId id = desks.papers().draft("CNKZ-2027", "proposer", content);
        Tab proposer = desks.of("proposer");
        proposer.open("proposals/" + id + "/edit");
        Locator needed = proposer.parts(".needed-documents");
        assertThat(needed.innerText()).contains(LETTER_MISSING);
        proposer.press("Send for signature");
        assertThat(proposer.parts(".problem-summary").innerText()).contains(LETTER_MISSING);
        proposer.axe();
        proposer.shot("proposal-letter-missing", ".needed-documents");

        proposer.upload("letter.pdf", pdf("Letter of intent"));
        proposer.sees("letter.pdf is attached.");
        assertThat(needed.isVisible()).isFalse();
        proposer.press("Send for signature");
        proposer.sees("The proposal is signed by you and sent.");
    }

    @Test
    void what_is_not_what_it_says_or_has_no_room_is_refused_in_words(Desks desks) throws IOException {
        Papers papers = desks.papers();
        ProposalId id = papers.draft(
                "XCA-2027", "proposer", Papers.content(Map.of("basics.title", "Upload rules of a spring flood")));
        Tab proposer = desks.of("proposer");
        proposer.open("proposals/" + id + "/edit");

        refused(proposer, "plan.pdf", PROGRAM, "“plan.pdf” is not a proper PDF file");
        proposer.axe();
        proposer.shot("upload-refused", ".upload-problem");
        refused(proposer, "run.exe", PROGRAM, "A file of this type cannot be attached");
        refused(proposer, "a".repeat(201) + ".pdf", pdf("Long name"), "Give the file a name of 1 to 200 characters");
        refused(proposer, "big.pdf", Arrays.copyOf(pdf("Big"), 20 * MEGABYTE + 1), "The file is larger than 20 MB.");
        assertThat(papers.files(id)).isEmpty();

        proposer.upload("..\\..\\secret/summer\u0007\u202e plan.pdf", pdf("Summer plan"));
        proposer.sees("summer plan.pdf is attached.");
        assertThat(proposer.parts(".upload-problem").innerText()).isEmpty();
        assertThat(papers.files(id)).containsExactly("summer plan.pdf");

        proposer.press("Replace summer plan.pdf");
        refused(proposer, "plan-2.pdf", PROGRAM, "“plan-2.pdf” is not a proper PDF file");
        proposer.axe();
        proposer.shot("upload-replace");
        proposer.upload("plan-2.pdf", pdf("Second plan"));
        proposer.sees("plan-2.pdf is attached as the new version.");
        proposer.sees("Earlier versions: 1");
        assertThat(papers.files(id)).containsExactly("summer plan.pdf", "plan-2.pdf");
        proposer.axe();
        proposer.shot("upload-replaced", ".attachment-list");

        for (int part = 1; part <= 5; part++) {
            papers.attach(id, "proposer", "part-" + part + ".pdf", new ByteArrayInputStream(large(part)));
        }
        proposer.open("proposals/" + id + "/edit");
        refused(
                proposer,
                "more.pdf",
                Arrays.copyOf(pdf("More"), 2 * MEGABYTE),
                "of the 100 MB of this proposal are left");
        assertThat(papers.files(id)).doesNotContain("more.pdf");
        proposer.shot("upload-no-room", ".upload-problem");
    }

    private static void refused(Tab proposer, String name, byte[] content, String why) {
        proposer.upload(name, content);
        PlaywrightAssertions.assertThat(proposer.parts(".upload-problem").last())
                .containsText(why);
        PlaywrightAssertions.assertThat(proposer.parts("vaadin-upload-file")).hasCount(0);
    }

    @Test
    void a_pdf_and_a_picture_are_looked_at_inside_the_page_by_those_who_may(Desks desks) throws IOException {
        ProposalId id = desks.papers()
                .draft(
                        "XCA-2027",
                        "proposer",
                        Papers.content(Map.of("basics.title", "Pictures of a mountain reservoir")));
        Tab proposer = desks.of("proposer");
        proposer.open("proposals/" + id + "/edit");
        proposer.upload("plan.pdf", pdf("Plan of the dam"));
        proposer.sees("plan.pdf is attached.");
        proposer.upload("map.png", picture());
        proposer.sees("map.png is attached.");
        proposer.open("proposals/" + id);
        proposer.tab("Documents and signatures");
        String plan = proposer.link("plan.pdf").getAttribute("href");
        String map = proposer.link("map.png").getAttribute("href");

        Response shown = proposer.loads(plan + "/preview", () -> proposer.press("Look at plan.pdf"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.allHeaders())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "SAMEORIGIN")
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("inline"))
                .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'self'"));
        proposer.frameShows(plan + "/preview", "application/pdf");
        proposer.axe();
        proposer.shot("preview-pdf");
        proposer.press("Close");

        Response drawn = proposer.loads(map, () -> proposer.press("Look at map.png"));
        assertThat(drawn.status()).isEqualTo(200);
        assertThat(drawn.allHeaders())
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'");
        Locator picture = proposer.parts(".preview-picture");
        assertThat(picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)"))
                .isEqualTo(640);
        proposer.axe();
        proposer.shot("preview-picture");
        proposer.press("Close");

        proposer.narrow();
        Response onPhone = proposer.loads(plan + "/preview", () -> proposer.press("Look at plan.pdf"));
        assertThat(onPhone.status()).isEqualTo(200);
        proposer.frameShows(plan + "/preview", "application/pdf");
        assertThat(proposer.parts(".preview-frame").boundingBox().width).isBetween(250.0, 390.0);
        proposer.axe();
        proposer.press("Close");

        assertThat(proposer.fetch(plan).status()).isEqualTo(200);
        for (String other : new String[] {"proposer-2", "expert-kz", "office", "finance-controller"}) {
            Tab stranger = desks.of(other);
            for (String path : new String[] {plan, plan + "/preview", map}) {
                APIResponse refused = stranger.fetch(path);
                assertThat(refused.status()).as("%s asks for %s", other, path).isEqualTo(404);
                assertThat(refused.body()).isEmpty();
            }
        }
        Tab visitor = desks.visitor("en");
        visitor.open("login");
        assertThat(visitor.fetch(plan).status()).isIn(302, 401, 403);
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 36);
                content.newLineAtOffset(72, 600);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] large(int number) {
        byte[] bytes = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 20 * MEGABYTE - MEGABYTE / 4);
        bytes[bytes.length - 1] = (byte) number;
        return bytes;
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(0x0f, 0x76, 0x6e));
        drawing.fillRect(0, 0, 640, 400);
        drawing.setColor(Color.WHITE);
        drawing.fillOval(220, 100, 200, 200);
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
