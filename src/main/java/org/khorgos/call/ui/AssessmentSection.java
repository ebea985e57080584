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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.BlindMode;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallLanguage;
import org.khorgos.call.CallRules.Assessment;
import org.khorgos.call.CallStep;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows;
import org.khorgos.call.RuleRows.Criterion;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.call.RuleRows.Period;

/** How proposals are judged and how long the steps take; the sum of the weights is shown while it is typed. */
class AssessmentSection extends Composite<Div> implements FormSection<CallDraft> {
    private final Fields fields;
    private final Select<BlindMode> blind;
    private final IntegerField declareHours;
    private final RowEditor<Criterion> criteria;
    private final RowEditor<LevelTexts> levels;
    private final RowEditor<Period> periods;
    private final Paragraph sum = new Paragraph();

    AssessmentSection(SerializableRunnable changed) {
        fields = new Fields("call", key(), changed);
        blind = fields.choice("blind", BlindMode.class);
        blind.setHelperText(getTranslation("call.field.assessment.blind.help"));
        declareHours = fields.whole("declareHours", 1, 720);
        declareHours.setHelperText(getTranslation("call.field.assessment.declareHours.help", Assessment.DECLARE_HOURS));
        criteria = fields.rows(
                "criteria", CriterionKind.values().length, AssessmentSection::criterion, this::nextCriterion);
        levels = fields.rows(
                "levels",
                CriterionKind.values().length * CallLanguage.values().length,
                AssessmentSection::levels,
                this::nextLevels);
        periods = fields.rows("periods", CallStep.values().length, AssessmentSection::period, this::nextPeriod);
        sum.addClassName("form-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
        getContent().add(criteria, sum, levels, new HelpText(getTranslation("call.levels.help")), periods);
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
        declareHours.setValue(assessment.declareHours());
        criteria.show(assessment.criteria());
        levels.show(Objects.requireNonNull(assessment.levels()));
        periods.show(assessment.periods());
    }

    @Override
    public CallDraft write(CallDraft draft) {
        Assessment assessment = new Assessment(
                criteria.read(), periods.read(), blind.getValue(), declareHours.getValue(), levels.read());
        return draft.with(draft.rules().with(assessment));
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

    private static RowForm<LevelTexts> levels(Fields row) {
        Select<CriterionKind> criterion = row.choice("criterion", CriterionKind.class);
        Select<CallLanguage> language = row.choice("language", CallLanguage.class);
        List<TextField> texts = Stream.of("five", "four", "three", "two", "one", "zero")
                .map(level -> row.text(level, RuleRows.LEVEL_MAX))
                .toList();
        texts.forEach(text -> text.addClassName("wide-field"));
        return new RowForm<>(
                () -> new LevelTexts(
                        criterion.getValue(),
                        language.getValue(),
                        texts.get(0).getValue(),
                        texts.get(1).getValue(),
                        texts.get(2).getValue(),
                        texts.get(3).getValue(),
                        texts.get(4).getValue(),
                        texts.get(5).getValue()),
                value -> {
                    criterion.setValue(value.criterion());
                    language.setValue(value.language());
                    IntStream.range(0, texts.size())
                            .forEach(i -> texts.get(i).setValue(value.of(texts.size() - 1 - i)));
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

    private LevelTexts nextLevels() {
        List<LevelTexts> used = levels.read();
        return Arrays.stream(CriterionKind.values())
                .flatMap(kind -> Arrays.stream(CallLanguage.values()).map(language -> LevelTexts.blank(kind, language)))
                .filter(blank -> used.stream()
                        .noneMatch(one -> one.criterion() == blank.criterion() && one.language() == blank.language()))
                .findFirst()
                .orElse(LevelTexts.blank(CriterionKind.EXCELLENCE, CallLanguage.ENGLISH));
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
