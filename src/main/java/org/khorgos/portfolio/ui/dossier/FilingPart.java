package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.filing.FilingDetails;
import org.khorgos.filing.FilingDetails.Answer;
import org.khorgos.filing.FilingDetails.CheckRow;
import org.khorgos.filing.FilingDetails.FilingRow;
import org.khorgos.filing.FilingDetails.MergeBasis;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.LeadRow;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.portfolio.ui.Links;

/** What the office found in the form and how the proposal was filed. */
@org.springframework.stereotype.Component
class FilingPart implements DossierPart {
    private final FilingService filing;

    FilingPart(FilingService filing) {
        this.filing = filing;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "portfolio.filing";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.versions() > 0;
    }

    @Override
    public boolean besideTasks() {
        return true;
    }

    @Override
    public Component create(DossierHead head) {
        FilingDetails details = filing.details(head.id());
        Div parts = new Div();
        parts.addClassName("content-sections");
        if (!details.merged().isEmpty()) {
            parts.add(merged(details.merged()));
        }
        details.filings().forEach(row -> parts.add(filing(row)));
        details.checks().forEach(row -> parts.add(check(row)));
        if (details.checks().isEmpty() && details.filings().isEmpty()) {
            parts.add(new Span(text("portfolio.filing.none")));
        }
        return parts;
    }

    private static Component merged(List<LeadRow> rows) {
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(Links.proposal(row.id(), Links.name(row.number(), row.title())))));
        return new PageSection(text("portfolio.filing.merged"), list);
    }

    private static Component check(CheckRow row) {
        FactList facts = new FactList()
                .fact(text("filing.check.advice"), text("filing.advice." + row.advice()))
                .fact(
                        text("filing.check.reasons.found"),
                        row.check().reasons().stream()
                                .map(reason -> text("filing.reason." + reason))
                                .collect(Collectors.joining("; ")))
                .fact(
                        text("filing.check.sections"),
                        row.check().sections().stream()
                                .map(section -> text(section.messageKey()))
                                .collect(Collectors.joining("; ")))
                .fact(
                        text("filing.check.proposer"),
                        text("filing.proposer." + row.check().proposer()))
                .fact(text("filing.check.note"), new Prose(row.check().note()))
                .fact(text("filing.check.by"), signed(row.checkedBy(), row.checkedAt()));
        return new PageSection(text("portfolio.filing.check", row.round()), facts);
    }

    private static Component filing(FilingRow row) {
        FactList facts = new FactList().fact(text("filing.propose.outcome"), text("filing.outcome." + row.outcome()));
        if (row.filingClass() != null) {
            facts.fact(text("filing.propose.class"), text("filing.class." + row.filingClass()));
        }
        if (row.lead() != null) {
            facts.fact(text("filing.propose.lead"), new MergedLine(row.lead()));
        }
        MergeBasis basis = row.basis();
        if (basis != null) {
            facts.fact(
                    text("filing.propose.similarity"),
                    text("filing.propose.similarity.of", basis.similarity(), basis.similarFrom()));
            if (!basis.leadReason().isEmpty()) {
                facts.fact(text("filing.propose.leadReason"), new Prose(basis.leadReason()));
            }
        }
        facts.fact(text("filing.propose.reason"), new Prose(row.reason()))
                .fact(text("filing.propose.by"), signed(row.proposedBy(), row.proposedAt()));
        Answer answer = row.answer();
        if (answer != null) {
            facts.fact(text("filing.propose.answer"), text("filing.confirmation." + answer.confirmation()))
                    .fact(text("filing.propose.answer.note"), new Prose(answer.note()))
                    .fact(text("filing.propose.answer.by"), signed(answer.answeredBy(), answer.answeredAt()));
        }
        return new PageSection(text("portfolio.filing.outcome", row.round()), facts);
    }

    private static String signed(String by, Instant at) {
        return text("portfolio.signed", by, Formats.here().dateTime(at));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
