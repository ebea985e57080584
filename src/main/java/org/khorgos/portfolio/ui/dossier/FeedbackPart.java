package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.base.ui.PageSection;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.release.LetterService;
import org.khorgos.review.ReviewFeedbackService;

/** The letters of the committee and what the experts wrote for the proposers, without their names. */
@org.springframework.stereotype.Component
class FeedbackPart implements DossierPart {
    private final ReviewFeedbackService feedback;
    private final LetterService letters;

    FeedbackPart(ReviewFeedbackService feedback, LetterService letters) {
        this.feedback = feedback;
        this.letters = letters;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "portfolio.feedback";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.own() && head.state().stage().compareTo(Stage.COMMITTEE) >= 0;
    }

    @Override
    public Component create(DossierHead head) {
        List<String> comments = feedback.comments(head.id());
        Div parts = new Div();
        parts.addClassName("content-sections");
        letters.letters(head.id()).forEach(row -> parts.add(new LetterLink(row)));
        if (comments.isEmpty()) {
            parts.add(new Span(I18NProvider.translate("portfolio.feedback.none")));
        }
        for (int index = 0; index < comments.size(); index++) {
            parts.add(new PageSection(
                    I18NProvider.translate("portfolio.feedback.comment", index + 1), new Prose(comments.get(index))));
        }
        return parts;
    }
}
