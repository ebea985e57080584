package org.khorgos.expert.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khorgos.base.Problem;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.ProblemTexts;
import org.khorgos.base.ui.form.RorField;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.Interest;
import org.khorgos.expert.InterestKind;

/** The interests of an expert, one in a row, and that these are all. */
class DeclarationForm extends Div {
    private final Fields fields = new Fields("expert", "declaration", () -> {});
    private final RowEditor<Interest> interests;
    private final Checkbox complete;

    DeclarationForm() {
        interests = fields.rows(
                "interests",
                DeclarationDraft.INTERESTS_MAX,
                DeclarationForm::interest,
                () -> new Interest(null, "", "", null, ""));
        complete = fields.flag("complete");
        add(interests, complete);
    }

    void show(List<Interest> declared) {
        interests.show(declared);
        complete.setValue(false);
    }

    DeclarationDraft draft() {
        return new DeclarationDraft(interests.read(), complete.getValue());
    }

    /** Says each problem at its field and nothing at the others. */
    void mark(List<Problem> problems) {
        fields.clear();
        problems.forEach(problem -> fields.mark(problem.field(), ProblemTexts.atField(problem)));
    }

    private static RowForm<Interest> interest(Fields row) {
        Select<InterestKind> kind = row.choice("kind", InterestKind.class);
        TextField organisation = row.text("organisation", Interest.ORGANISATION_MAX);
        RorField ror = row.of("ror", RorField::new);
        DatePicker until = row.date("until");
        TextField note = row.text("note", Interest.NOTE_MAX);
        return new RowForm<>(
                () -> new Interest(
                        kind.getValue(),
                        organisation.getValue().strip(),
                        ror.getValue(),
                        until.getValue(),
                        note.getValue().strip()),
                value -> {
                    kind.setValue(value.kind());
                    organisation.setValue(value.organisation());
                    ror.setValue(value.ror());
                    until.setValue(value.until());
                    note.setValue(value.note());
                });
    }
}
