package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Refused;
import org.khorgos.inbox.view.ViewDraft;

/** Asks under which name a view is kept and with whom it is shared; what is wrong stands at the field. */
final class ViewDialog extends Dialog {
    private static final String GROUP_PROBLEM = "inbox.view.group";
    private final TextField name = new TextField(getTranslation("inbox.view.name"));
    private final Select<String> group = new Select<>();
    private final Keep keep;

    /** @param groups those of the reader */
    ViewDialog(String title, List<String> groups, String named, @Nullable String sharedWith, Keep keep) {
        this.keep = keep;
        setHeaderTitle(title);
        setWidth("min(28rem, 92vw)");
        name.setValue(named);
        name.setMaxLength(ViewDraft.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        group.setLabel(getTranslation("inbox.view.share"));
        group.setItems(Stream.concat(groups.stream(), Stream.ofNullable(sharedWith))
                .distinct()
                .toList());
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("inbox.view.share.NOBODY"));
        group.setItemLabelGenerator(
                one -> one == null ? getTranslation("inbox.view.share.NOBODY") : GroupTexts.of(one));
        group.setHelperText(getTranslation("inbox.view.share.help"));
        group.setValue(sharedWith);
        group.setManualValidation(true);
        Div fields = new Div(name, group);
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("inbox.view.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), save);
    }

    /** Keeps the view; throws Refused when it will not do. */
    interface Keep {
        void as(String name, @Nullable String sharedWith);
    }

    private void save() {
        name.setInvalid(false);
        group.setInvalid(false);
        try {
            keep.as(name.getValue(), group.getValue());
            close();
        } catch (Refused no) {
            String text = getTranslation(no.messageKey(), no.arguments());
            if (no.messageKey().equals(GROUP_PROBLEM)) {
                group.setErrorMessage(text);
                group.setInvalid(true);
            } else {
                name.setErrorMessage(text);
                name.setInvalid(true);
                name.focus();
            }
        }
    }
}
