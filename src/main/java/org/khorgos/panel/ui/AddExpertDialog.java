package org.khorgos.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.plan.PlanRow;

/** Chooses one more expert for a proposal among those who may review it and have room left, the best ones first. */
class AddExpertDialog extends Dialog {
    private final PlanRow row;
    private final PlanDesk desk;
    private final ComboBox<ExpertRow> expert = new ComboBox<>();

    AddExpertDialog(PlanRow row, PlanDesk desk) {
        this.row = row;
        this.desk = desk;
        setHeaderTitle(text("add.for", row.waiting().number()));
        addClassName("form-dialog");
        expert.setLabel(text("expert"));
        expert.setItems(row.others());
        expert.setItemLabelGenerator(one -> text(
                "choice",
                one.name(),
                getTranslation("review.assign.loadOf", one.load(), one.limit()),
                PlanWords.reasons(one)));
        expert.setWidthFull();
        expert.setRequiredIndicatorVisible(true);
        Button add = new Button(text("add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(text(row.others().isEmpty() ? "add.nobody" : "add.help")), expert);
        getFooter().add(new Button(text("cancel"), click -> close()), add);
    }

    private void add() {
        expert.setInvalid(expert.isEmpty());
        expert.setErrorMessage(text("add.missing"));
        if (!expert.isEmpty()) {
            close();
            desk.keep(row, expert.getValue());
        }
    }

    private String text(String key, Object... arguments) {
        return getTranslation("review.plan." + key, arguments);
    }
}
