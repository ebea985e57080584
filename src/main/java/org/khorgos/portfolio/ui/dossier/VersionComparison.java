package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.khorgos.access.ProposalId;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.portfolio.VersionDetails;
import org.khorgos.print.ContentDifference;
import org.khorgos.print.PrintAddress;
import org.khorgos.print.PrintService;

/** Two versions side by side in one text: first the last two, then whichever the reader chooses. */
public final class VersionComparison extends Div {
    private final ProposalId proposal;
    private final transient PrintService prints;
    private final Select<VersionDetails> before = new Select<>();
    private final Select<VersionDetails> after = new Select<>();
    private final Anchor asPdf = new Anchor();
    private final Div result = new Div();

    /** @param versions at least two, the first one first */
    VersionComparison(ProposalId proposal, List<VersionDetails> versions, PrintService prints) {
        this.proposal = proposal;
        this.prints = prints;
        prepare(before, "portfolio.version.before", versions, versions.get(versions.size() - 2));
        prepare(after, "portfolio.version.after", versions, versions.get(versions.size() - 1));
        asPdf.setText(getTranslation("portfolio.version.differencePdf"));
        asPdf.addClassName("export-link");
        PdfLink.prepare(asPdf);
        Div choice = new Div(before, after, asPdf);
        choice.addClassName("version-choice");
        result.addClassName("difference");
        add(choice, result);
        show();
    }

    private void prepare(
            Select<VersionDetails> select, String label, List<VersionDetails> versions, VersionDetails chosen) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation(
                "portfolio.version.choice", version.number(), Formats.here().date(version.createdAt())));
        select.setValue(chosen);
        select.addValueChangeListener(change -> show());
    }

    private void show() {
        int from = before.getValue().number();
        int to = after.getValue().number();
        var language = UI.getCurrent().getLocale();
        asPdf.setHref(PrintAddress.difference(proposal.value(), from, to, language));
        asPdf.setVisible(from != to);
        ContentDifference difference = prints.difference(proposal, from, to, language);
        result.removeAll();
        result.add(
                difference.isNothing()
                        ? new EmptyState(
                                VaadinIcon.CHECK,
                                getTranslation("portfolio.version.same"),
                                getTranslation(from == to ? "portfolio.version.choose" : "print.difference.nothing"))
                        : DifferenceSections.of(difference));
    }
}
