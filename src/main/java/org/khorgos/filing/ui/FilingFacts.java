package org.khorgos.filing.ui;

import com.vaadin.flow.component.html.Div;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.filing.FilingDetails.Answer;
import org.khorgos.filing.FilingDetails.FilingRow;
import org.khorgos.filing.FilingDetails.LeadCase;
import org.khorgos.filing.FilingDetails.MergeBasis;

/** One proposed filing as facts, with the second person's answer where there is one. */
class FilingFacts extends Div {
    FilingFacts(FilingRow row) {
        FactList facts = new FactList().fact(text("outcome"), getTranslation("filing.outcome." + row.outcome()));
        if (row.filingClass() != null) {
            facts.fact(text("class"), getTranslation("filing.class." + row.filingClass()));
        }
        if (row.lead() != null) {
            facts.fact(text("lead"), lead(row.lead()));
        }
        MergeBasis basis = row.basis();
        if (basis != null) {
            facts.fact(text("similarity"), text("similarity.of", basis.similarity(), basis.similarFrom()));
            if (!basis.leadReason().isEmpty()) {
                facts.fact(text("leadReason"), basis.leadReason());
            }
        }
        facts.fact(text("reason"), row.reason())
                .fact(text("by"), text("by.at", row.proposedBy(), Formats.here().dateTime(row.proposedAt())));
        Answer answer = row.answer();
        if (answer != null) {
            facts.fact(text("answer"), getTranslation("filing.confirmation." + answer.confirmation()))
                    .fact(text("answer.note"), answer.note())
                    .fact(
                            text("answer.by"),
                            text("by.at", answer.answeredBy(), Formats.here().dateTime(answer.answeredAt())));
        }
        add(facts);
    }

    private String lead(LeadCase lead) {
        return lead.title() == null ? lead.number() : text("lead.label", lead.number(), lead.title());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("filing.propose." + key, arguments);
    }
}
