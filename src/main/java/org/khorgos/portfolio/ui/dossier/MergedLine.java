package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.filing.FilingDetails.LeadCase;
import org.khorgos.portfolio.ui.Links;

/** The proposal that leads a merged one and how it stands now; its title and page only for those who may see them. */
public class MergedLine extends Div {
    public MergedLine(LeadCase lead) {
        addClassName("merged-line");
        Component name = lead.title() == null
                ? new Span(lead.number())
                : Links.proposal(lead.id(), Links.name(lead.number(), lead.title()));
        add(
                name,
                new Span(getTranslation("portfolio.filing.now")),
                StateBadge.of(lead.state().name()));
    }
}
