package org.khorgos.portfolio.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageSection;
import org.khorgos.base.ui.SmallTable;
import org.khorgos.base.ui.SubmittedDocumentsFactory;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.portfolio.DossierService;
import org.khorgos.portfolio.VersionDetails;
import org.khorgos.print.PrintAddress;
import org.khorgos.print.PrintService;

/** The submitted versions; each one can be read or printed, and any two compared. */
@org.springframework.stereotype.Component
class VersionsPart implements DossierPart {
    private final DossierService dossiers;
    private final PrintService prints;
    private final SubmittedDocumentsFactory documents;

    VersionsPart(DossierService dossiers, PrintService prints, SubmittedDocumentsFactory documents) {
        this.dossiers = dossiers;
        this.prints = prints;
        this.documents = documents;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "portfolio.versions";
    }

    @Override
    public boolean shows(DossierHead head) {
        return head.versions() > 0;
    }

    @Override
    public Component create(DossierHead head) {
        List<VersionDetails> versions = dossiers.versions(head.id());
        Div chosen = new Div();
        SmallTable table = new SmallTable(
                text("portfolio.versions"),
                text("portfolio.version.number"),
                text("portfolio.version.by"),
                text("portfolio.version.at"),
                text("portfolio.version.read"));
        versions.forEach(version -> table.row(
                new Span(String.valueOf(version.number())),
                new Span(version.writtenBy()),
                new Span(Formats.here().dateTime(version.createdAt())),
                new Div(button(head, version, chosen), pdf(head, version))));
        Div all = new Div(table, chosen);
        all.addClassName("content-sections");
        if (versions.size() > 1) {
            all.add(new PageSection(
                    text("portfolio.version.compare"), new VersionComparison(head.id(), versions, prints)));
        }
        return all;
    }

    private static Anchor pdf(DossierHead head, VersionDetails version) {
        return PdfLink.of(
                PrintAddress.version(
                        head.id().value(), version.number(), UI.getCurrent().getLocale()),
                text("portfolio.version.pdf"),
                text("portfolio.version.pdfOf", version.number()));
    }

    private Button button(DossierHead head, VersionDetails version, Div chosen) {
        String name = text("portfolio.version.title", version.number());
        Button button = new Button(text("portfolio.version.read"), click -> {
            chosen.removeAll();
            chosen.add(
                    new H2(name),
                    ContentSections.of(dossiers.version(head.id(), version.number()), head),
                    new PageSection(
                            text("portfolio.version.documents"),
                            documents.create(head.id().value(), version.number())));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("portfolio.version.readIt", version.number()));
        return button;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
