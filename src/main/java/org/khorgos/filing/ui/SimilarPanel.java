package org.khorgos.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.StateBadge;
import org.khorgos.base.ui.Tone;
import org.khorgos.filing.LeadRow;
import org.khorgos.similarity.SimilarProposalService;
import org.khorgos.similarity.SimilarRow;

/** Which proposals are like this one, how much, and what else they have in common. */
class SimilarPanel extends Div {
    private final BigDecimal similarFrom;
    private final @Nullable Consumer<LeadRow> merge;

    /** @param merge takes the proposal into which this one shall be merged; null where that is not decided */
    SimilarPanel(SimilarProposalService similar, ProposalId id, @Nullable Consumer<LeadRow> merge) {
        this.similarFrom = similar.similarFrom();
        this.merge = merge;
        addClassName("similar-panel");
        List<SimilarRow> rows = similar.similar(id);
        UnorderedList list = new UnorderedList();
        list.addClassName("similar-list");
        rows.forEach(row -> list.add(item(row)));
        Component content = rows.isEmpty() ? new Span(text("none")) : list;
        add(new PageSection(getTranslation("filing.similar"), new HelpText(text("help", similarFrom)), content));
    }

    private ListItem item(SimilarRow row) {
        Anchor link = new Anchor(
                "proposals/" + row.id(),
                getTranslation("filing.propose.lead.label", row.number(), row.title()),
                AnchorTarget.BLANK);
        boolean similar = row.similarity().compareTo(similarFrom) >= 0;
        Badge figure =
                new Badge(text("figure", row.similarity()), similar ? Tone.ATTENTION : Tone.NEUTRAL, VaadinIcon.COPY_O);
        Span common = new Span(String.join(" · ", common(row)));
        common.addClassName("similar-common");
        ListItem item = new ListItem(figure, link, StateBadge.of(row.state().name()), common);
        if (merge != null && row.leads()) {
            item.add(mergeButton(row, merge));
        }
        return item;
    }

    private Button mergeButton(SimilarRow row, Consumer<LeadRow> taker) {
        Button button = new Button(
                text("merge", row.number()), click -> taker.accept(new LeadRow(row.id(), row.number(), row.title())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private List<String> common(SimilarRow row) {
        List<String> common = new ArrayList<>(List.of(
                text("title", row.titleSimilarity()), text(row.sameSession() ? "sameSession" : "otherSession")));
        if (row.sameSector()) {
            common.add(text("sameSector"));
        }
        if (row.sameOrganisation()) {
            common.add(text("sameOrganisation"));
        }
        return common;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("filing.similar." + key, arguments);
    }
}
