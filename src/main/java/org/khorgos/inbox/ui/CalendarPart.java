package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.Notices;
import org.khorgos.base.ui.PageSection;
import org.khorgos.inbox.calendar.CalendarLinkService;

/** The private address of the deadlines: made, shown once, renewed, taken back. */
class CalendarPart extends Composite<PageSection> {
    private final transient CalendarLinkService links;
    private final Paragraph state = new Paragraph();
    private final TextField address = new TextField(getTranslation("inbox.calendar.address"));
    private final Button copy = new Button(getTranslation("inbox.calendar.copy"), VaadinIcon.COPY_O.create());
    private final Div shown = new Div(address, copy);
    private final Button make = new Button("", click -> make());
    private final Button revoke = new Button(getTranslation("inbox.calendar.revoke"), click -> askToRevoke());

    CalendarPart(CalendarLinkService links) {
        this.links = links;
        address.setReadOnly(true);
        address.setHelperText(getTranslation("inbox.calendar.once"));
        address.addClassName("calendar-address");
        copy.addClickListener(click -> copy());
        shown.addClassName("calendar-shown");
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(make, revoke);
        buttons.addClassName("preference-actions");
        getContent().show(new HelpText(getTranslation("inbox.calendar.hint")), state, shown, buttons);
        show("");
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(getTranslation("inbox.calendar"));
    }

    private void show(String fresh) {
        Optional<Instant> made = links.madeAt();
        state.setText(made.map(at ->
                        getTranslation("inbox.calendar.since", Formats.here().dateTime(at)))
                .orElse(getTranslation("inbox.calendar.none")));
        make.setText(getTranslation(made.isPresent() ? "inbox.calendar.renew" : "inbox.calendar.make"));
        revoke.setVisible(made.isPresent());
        address.setValue(fresh);
        shown.setVisible(!fresh.isEmpty());
    }

    private void make() {
        if (links.madeAt().isEmpty()) {
            show(links.renew());
            return;
        }
        ConfirmDialog sure = sure("inbox.calendar.renew");
        sure.addConfirmListener(confirm -> show(links.renew()));
        sure.open();
    }

    private void askToRevoke() {
        ConfirmDialog sure = sure("inbox.calendar.revoke");
        sure.addConfirmListener(confirm -> {
            links.revoke();
            show("");
            Notices.success(getTranslation("inbox.calendar.revoked"));
        });
        sure.open();
    }

    private ConfirmDialog sure(String key) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key));
        dialog.setText(getTranslation("inbox.calendar.sure"));
        dialog.setConfirmText(getTranslation(key));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("inbox.calendar.keep"));
        return dialog;
    }

    private void copy() {
        UI.getCurrent()
                .getPage()
                .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address.getValue());
        Notices.success(getTranslation("inbox.calendar.copied"));
    }
}
