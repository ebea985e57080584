package org.khorgos.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Sizes;
import org.khorgos.document.AttachmentRow;

/** One version of a document: to be downloaded, and to be looked at where browsers can show it. */
class AttachmentLine extends ListItem {
    /** @param uploadedBy the person's name */
    AttachmentLine(UUID proposal, AttachmentRow row, String uploadedBy) {
        Anchor link = new Anchor(DocumentController.address(proposal, row), row.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span about = new Span(getTranslation(
                "document.about",
                I18NProvider.translate("document.kind." + row.kind()),
                Sizes.text(row.size()),
                uploadedBy,
                Formats.here().dateTime(row.uploadedAt())));
        about.addClassName("attachment-about");
        about.setTitle("SHA-256 " + row.sha256());
        add(link);
        if (row.number() > 1) {
            add(new Span(getTranslation("document.version", row.number())));
        }
        add(about);
        if (PreviewDialog.shows(row)) {
            add(icon(VaadinIcon.EYE, getTranslation("document.preview", row.name()), () -> new PreviewDialog(
                            proposal, row)
                    .open()));
        }
    }

    static Button icon(VaadinIcon icon, String name, SerializableRunnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }
}
