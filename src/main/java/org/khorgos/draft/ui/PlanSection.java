package org.khorgos.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.ui.form.CodeField;
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.Sector;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.SectorCodes;

/** When, how far and in which sectors; the sum of the shares is shown while it is typed. */
class PlanSection extends Composite<Div> implements FormSection<ProposalContent> {
    private final List<Sector> allowed;
    private final Fields fields;
    private final DatePicker start;
    private final DatePicker end;
    private final IntegerField trlNow;
    private final IntegerField trlTarget;
    private final RowEditor<SectorShare> sectors;
    private final RowEditor<Milestone> milestones;
    private final Paragraph sum = new Paragraph();

    /** @param allowed the sectors of the call */
    PlanSection(List<Sector> allowed, SerializableRunnable changed) {
        this.allowed = List.copyOf(allowed);
        fields = new Fields("proposal", key(), changed);
        start = fields.date("startDate");
        end = fields.date("endDate");
        trlNow = fields.whole("trlNow", 1, 9);
        trlTarget = fields.whole("trlTarget", 1, 9);
        trlNow.setHelperText(getTranslation("proposal.trl.help"));
        sectors = fields.rows("sectors", Sector.values().length, PlanSection::sector, this::nextSector);
        milestones = fields.rows(
                "milestones", ProposalContent.ROWS_MAX, PlanSection::milestone, () -> new Milestone("", null));
        sum.addClassName("form-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("form-fields");
        fields.all().forEach(getContent()::add);
        getContent().add(sectors, sum, milestones);
    }

    private static RowForm<SectorShare> sector(Fields row) {
        Select<Sector> code = row.choice("code", Sector.class);
        IntegerField share = row.whole("share", 1, 100);
        CodeField dac = row.of("dac", label -> new CodeField(Classification.DAC, label));
        CodeField ford = row.of("ford", label -> new CodeField(Classification.FORD, label));
        code.addValueChangeListener(change -> {
            follow(dac, change.getOldValue(), change.getValue(), SectorCodes::dac);
            follow(ford, change.getOldValue(), change.getValue(), SectorCodes::ford);
        });
        return new RowForm<>(
                () -> new SectorShare(code.getValue(), share.getValue(), dac.code(), ford.code()), value -> {
                    code.setValue(value.code());
                    share.setValue(value.share());
                    dac.show(value.dac());
                    ford.show(value.ford());
                });
    }

    /** Where the code of the former sector stood, the usual one of the new sector follows. */
    private static void follow(
            CodeField field, @Nullable Sector before, Sector after, Function<SectorCodes, String> usual) {
        if (before != null && field.code().equals(usual.apply(SectorCodes.of(before)))) {
            field.show(usual.apply(SectorCodes.of(after)));
        }
    }

    private static RowForm<Milestone> milestone(Fields row) {
        TextField title = row.text("title", 200);
        title.addClassName("wide-field");
        DatePicker due = row.date("due");
        return new RowForm<>(() -> new Milestone(title.getValue(), due.getValue()), value -> {
            title.setValue(value.title());
            due.setValue(value.due());
        });
    }

    private SectorShare nextSector() {
        var used = sectors.read().stream().map(SectorShare::code).toList();
        Sector next = allowed.stream()
                .filter(sector -> !used.contains(sector))
                .findFirst()
                .orElse(allowed.get(0));
        int rest = 100 - shares();
        SectorCodes usual = SectorCodes.of(next);
        return new SectorShare(next, rest > 0 ? rest : null, usual.dac(), usual.ford());
    }

    private int shares() {
        return sectors.read().stream()
                .map(SectorShare::share)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public final String key() {
        return "plan";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(ProposalContent content) {
        Plan plan = content.plan();
        start.setValue(plan.startDate());
        end.setValue(plan.endDate());
        trlNow.setValue(plan.trlNow());
        trlTarget.setValue(plan.trlTarget());
        sectors.show(plan.sectors());
        milestones.show(plan.milestones());
    }

    @Override
    public ProposalContent write(ProposalContent content) {
        return content.with(new Plan(
                start.getValue(),
                end.getValue(),
                trlNow.getValue(),
                trlTarget.getValue(),
                sectors.read(),
                milestones.read()));
    }

    @Override
    public void refresh() {
        int shares = shares();
        sum.setText(getTranslation("proposal.sum.shares", shares));
        sum.setClassName("over", shares > 100);
    }
}
