package org.khorgos.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.khorgos.approval.ApprovalDetails;
import org.khorgos.approval.ApprovalDetails.CoOpinionRow;
import org.khorgos.approval.ApprovalDetails.DecisionRow;
import org.khorgos.approval.ApprovalDetails.Signed;
import org.khorgos.approval.Decision;
import org.khorgos.approval.Stance;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.FactList;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;

/** What the units of government have said so far. */
final class CasePanel extends Div {
    private final Formats formats = Formats.here();

    CasePanel(ApprovalDetails details) {
        addClassName("case-panel");
        FactList facts = new FactList()
                .fact(getTranslation("approval.host"), details.host())
                .fact(
                        getTranslation("approval.filingClass"),
                        getTranslation("approval.filingClass." + details.filingClass()))
                .fact(getTranslation("approval.handling"), getTranslation("approval.handling." + details.handling()))
                .fact(getTranslation("approval.assigned"), signature(details.assigned()));
        if (!details.objection().isEmpty()) {
            facts.fact(getTranslation("approval.objection"), details.objection());
        }
        add(facts);
        if (!details.opinion().isEmpty()) {
            add(part("approval.opinion", details.opinion(), details.opinionGiven()));
        }
        if (!details.opinionNote().isEmpty()) {
            add(part("approval.opinionNote", details.opinionNote(), details.opinionApproved()));
        }
        details.coOpinions().forEach(row -> add(coOpinion(row)));
        details.decisions().forEach(row -> add(decision(row)));
    }

    private Component part(String titleKey, String text, @Nullable Signed signed) {
        Div part = new Div(new H2(getTranslation(titleKey)), prose(text));
        if (signed != null) {
            part.add(small(signature(signed)));
        }
        return part;
    }

    private Component coOpinion(CoOpinionRow row) {
        Div part = new Div(new H2(getTranslation("approval.coOpinionOf", row.name())), stance(row));
        if (!row.text().isEmpty()) {
            part.add(prose(row.text()));
        }
        if (row.given() != null) {
            part.add(small(signature(row.given())));
        } else if (row.escalatedAt() != null) {
            part.add(small(getTranslation("approval.escalated", formats.date(row.escalatedAt()))));
        }
        return part;
    }

    private Badge stance(CoOpinionRow row) {
        Stance stance = row.stance();
        if (stance == null) {
            return new Badge(getTranslation("approval.stance.awaited"), Tone.NEUTRAL, VaadinIcon.HOURGLASS);
        }
        String text = getTranslation("approval.stance." + stance);
        return switch (stance) {
            case AGREE -> new Badge(text, Tone.DONE, VaadinIcon.CHECK);
            case AGREE_WITH_CONDITIONS -> new Badge(text, Tone.ATTENTION, VaadinIcon.LIST);
            case DISAGREE -> new Badge(text, Tone.REFUSED, VaadinIcon.CLOSE);
        };
    }

    private Component decision(DecisionRow row) {
        String text = getTranslation("approval.decision." + row.decision());
        Badge badge = row.decision() == Decision.APPROVE
                ? new Badge(text, Tone.DONE, VaadinIcon.CHECK)
                : new Badge(text, Tone.REFUSED, VaadinIcon.CLOSE);
        Div part = new Div(new H2(getTranslation("approval.decisionOf." + row.side())), badge);
        if (!row.reason().isEmpty()) {
            part.add(prose(row.reason()));
        }
        part.add(small(signature(row.decided())));
        return part;
    }

    private String signature(Signed signed) {
        return getTranslation("approval.signature", signed.by(), formats.dateTime(signed.at()));
    }

    private static Paragraph prose(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("reading");
        return words;
    }

    private static Paragraph small(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("help-text");
        return words;
    }
}
