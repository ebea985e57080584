package org.khorgos.call.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.BlindMode;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CallStep;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.Period;

/** How proposals are judged and how long the steps take; the sum of the weights is shown while it is typed. */
class AssessmentSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final Select<BlindMode> blind;
    private final RowEditor<Criterion> criteria;
    private final RowEditor<Period> periods;
    private final Paragraph sum = new Paragraph();

    AssessmentSection(SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        blind = fields.choice("blind", BlindMode.class);
        blind.setHelperText(getTranslation("call.field.assessment.blind.help"));
        criteria = fields.rows(
                "criteria", CriterionKind.values().length, AssessmentSection::criterion, this::nextCriterion);
        periods = fields.rows("periods", CallStep.values().length, AssessmentSection::period, this::nextPeriod);
        sum.addClassName("form-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
        getContent().add(criteria, sum, periods);
    }

    @Override
    public final String key() {
        return "assessment";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(CallDraft draft) {
        Assessment assessment = draft.rules().assessment();
        blind.setValue(assessment.blind());
        criteria.show(assessment.criteria());
        periods.show(assessment.periods());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        return draft.with(draft.rules().with(new Assessment(criteria.read(), periods.read(), blind.getValue())));
    }

    @Override
    public void refresh() {
        int weights = criteria.read().stream()
                .map(Criterion::weight)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        sum.setText(getTranslation("call.sum.weights", weights));
        sum.setClassName("over", weights > 100);
    }

    private static RowForm<Criterion> criterion(Fields row) {
        Select<CriterionKind> kind = row.choice("kind", CriterionKind.class);
        IntegerField weight = row.whole("weight", 1, 100);
        TextField guidance = row.text("guidance", 1000);
        guidance.addClassName("wide-field");
        return new RowForm<>(() -> new Criterion(kind.getValue(), weight.getValue(), guidance.getValue()), value -> {
            kind.setValue(value.kind());
            weight.setValue(value.weight());
            guidance.setValue(value.guidance());
        });
    }

    private static RowForm<Period> period(Fields row) {
        Select<CallStep> step = row.choice("step", CallStep.class);
        IntegerField days = row.whole("days", 1, 365);
        Checkbox working = row.flag("working");
        return new RowForm<>(() -> new Period(step.getValue(), days.getValue(), working.getValue()), value -> {
            step.setValue(value.step());
            days.setValue(value.days());
            working.setValue(value.working());
        });
    }

    private Criterion nextCriterion() {
        List<CriterionKind> used = criteria.read().stream().map(Criterion::kind).toList();
        return new Criterion(
                Arrays.stream(CriterionKind.values())
                        .filter(kind -> !used.contains(kind))
                        .findFirst()
                        .orElse(CriterionKind.EXCELLENCE),
                null,
                "");
    }

    private Period nextPeriod() {
        List<CallStep> used = periods.read().stream().map(Period::step).toList();
        return new Period(
                Arrays.stream(CallStep.values())
                        .filter(step -> !used.contains(step))
                        .findFirst()
                        .orElse(CallStep.REVIEW),
                null,
                false);
    }
}
