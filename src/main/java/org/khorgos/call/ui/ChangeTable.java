package org.khorgos.call.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.form.ProblemTexts;
import org.khorgos.call.CallRules;
import org.khorgos.call.FieldChange;
import org.khorgos.call.RulesDifference;

/** What is not the same in two versions, field by field. */
class ChangeTable extends Div {
    ChangeTable(CallRules before, CallRules after) {
        addClassName("change-table");
        List<FieldChange> changes = RulesDifference.between(before, after);
        if (changes.isEmpty()) {
            add(new HelpText(getTranslation("call.difference.none")));
            return;
        }
        ValueWords words = new ValueWords(after.schedule().zoneId(), getLocale());
        NativeTableRow head =
                new NativeTableRow(header("field", "col"), header("before", "col"), header("after", "col"));
        NativeTableBody body = new NativeTableBody();
        for (FieldChange change : changes) {
            NativeTableHeaderCell field = new NativeTableHeaderCell(ProblemTexts.name("call.field.", change.path()));
            field.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    field,
                    new NativeTableCell(words.of(change.path(), change.before())),
                    new NativeTableCell(words.of(change.path(), change.after()))));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("side-table");
        add(table);
    }

    private static NativeTableHeaderCell header(String name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(I18NProvider.translate("call.difference." + name));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
