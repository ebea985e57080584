package org.khorgos.proposal.ui;

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
import org.khorgos.base.ui.form.Fields;
import org.khorgos.base.ui.form.FormSection;
import org.khorgos.base.ui.form.RowEditor;
import org.khorgos.base.ui.form.RowForm;
import org.khorgos.call.Sector;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Rows.SectorShare;

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
        return new RowForm<>(() -> new SectorShare(code.getValue(), share.getValue()), value -> {
            code.setValue(value.code());
            share.setValue(value.share());
        });
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
        return new SectorShare(next, rest > 0 ? rest : null);
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
