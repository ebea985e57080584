package org.khorgos.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.base.ui.Formats;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.portfolio.DossierService;
import org.khorgos.portfolio.VersionDetails;

/** The submitted versions; each one can be read. */
@org.springframework.stereotype.Component
class VersionsPart implements DossierPart {
    private final DossierService dossiers;

    VersionsPart(DossierService dossiers) {
        this.dossiers = dossiers;
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
                button(head, version, chosen)));
        return new Div(table, chosen);
    }

    private Button button(DossierHead head, VersionDetails version, Div chosen) {
        String name = text("portfolio.version.title", version.number());
        Button button = new Button(text("portfolio.version.read"), click -> {
            chosen.removeAll();
            chosen.add(
                    new H2(name),
                    ContentSections.of(
                            dossiers.version(head.id(), version.number()), head.shows(Operation.VIEW_MONEY)));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("portfolio.version.readIt", version.number()));
        return button;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
