package org.khorgos.print;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.calendar.SessionRule;
import org.khorgos.identity.UserRow;
import org.khorgos.print.Outline.Section;
import org.khorgos.print.OutlineDrawing.FactTable;
import org.khorgos.signature.SignatoryRow;
import org.khorgos.signature.SignatoryStatus;

/** Draws one version of a proposal: what identifies it and who signed it first, then what it says. */
final class VersionPrint {
    private static final int FINGERPRINT = 12;
    private final PrintedProposal proposal;
    private final Words words;

    VersionPrint(PrintedProposal proposal, Words words) {
        this.proposal = proposal;
        this.words = words;
    }

    PrintedSheet draw(PrintedVersion version, String reader, Instant now) {
        String name = proposal.name(words.text("print.version.of", version.number()));
        Sheet sheet = new Sheet(
                words,
                name,
                words.text("print.about", version.title()),
                List.of(name, words.text("print.sha256", version.sha256())));
        cover(sheet.body(), version, words.text("print.printed", words.dateTime(now), reader));
        OutlineDrawing drawing = new OutlineDrawing(words);
        for (Section section : version.outline()) {
            Tag drawn = drawing.draw(sheet.body(), section);
            if (section.name().equals(ContentOutline.MONEY)) {
                totals(drawn, version);
            }
        }
        return new PrintedSheet("%s-v%d.pdf".formatted(proposal.fileName(), version.number()), sheet.document());
    }

    private void cover(Tag body, PrintedVersion version, String printed) {
        Tag cover = body.add("div").styled("cover");
        cover.add("p", words.text("print.proposal")).styled("kind");
        cover.add("h1", version.title());
        FactTable facts = new FactTable(cover)
                .row(words.text("print.number"), proposal.number())
                .row(words.text("print.version"), String.valueOf(version.number()))
                .row(words.text("print.submitted"), words.dateTime(version.submittedAt()))
                .row(words.text("print.writtenBy"), version.writtenBy())
                .row(
                        words.text("print.state"),
                        words.text("state." + proposal.state().name()))
                .row(words.text("print.call"), proposal.call());
        SessionRule.Session session = proposal.session();
        if (session != null) {
            facts.row(
                    words.text("print.session"),
                    words.text("print.session." + session.timing().name(), String.valueOf(session.year())));
        }
        facts.row(words.text("print.hash"), version.sha256(), "hash");
        cover.add("h2", words.text("proposal.signatories"));
        signatories(cover, version.sha256());
        cover.add("p", printed).styled("quiet");
    }

    private void signatories(Tag cover, String sha256) {
        TableDrawing table = new TableDrawing(cover, "rows signatories");
        for (String column : List.of("name", "organisation", "status", "at", "text")) {
            table.header(words.text("print.signatory." + column)).styled(column);
        }
        for (SignatoryRow signatory : proposal.signatories()) {
            UserRow person = proposal.person(signatory.user());
            Tag row = table.row();
            row.add("td", person == null ? OutlineDrawing.NOTHING : person.displayName());
            row.add(
                    "td",
                    person == null
                            ? OutlineDrawing.NOTHING
                            : words.text(
                                    "print.signatory.place",
                                    person.organisationName(),
                                    words.country(person.country())));
            row.add("td", words.text("proposal.signatory." + signatory.status().name()));
            row.add("td", OutlineDrawing.orNothing(signedAt(signatory)));
            row.add("td", OutlineDrawing.orNothing(signedText(signatory, sha256)));
        }
    }

    private String signedAt(SignatoryRow signatory) {
        Instant at = signatory.answeredAt();
        boolean signed = signatory.status() == SignatoryStatus.FIRST || signatory.status() == SignatoryStatus.SIGNED;
        return at == null || !signed ? "" : words.dateTime(at);
    }

    private String signedText(SignatoryRow signatory, String sha256) {
        String signed = signatory.contentSha256();
        if (signed.isEmpty()) {
            return "";
        }
        return signed.equals(sha256)
                ? words.text("print.signatory.this")
                : words.text("print.signatory.other", signed.substring(0, FINGERPRINT));
    }

    private void totals(Tag section, PrintedVersion version) {
        section.add("h3", words.text("print.totals"));
        FactTable totals = new FactTable(section);
        for (Side side : Side.values()) {
            Money total =
                    version.content().finance().total(side, version.currencies().of(side));
            totals.row(words.term(side), words.money(total));
        }
    }
}
